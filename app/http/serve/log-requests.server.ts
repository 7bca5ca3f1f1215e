import type { RequestHandler } from "express";
import type { Logger } from "pino";

/**
 * One line a request, also where the client leaves before it is answered (`aborted`): method, path without its query,
 * status, time. No address, no agent, no name.
 */
export function logRequests(log: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const { method, path } = request;
    response.once("close", () => {
      const ms = Math.round((performance.now() - started) * 10) / 10;
      const aborted = response.writableFinished ? {} : { aborted: true };
      const { statusCode: status } = response;
      log.info({ requestId: response.locals["requestId"], method, path, status, ms, ...aborted }, "request");
    });
    next();
  };
}
