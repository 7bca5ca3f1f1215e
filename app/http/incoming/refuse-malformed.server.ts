import type { Request, RequestHandler } from "express";
import { sendErrorPage } from "~/http/outgoing/error-page.server";

/** What the portal's pages and forms use, and what readers ask with. */
const methods = ["GET", "HEAD", "POST"];
const hostName = /^(?:[\w-]+(?:\.[\w-]+)*\.?|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/** A path as browsers send it, with every escape whole. */
function isPath(path: string): boolean {
  if (!path.startsWith("/")) return false;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function faultOf(request: Request): number | null {
  if (!methods.includes(request.method)) return 405;
  const [path = ""] = request.originalUrl.split("?", 1);
  return isPath(path) && hostName.test(request.get("Host") ?? "") ? null : 400;
}

/**
 * Answers a request that no browser sends for a page: another method (405), a broken escape in the address or a host that
 * is no name (400). What comes later may rely on all three.
 */
export function refuseMalformed(): RequestHandler {
  return (request, response, next) => {
    const fault = faultOf(request);
    if (fault === null) {
      next();
      return;
    }
    if (fault === 405) response.set("Allow", methods.join(", "));
    sendErrorPage(request, response, fault);
  };
}
