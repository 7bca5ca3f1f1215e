import { createRequestHandler } from "@remix-run/express";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import type { Request, RequestHandler, Response } from "express";
import type { Logger } from "pino";
import type { Database } from "~/db/database.server";
import { languages } from "~/domain/shared/language";
import { paths } from "~/i18n/paths";
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

const questions = new Set(languages.map((language) => paths.signInTime(language)));

/** A page that asks how long its sign-in lasts does not use it by asking. */
function onlyAsks(request: Pick<Request, "method" | "path">): boolean {
  return request.method === "GET" && questions.has(request.path);
}

/** Hands requests to Remix, each with a context of its own. */
export function remixHandler({ database, settings, log, loadBuild, onPublished }: Parts): RequestHandler {
  const limits = createLimits();
  const contextOf = async (request: Request, response: Response): Promise<AppLoadContext> =>
    createRequestContext({
      database,
      settings,
      log,
      limits,
      onPublished,
      signInToken: await readSignInToken(request.get("Cookie") ?? null, settings),
      unused: onlyAsks(request),
      requestId: String(response.locals["requestId"]),
      nonce: String(response.locals["nonce"]),
      remoteAddress: request.ip ?? "",
      setPolicy: (policy) => response.setHeader("Content-Security-Policy", policy),
    });
  return (request, response, next) => {
    const handle = async () => {
      const mode = settings.production ? "production" : "development";
      const getLoadContext = () => contextOf(request, response);
      await createRequestHandler({ build: await loadBuild(), mode, getLoadContext })(request, response, next);
    };
    handle().catch(next);
  };
}
