import type { RequestHandler } from "express";
import { sendErrorPage } from "~/http/outgoing/error-page.server";
import type { Settings } from "~/http/serve/settings.server";

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses (403) every request that could change something unless the browser says that it comes from the portal itself:
 * `Sec-Fetch-Site` same-origin or none, or `Origin` equal to the portal's. Holds for every route, resource routes included.
 */
export function refuseForeignWrites(settings: Pick<Settings, "origin">): RequestHandler {
  return (request, response, next) => {
    if (reading.has(request.method)) return next();
    const site = request.get("Sec-Fetch-Site");
    const own = settings.origin ?? `${request.protocol}://${request.get("Host") ?? ""}`;
    const origin = request.get("Origin");
    const allowed = site === "same-origin" || site === "none" || origin === own;
    if (!allowed) {
      sendErrorPage(request, response, { status: 403, wordsOf: 415 });
      return;
    }
    // Remix would compare it with the host again, and ends with an error where a browser keeps it to itself ("null").
    delete request.headers.origin;
    next();
  };
}
