import { createRequestHandler } from "@remix-run/express";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import type { Request, RequestHandler, Response } from "express";
import type { Logger } from "pino";
import type { Database } from "~/db/database.server";
import { languages } from "~/language/language";
import { paths } from "~/paths/paths";
import { readSignInToken } from "~/http/sign-in/auth.server";
import { createLimits } from "~/http/guard/limits.server";
import { createRequestContext, type RequestContext } from "~/http/guard/request-context.server";
import type { LimitReads } from "./limit-reads.server";
import { keepPage } from "./page-cache.server";
import { buildsByArea } from "./route-areas.server";
import { followDrain } from "./drained.server";
import type { Settings } from "./settings.server";

export type RemixBuild = ServerBuild;

type Parts = {
  database: Database;
  settings: Settings;
  log: Logger;
  loadBuild: () => Promise<RemixBuild>;
  onPublished: () => void;
  limitReads: LimitReads;
};

type ContextOf = (request: Request, response: Response) => AppLoadContext;

/** Remix reads its routes when a handler is made: one handler serves all requests of an area of a build. */
function handlersOfBuild(mode: string, getLoadContext: ContextOf) {
  const handlers = new WeakMap<RemixBuild, ReturnType<typeof createRequestHandler>>();
  const handlerFor = (build: RemixBuild) => {
    const made = handlers.get(build) ?? createRequestHandler({ build, mode, getLoadContext });
    handlers.set(build, made);
    return made;
  };
  const areas = new WeakMap<RemixBuild, ReturnType<typeof buildsByArea>>();
  return (build: RemixBuild, pathname: string) => {
    const buildFor = areas.get(build) ?? buildsByArea(build);
    areas.set(build, buildFor);
    return handlerFor(buildFor(pathname));
  };
}

const questions = new Set(languages.map((language) => paths.signInTime(language)));

/** A page that asks how long its sign-in lasts does not use it by asking. */
function onlyAsks(request: Pick<Request, "method" | "path">): boolean {
  return request.method === "GET" && questions.has(request.path);
}

/** A sign-in cookie that no sign-in belongs to opens nothing; where that cannot be told, the page says what is wrong. */
async function isVisitor(context: RequestContext): Promise<boolean> {
  const actor = await context.actor().catch(() => null);
  return actor?.kind !== "user";
}

/** Hands requests to Remix, each with a context of its own; what visitors read is limited. */
export function remixHandler({ database, settings, log, loadBuild, onPublished, limitReads }: Parts): RequestHandler {
  const limits = createLimits();
  const contextOf = async (request: Request, response: Response): Promise<RequestContext> =>
    createRequestContext({
      database,
      settings,
      log,
      limits,
      onPublished,
      signInToken: await readSignInToken(request.get("Cookie") ?? null, settings),
      unused: onlyAsks(request),
      requestId: String(response.locals["requestId"]),
      nonce: String(response.locals["nonce"]),
      remoteAddress: request.ip ?? "",
      drained: followDrain(response),
      setPolicy: (policy) => response.setHeader("Content-Security-Policy", policy),
      keepPage: () => keepPage(response),
    });
  const contexts = new WeakMap<Response, RequestContext>();
  const handlerOf = handlersOfBuild(settings.production ? "production" : "development", (_request, response) => {
    const context = contexts.get(response);
    if (!context) throw new Error("A request reached Remix without its context");
    return context;
  });
  return (request, response, next) => {
    const handle = async () => {
      const context = await contextOf(request, response);
      contexts.set(response, context);
      const render = async () => {
        await handlerOf(await loadBuild(), request.path)(request, response, next);
      };
      const reads = request.method === "GET" || request.method === "HEAD";
      if (reads && (await isVisitor(context))) await limitReads(request, response, render);
      else await render();
    };
    handle().catch(next);
  };
}
