import type { Request, Response } from "express";
import { languageOfPath, toLanguage } from "~/language/language";
import { translatorFor } from "~/i18n/resources.server";
import type { PageCache } from "./page-cache.server";
import { createTurns, type TurnLimits } from "./turns";

type Render = () => Promise<void>;
export type LimitReads = (request: Request, response: Response, render: Render) => Promise<void>;

/** One after the other for each address; those of an office wait for one another a few hundredths of a second. */
const ofVisitors: TurnLimits = { atOnce: 4, atOnceEach: 1, waiting: 64, waitingEach: 16 };
/** A turn is over when the answer is written or after this time: a slow reader of a long file keeps nobody waiting. */
const longestTurn = 2000;
const retryAfterSeconds = 5;

/** Who counts as one visitor: an IPv4 address, or the network of an IPv6 address, of which one person has a whole one. */
export function visitorOf(address: string): string {
  if (address.includes(".") || !address.includes(":")) return address;
  return (address.split("::")[0] ?? "").split(":").slice(0, 4).join(":");
}

function refuse(request: Request, response: Response): void {
  const language = toLanguage(languageOfPath(request.path));
  const t = translatorFor(language);
  const title = t("error:page.429.title");
  response
    .status(429)
    .set({ "Retry-After": String(retryAfterSeconds), "Cache-Control": "no-store", "Content-Language": language })
    .type("html")
    .send(
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="robots" content="noindex">` +
        `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head>` +
        `<body><main><h1>${title}</h1><p>${t("error:page.429.advice")}</p></main></body></html>`,
    );
}

/**
 * What readers who are not signed in make the server render, pages and files: a few at once, one for each visitor, some
 * more may wait. The rest is answered from the cache, even where it is older than a minute, or with 429; so that those
 * who write never wait for those who leaf through lists.
 */
export function createReadLimit(cache: Pick<PageCache, "answer">, limits = ofVisitors): LimitReads {
  const turns = createTurns(limits);
  return async (request, response, render) => {
    const turn = turns.take(visitorOf(request.ip ?? ""));
    if (!turn) {
      if (!cache.answer(request, response, Infinity)) refuse(request, response);
      return;
    }
    response.once("close", turn.leave);
    await turn.ready;
    const patience = setTimeout(turn.leave, longestTurn).unref();
    try {
      if (!cache.answer(request, response)) await render();
    } finally {
      clearTimeout(patience);
      turn.leave();
    }
  };
}
