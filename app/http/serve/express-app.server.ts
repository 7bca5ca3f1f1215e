import { randomBytes, randomUUID } from "node:crypto";
import compression from "compression";
import express, { type RequestHandler } from "express";
import type { Logger } from "pino";
import type { Database } from "~/db/database.server";
import { ignoreUnknownQueries } from "~/http/incoming/canonical-query.server";
import { headAsGet } from "~/http/incoming/head-as-get.server";
import { limitManifest } from "~/http/incoming/limit-manifest.server";
import { ownHost } from "~/http/incoming/own-host.server";
import { refuseMalformed } from "~/http/incoming/refuse-malformed.server";
import { answerErrors } from "~/http/outgoing/answer-errors.server";
import { noStoreByDefault } from "~/http/outgoing/no-store.server";
import { drainUnreadBody } from "./drain-unread-body.server";
import { closedUntilFirstStart } from "./first-start.server";
import { health, type Told } from "./health.server";
import { createReadLimit } from "./limit-reads.server";
import { logRequests } from "./log-requests.server";
import { serveMetrics } from "./metrics/serve-metrics.server";
import type { PageCache } from "./page-cache.server";
import { remixHandler, type RemixBuild } from "./remix-handler.server";
import { refuseForeignWrites } from "~/http/guard/same-origin.server";
import { securityHeaders } from "./security-headers.server";
import type { Settings } from "./settings.server";

type Parts = {
  database: Database;
  settings: Settings;
  log: Logger;
  cache: PageCache;
  loadBuild: () => Promise<RemixBuild>;
  /** What `/health` tells beside whether the portal can serve. */
  told?: Partial<Told>;
  middlewares?: RequestHandler;
};

const year = "1y";

function serveFiles(app: express.Express, middlewares: RequestHandler | undefined): void {
  if (middlewares) {
    app.use(middlewares);
    return;
  }
  app.use("/assets", express.static("build/client/assets", { immutable: true, maxAge: year, fallthrough: false }));
  // A page has no dot in its first word: nothing is looked up on the disk for it.
  app.get(/^\/[^/]+\.\w+$/, express.static("build/client", { maxAge: "1h", index: false }));
}

/** The portal as an Express application: what holds for every request, then Remix. */
export function createExpressApp(parts: Parts): express.Express {
  const { database, settings, log, cache, loadBuild } = parts;
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", settings.origin ? "loopback" : false);
  app.use((_request, response, next) => {
    response.locals["requestId"] = randomUUID();
    response.locals["nonce"] = randomBytes(16).toString("base64");
    next();
  });
  app.get("/health", health(database, parts.told));
  if (settings.metrics) serveMetrics(app, { database, told: parts.told ?? {}, token: settings.metrics.token });
  app.use(drainUnreadBody());
  app.use(logRequests(log));
  app.use(securityHeaders(settings));
  app.use(noStoreByDefault());
  app.use(refuseMalformed());
  app.use(ownHost(settings));
  app.use(compression());
  serveFiles(app, parts.middlewares);
  app.use(closedUntilFirstStart(database));
  app.use(headAsGet());
  app.use(limitManifest());
  app.use(ignoreUnknownQueries(loadBuild));
  app.use(cache.serve(settings));
  app.use(refuseForeignWrites(settings));
  const limitReads = createReadLimit(cache);
  app.all("*", remixHandler({ database, settings, log, loadBuild, limitReads, onPublished: () => cache.clear() }));
  app.use(answerErrors(log));
  return app;
}
