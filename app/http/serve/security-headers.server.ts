import type { RequestHandler } from "express";
import helmet from "helmet";
import type { ServerResponse } from "node:http";
import type { Settings } from "./settings.server";

/** Pages without scripts are served under this policy: nothing runs, nothing is framed, nothing leaves. */
export function contentSecurityPolicy({ nonce, development = false }: { nonce: string | null; development?: boolean }) {
  const script = nonce ? `'self' 'nonce-${nonce}'` : "'none'";
  return [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    `worker-src ${nonce ? "'self'" : "'none'"}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Security headers of every answer; pages replace the policy by one with their nonce. */
export function securityHeaders(settings: Pick<Settings, "origin" | "production">): RequestHandler {
  const others = helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: settings.origin?.startsWith("https:") ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
  });
  return (request, response, next) => {
    (response as ServerResponse).setHeader("Content-Security-Policy", contentSecurityPolicy({ nonce: null }));
    others(request, response, next);
  };
}
