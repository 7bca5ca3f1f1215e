import type { RequestHandler } from "express";

/**
 * What says nothing of how long it may be kept is kept by nobody, redirects and data of pages included. It is said when the
 * head of an answer is written: whatever is public has said so by then.
 */
export function noStoreByDefault(): RequestHandler {
  return (_request, response, next) => {
    const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => typeof response;
    response.writeHead = ((...args: unknown[]) => {
      if (!response.getHeader("Cache-Control")) response.setHeader("Cache-Control", "no-store");
      return writeHead(...args);
    }) as typeof response.writeHead;
    next();
  };
}
