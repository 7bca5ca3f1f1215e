import { isRouteErrorResponse, useMatches, useRouteError } from "@remix-run/react";
import { useContext } from "react";
import { useTranslation } from "react-i18next";
import { knownStatus } from "./known-status";
import { PageContext } from "./page-context";
import type { Clock } from "./use-clock";

/** `review` is the short title of the review that the page is about; `clock` that of its times. */
export type PageMeta = { title: string; review?: string; description?: string; clock?: Clock };

function metaOf(data: unknown): PageMeta | undefined {
  return (data as { meta?: PageMeta } | null | undefined)?.meta;
}

/** The innermost `meta` of the page. */
export function usePageMeta(): PageMeta | undefined {
  const found = useMatches().map((match) => metaOf(match.data));
  return found.reverse().find((meta) => meta !== undefined);
}

/**
 * Title and description of the page: `meta` in the data of its loader, in the language of the page. The title starts with
 * "Error:" where a form did not pass.
 */
export function PageHead() {
  const { t } = useTranslation("error");
  const { failed } = useContext(PageContext);
  const error = useRouteError();
  const found = usePageMeta();
  const status = knownStatus(isRouteErrorResponse(error) ? error.status : 500);
  const title = error
    ? t(`page.${status}.title`)
    : [failed ? t("titlePrefix") : "", found?.title ?? ""].join(" ").trim();
  const review = error ? undefined : found?.review;
  return (
    <>
      <title suppressHydrationWarning>{[title, review, "Rapporteur"].filter(Boolean).join(" – ")}</title>
      {found?.description ? <meta name="description" content={found.description} /> : null}
    </>
  );
}
