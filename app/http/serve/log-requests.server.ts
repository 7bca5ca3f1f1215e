import type { RequestHandler } from "express";
import type { Logger } from "pino";

/** A person who has the number of a receipt can read the status of its text. */
const receiptNumber = /^(\/[a-z]{2}\/receipts\/).+$/;

export function loggedPath(path: string): string {
  return path.replace(receiptNumber, "$1…");
}

/**
 * One line a request, also where the client leaves before it is answered (`aborted`): method, path without its query and
 * without the number of a receipt, status, time. No address, no agent, no name.
 */
export function logRequests(log: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const { method } = request;
    const path = loggedPath(request.path);
    response.once("close", () => {
      const ms = Math.round((performance.now() - started) * 10) / 10;
      const aborted = response.writableFinished ? {} : { aborted: true };
      const { statusCode: status } = response;
      log.info({ requestId: response.locals["requestId"], method, path, status, ms, ...aborted }, "request");
    });
    next();
  };
}
