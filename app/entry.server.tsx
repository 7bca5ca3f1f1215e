import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { I18nextProvider } from "react-i18next";
import { PageContext } from "~/components/layout/page-context";
import { type Language, toLanguage, languageOfPath } from "~/language/language";
import { etagOf, publicHeaders } from "~/http/serve/cached-page.server";
import { renderPage } from "~/http/serve/render-page.server";
import { contentSecurityPolicy } from "~/http/serve/security-headers.server";
import { readHandle } from "~/i18n/route-handle";
import { i18nFor, messagesFor } from "~/i18n/resources.server";

function handlesOf(context: EntryContext) {
  const { matches } = context.staticHandlerContext;
  return matches.map(({ route }) => readHandle(context.routeModules[route.id]?.handle));
}

/** The messages for a page with scripts, null for one without; a page that failed never takes scripts along. */
function messagesOf(context: EntryContext, language: Language): string | null {
  if (context.staticHandlerContext.errors) return null;
  const handles = handlesOf(context);
  if (!handles.some((handle) => handle.scripts)) return null;
  const wanted = handles.flatMap((handle) => handle.namespaces);
  return messagesFor(language, wanted);
}

/**
 * The routes of the page alone. Remix matches its whole table for each part of the address to tell the browser which
 * routes are near the page; pages are reached by plain links, and what client-side navigation needs is asked for then.
 */
function ofThisPage(context: EntryContext): EntryContext {
  const { manifest, staticHandlerContext } = context;
  const own = new Set(staticHandlerContext.matches.map(({ route }) => route.id));
  const routes = Object.fromEntries(Object.entries(manifest.routes).filter(([id]) => own.has(id)));
  return { ...context, manifest: { ...manifest, routes } };
}

function languageOf(url: string): Language {
  return toLanguage(languageOfPath(new URL(url).pathname));
}

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
) {
  const { nonce, requestId, settings } = context;
  const language = languageOf(request.url);
  const messages = messagesOf(remixContext, language);
  const helped = !remixContext.staticHandlerContext.errors && handlesOf(remixContext).some(({ helper }) => helper);
  const page = {
    nonce: messages !== null || helped ? nonce : null,
    messages: messages ?? "",
    failed: status === 422 || status === 409 || (status === 503 && !remixContext.staticHandlerContext.errors),
    origin: settings.origin ?? new URL(request.url).origin,
    reference: requestId,
  };
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", language);
  context.setPolicy(contentSecurityPolicy({ nonce: page.nonce, development: !settings.production }));
  const cached = status === 200 && handlesOf(remixContext).some(({ cache }) => cache) && context.keepPage();
  const keeping: Record<string, string> = cached ? publicHeaders : { "Cache-Control": "no-store" };
  for (const [name, value] of Object.entries(keeping)) headers.set(name, value);
  const body = await renderPage(
    <I18nextProvider i18n={i18nFor(language)}>
      <PageContext.Provider value={page}>
        <RemixServer context={ofThisPage(remixContext)} url={request.url} nonce={nonce} />
      </PageContext.Provider>
    </I18nextProvider>,
    nonce,
  );
  headers.set("Content-Length", String(body.byteLength));
  if (cached) headers.set("ETag", etagOf(body));
  return new Response(body, { status, headers });
}

/** Errors of loaders and actions are logged where they are mapped; what reaches this comes from rendering. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }) {
  if (!request.signal.aborted && error instanceof Error) {
    context.log.error({ reference: context.requestId, err: error }, "rendering failed");
  }
}
