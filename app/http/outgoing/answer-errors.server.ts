import type { ErrorRequestHandler } from "express";
import type { Logger } from "pino";
import { sendErrorPage } from "./error-page.server";

/** The status that an error brings along where the request is at fault; 500 for every other error. */
function statusOf(error: unknown): number {
  const status = typeof error === "object" && error !== null && "status" in error ? Number(error.status) : 500;
  if (!Number.isInteger(status) || status < 400 || status > 499) return 500;
  // That a file may not be read is told like one that does not exist.
  return status === 403 ? 404 : status;
}

/**
 * The last word on what a handler passed on. What the request is to blame for is one line of the request log; what the
 * portal is to blame for is logged with its stack, under the reference that the page shows.
 */
export function answerErrors(log: Logger): ErrorRequestHandler {
  // eslint-disable-next-line @typescript-eslint/max-params -- Express knows the handler of errors by its four parameters
  return (error: unknown, request, response, next) => {
    const status = statusOf(error);
    if (status === 500) log.error({ reference: response.locals["requestId"], err: error }, "unexpected error");
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (response.writableEnded) {
      next();
      return;
    }
    sendErrorPage(request, response, status);
  };
}
