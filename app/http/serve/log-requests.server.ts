import type { RequestHandler } from "express";
import type { Logger } from "pino";

/** One line a request: method, path without its query, status, time. No address, no agent, no name. */
export function logRequests(log: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const { method, path } = request;
    response.on("finish", () => {
      const ms = Math.round((performance.now() - started) * 10) / 10;
      log.info({ requestId: response.locals["requestId"], method, path, status: response.statusCode, ms }, "request");
    });
    next();
  };
}
