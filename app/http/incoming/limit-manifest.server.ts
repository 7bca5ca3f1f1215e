import type { RequestHandler } from "express";
import { sendErrorPage } from "~/http/outgoing/error-page.server";

/** The longest address of the portal has eight segments; a page asks for a few at a time. */
const mostPaths = 20;
const longestPath = 200;
const mostSegments = 12;

function isModest(path: unknown): boolean {
  return typeof path === "string" && path.length <= longestPath && path.split("/").length - 1 <= mostSegments;
}

/** Whether a question for routes asks for no more than a page of the portal does. */
export function asksModestly(query: URLSearchParams): boolean {
  const asked = query.getAll("p");
  return asked.length <= mostPaths && asked.every(isModest);
}

/**
 * Remix looks for each part of each path it is asked for in its whole table, which takes time that grows with the square of
 * a path: see decision 0001. What asks for more than a page does is answered 400 before.
 */
export function limitManifest(): RequestHandler {
  return (request, response, next) => {
    const { pathname, searchParams } = new URL(`http://portal.invalid${request.originalUrl}`);
    if (pathname !== "/__manifest" || asksModestly(searchParams)) next();
    else sendErrorPage(request, response, 400);
  };
}
