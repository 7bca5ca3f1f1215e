import type { RequestHandler } from "express";
import type { Settings } from "~/http/serve/settings.server";

/**
 * With ORIGIN set, every request is one to the host people type, whatever name the proxy used for the portal and whatever
 * a client claims; Remix compares that host with the origin of a form.
 */
export function ownHost({ origin }: Pick<Settings, "origin">): RequestHandler {
  const host = origin === null ? null : new URL(origin).host;
  return (request, _response, next) => {
    if (host !== null) request.headers.host = host;
    delete request.headers["x-forwarded-host"];
    next();
  };
}
