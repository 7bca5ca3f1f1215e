import { createRequestHandler } from "@remix-run/express";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import type { Request, RequestHandler, Response } from "express";
import type { Logger } from "pino";
import type { Database } from "~/db/database.server";
import { readSignInToken } from "./auth.server";
import { createLimits } from "./limits.server";
import { createRequestContext } from "./request-context.server";
import type { Settings } from "./settings.server";

export type RemixBuild = ServerBuild;

type Parts = {
  database: Database;
  settings: Settings;
  log: Logger;
  loadBuild: () => Promise<RemixBuild>;
  onPublished: () => void;
};

type ContextOf = (request: Request, response: Response) => Promise<AppLoadContext>;

/** Remix reads its routes when a handler is made: one handler serves all requests of a build. */
function handlerOfBuild(mode: string, getLoadContext: ContextOf) {
  let made: { build: RemixBuild; handler: ReturnType<typeof createRequestHandler> } | undefined;
  return (build: RemixBuild) => {
    if (made?.build !== build) made = { build, handler: createRequestHandler({ build, mode, getLoadContext }) };
    return made.handler;
  };
}

/** Hands requests to Remix, each with a context of its own. */
export function remixHandler({ database, settings, log, loadBuild, onPublished }: Parts): RequestHandler {
  const limits = createLimits();
  const contextOf: ContextOf = async (request, response) =>
    createRequestContext({
      database,
      settings,
      log,
      limits,
      onPublished,
      signInToken: await readSignInToken(request.get("Cookie") ?? null, settings),
      requestId: String(response.locals["requestId"]),
      nonce: String(response.locals["nonce"]),
      remoteAddress: request.ip ?? "",
      setPolicy: (policy) => response.setHeader("Content-Security-Policy", policy),
    });
  const handlerOf = handlerOfBuild(settings.production ? "production" : "development", contextOf);
  return (request, response, next) => {
    const handle = async () => {
      await handlerOf(await loadBuild())(request, response, next);
    };
    handle().catch(next);
  };
}
