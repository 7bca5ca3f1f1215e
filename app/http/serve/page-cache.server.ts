import type { Request, RequestHandler, Response } from "express";
import { readSignInToken } from "~/http/sign-in/auth.server";
import { recordPage, sendCachedPage, type CachedPage } from "./cached-page.server";
import { createPageStore } from "./page-store";
import type { Settings } from "./settings.server";

export type PageCache = {
  /** Answers readers without a sign-in from what is kept, and keeps what is rendered for them. */
  serve(settings: Settings): RequestHandler;
  /** Answers from what is kept, up to an age in ms; false where there is nothing. */
  answer(request: Request, response: Response, atMost?: number): boolean;
  clear(): void;
};

const longestAge = 60_000;
/** Two encodings of the longest report in each language and hundreds of other pages. */
const mostBytes = 16 * 1024 * 1024;
const mark = "keepPage";

/** The page that is being rendered says `handle.cache`: see entry.server.tsx. */
export function keepPage(response: Response): true {
  response.locals[mark] = true;
  return true;
}

/**
 * Pages whose route says `handle.cache` are the same for every anonymous reader: rendered once, kept for a minute,
 * dropped when something is published. Whose cookie holds a sign-in, as the portal reads it, never gets a page from the
 * cache; and only a page that was rendered for nobody in particular is marked as one to keep.
 */
export function createPageCache(): PageCache {
  const pages = createPageStore<CachedPage>(mostBytes);
  let generation = 0;
  const keepFor = (request: Request, response: Response) => {
    const key = request.originalUrl;
    const renderedIn = generation;
    recordPage(response, {
      mayKeep: () => response.locals[mark] === true,
      store: (page) => {
        if (renderedIn === generation) pages.set(key, page);
      },
    });
  };
  const answer: PageCache["answer"] = (request, response, atMost = longestAge) => {
    const page = pages.get(request.originalUrl);
    if (!page || request.method !== "GET" || performance.now() - page.storedAt >= atMost) return false;
    sendCachedPage(page, request, response);
    return true;
  };
  return {
    answer,
    clear: () => {
      generation += 1;
      pages.clear();
    },
    serve: (settings) => (request, response, next) => {
      const answered = async () => {
        if (request.method !== "GET") return false;
        if ((await readSignInToken(request.get("Cookie") ?? null, settings)) !== undefined) return false;
        if (answer(request, response)) return true;
        keepFor(request, response);
        return false;
      };
      answered().then((done) => (done ? undefined : next()), next);
    },
  };
}
