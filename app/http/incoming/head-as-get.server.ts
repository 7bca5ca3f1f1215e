import type { RequestHandler } from "express";

/** HEAD is answered as GET is, so that both say the same; Node leaves out the body, for it knows what was asked. */
export function headAsGet(): RequestHandler {
  return (request, _response, next) => {
    if (request.method === "HEAD") request.method = "GET";
    next();
  };
}
