import type { RequestHandler } from "express";

/**
 * Reads to its end what a handler has left of a body, once it has answered: a refused form must not hold up the next
 * request of the same connection. Nothing is kept of it; Node's `requestTimeout` bounds how long it may take.
 */
export function drainUnreadBody(): RequestHandler {
  return (request, response, next) => {
    response.once("finish", () => {
      if (request.complete) return;
      request.removeAllListeners("data");
      request.resume();
    });
    next();
  };
}
