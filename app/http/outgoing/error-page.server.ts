import type { Request, Response } from "express";
import { escapeMarkup } from "~/formats/escape-markup";
import { translatorFor } from "~/i18n/resources.server";
import { languageOfPath, type Language } from "~/language/language";
import { preferredLanguage } from "~/language/preferred-language";
import { paths } from "~/paths/paths";
import stylesheet from "~/styles/app.css?url";

const worded = [400, 403, 404, 413, 415, 429, 503] as const;

/** A status, or a condition of the portal that has words of its own. */
type WordsOf = number | "notSetUp";

/** How long to wait where too much was asked of the portal. */
const retryAfterSeconds = "5";

/** The text for a status: what has none of its own is a request that cannot be processed, or something that went wrong. */
function textOf(status: WordsOf) {
  if (status === "notSetUp") return status;
  return worded.find((one) => one === status) ?? (status < 500 ? 400 : 500);
}

function pageOf(language: Language, { wordsOf, reference }: { wordsOf: WordsOf; reference: string }): string {
  const t = translatorFor(language);
  const shown = textOf(wordsOf);
  const title = escapeMarkup(t(`error:page.${shown}.title`));
  const home = paths.home(language);
  const said = shown === 500 ? `<p class="quiet">${escapeMarkup(t("error:page.reference", { reference }))}</p>` : "";
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="robots" content="noindex">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – Rapporteur</title>` +
    `<link rel="stylesheet" href="${escapeMarkup(stylesheet)}"></head><body><header><div class="bar">` +
    `<a class="brand" href="${home}">${escapeMarkup(t("common:brand"))}</a></div></header>` +
    `<main id="content" class="page page-plain"><h1>${title}</h1>` +
    `<p class="lead">${escapeMarkup(t(`error:page.${shown}.advice`))}</p>${said}` +
    (shown === "notSetUp" ? "" : `<p><a href="${home}">${escapeMarkup(t("error:page.home"))}</a></p>`) +
    "</main></body></html>"
  );
}

/**
 * Answers with a small page of the portal, made without its routes and its database. It has the words for its status, or
 * those for another one that say better what happened.
 */
export function sendErrorPage(
  request: Request,
  response: Response,
  what: number | { status: number; wordsOf: WordsOf },
) {
  const { status, wordsOf } = typeof what === "number" ? { status: what, wordsOf: what } : what;
  const language =
    languageOfPath(request.path.toLowerCase()) ?? preferredLanguage(request.get("Accept-Language") ?? "");
  if (status === 429 || status === 503) response.set("Retry-After", retryAfterSeconds);
  response
    .status(status)
    .set({ "Cache-Control": "no-store", "Content-Language": language })
    .type("html")
    .send(pageOf(language, { wordsOf, reference: String(response.locals["requestId"]) }));
}
