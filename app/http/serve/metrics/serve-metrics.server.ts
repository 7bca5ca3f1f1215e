import { timingSafeEqual } from "node:crypto";
import type { Express, Request, RequestHandler } from "express";
import type { Registry } from "prom-client";
import { collectMetrics, type Measured } from "./collect-metrics.server";

const loopback = /^(?:127\.|::1$|::ffff:127\.)/;

/** A program on this machine, and not a visitor behind the proxy on this machine. */
function isLocal({ socket, headers }: Request): boolean {
  return loopback.test(socket.remoteAddress ?? "") && headers["x-forwarded-for"] === undefined;
}

function hasToken({ headers }: Request, token: string): boolean {
  const given = Buffer.from(/^Bearer (.+)$/i.exec(headers.authorization ?? "")?.[1] ?? "");
  const wanted = Buffer.from(token);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** `GET /metrics` in the text format of Prometheus; 401 without the token, 403 from elsewhere where there is none. */
function metrics(registry: Registry, token: string | null): RequestHandler {
  return (request, response, next) => {
    response.set("Cache-Control", "no-store");
    if (token === null && !isLocal(request)) {
      response.status(403).type("text/plain").send("Only programs on the same machine get these figures.\n");
      return;
    }
    if (token !== null && !hasToken(request, token)) {
      response.status(401).set("WWW-Authenticate", "Bearer").type("text/plain").send("A bearer token is needed.\n");
      return;
    }
    const send = (text: string) => response.setHeader("Content-Type", registry.contentType).end(text);
    registry.metrics().then(send, next);
  };
}

/** Serves the figures, and from here on counts the requests that are answered. */
export function serveMetrics(app: Express, { token, ...measured }: Measured & { token: string | null }): void {
  const { registry, countRequest } = collectMetrics(measured);
  app.get("/metrics", metrics(registry, token));
  app.use((request, response, next) => {
    const end = countRequest();
    response.once("close", () => end(request.method, response.statusCode));
    next();
  });
}
