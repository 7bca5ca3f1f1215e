import type { Request, Response } from "express";
import { sendErrorPage } from "~/http/outgoing/error-page.server";
import type { PageCache } from "./page-cache.server";
import { createTurns, type TurnLimits } from "./turns";

type Render = () => Promise<void>;
export type LimitReads = (request: Request, response: Response, render: Render) => Promise<void>;

/**
 * Two for each address, so that a long file does not hold up an office that shares one; those of an office wait for one
 * another a few hundredths of a second.
 */
const ofVisitors: TurnLimits = { atOnce: 4, atOnceEach: 2, waiting: 64, waitingEach: 16 };
/** A turn is over when the answer is written or after this time: a slow reader of a long file keeps nobody waiting. */
const longestTurn = 2000;

/** Who counts as one visitor: an IPv4 address, or the network of an IPv6 address, of which one person has a whole one. */
export function visitorOf(address: string): string {
  if (address.includes(".") || !address.includes(":")) return address;
  return (address.split("::")[0] ?? "").split(":").slice(0, 4).join(":");
}

/**
 * What readers who are not signed in make the server render, pages and files: a few at once, two for each visitor, some
 * more may wait. The rest is answered from the cache, even where it is older than a minute, or with 429; so that those
 * who write never wait for those who leaf through lists.
 */
export function createReadLimit(cache: Pick<PageCache, "answer">, limits = ofVisitors): LimitReads {
  const turns = createTurns(limits);
  return async (request, response, render) => {
    const turn = turns.take(visitorOf(request.ip ?? ""));
    if (!turn) {
      if (!cache.answer(request, response, Infinity)) sendErrorPage(request, response, 429);
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
