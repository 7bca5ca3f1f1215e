import {
  isRouteErrorResponse,
  Links,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteError,
} from "@remix-run/react";
import { useContext, type ReactNode } from "react";
import * as z from "zod";
import { SignInNotice } from "~/components/account/sign-in-notice";
import { Alternates } from "~/components/layout/alternates";
import { ErrorPage } from "~/components/layout/error-page";
import { MessagesData } from "~/components/layout/messages-data";
import { PageHead } from "~/components/layout/page-head";
import { PageContext } from "~/components/layout/page-context";
import { usePrintFoot } from "~/components/layout/use-address";
import type { SignedIn } from "~/components/layout/use-signed-in";
import { defineLoader } from "~/http/guard/define-route.server";
import { readHandle } from "~/i18n/route-handle";
import { useLanguage } from "~/i18n/use-language";
import { describeActor } from "~/domain/account/people.server";
import { listContacts } from "~/domain/review/contacts.server";
import { openAreas } from "~/domain/review/open-areas";
import { readSignInTime } from "~/domain/account/sign-ins.server";
import stylesheet from "~/styles/app.css?url";

export const links = () => [
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/favicon.ico", sizes: "32x32" },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "apple-touch-icon", href: "/apple-touch-icon.png" },
];

const inReview = z.object({ review: z.string().optional() });

export const loader = defineLoader(
  { params: inReview, can: "site.read" },
  async ({ ctx, context, params, language }): Promise<SignedIn> => ({
    person: await describeActor(ctx),
    signIn: readSignInTime(ctx),
    areas: openAreas(ctx.actor, params.review),
    contacts: await listContacts(ctx, { review: params.review, language }),
    demonstration: context.settings.demonstration,
  }),
);

export function shouldRevalidate() {
  return false;
}

/** An error page never takes scripts along: its policy allows none. */
function useTakesScripts(): boolean {
  const failed = Boolean(useRouteError());
  return useMatches().some((match) => readHandle(match.handle).scripts) && !failed;
}

export function Layout({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const { pathname } = useLocation();
  const { nonce } = useContext(PageContext);
  const scripts = useTakesScripts();
  const nonceProps = nonce ? { nonce } : {};
  return (
    <html lang={language} data-print-foot={usePrintFoot()} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <PageHead />
        <Alternates pathname={pathname} />
        <Links />
      </head>
      <body>
        {children}
        {scripts ? (
          <>
            <SignInNotice />
            <MessagesData />
            <ScrollRestoration {...nonceProps} />
            <Scripts {...nonceProps} />
          </>
        ) : null}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const { reference } = useContext(PageContext);
  const answer = isRouteErrorResponse(error) ? error : null;
  const data: unknown = answer?.data;
  return <ErrorPage status={answer?.status ?? 500} data={data} reference={reference} />;
}
