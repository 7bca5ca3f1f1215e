import type { RequestContext } from "~/http/guard/request-context.server";

/** The origin of the portal as people type it. */
export function originOf({ context, request }: { context: RequestContext; request: Request }): string {
  return context.settings.origin ?? new URL(request.url).origin;
}
