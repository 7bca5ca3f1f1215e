import type { ServerBuild } from "@remix-run/node";
import { createRequestHandler } from "@remix-run/server-runtime";
import type { Request, RequestHandler, Response } from "express";
import type { Logger } from "pino";
import type { Database } from "~/db/database.server";
import { readSignInToken } from "~/http/sign-in/auth.server";
import { isNoUse } from "~/http/sign-in/is-no-use";
import { createLimits } from "~/http/guard/limits.server";
import { createRequestContext, type RequestContext } from "~/http/guard/request-context.server";
import { visitorOf, type LimitReads } from "./limit-reads.server";
import { keepPage } from "./page-cache.server";
import { sendRemixResponse, toRemixRequest } from "./remix-exchange.server";
import { buildsByArea } from "./route-areas.server";
import { followDrain } from "./drained.server";
import type { Settings } from "./settings.server";

export type RemixBuild = ServerBuild;

type Parts = {
  database: Database;
  settings: Settings;
  log: Logger;
  loadBuild: () => Promise<RemixBuild>;
  onPublished: () => void;
  limitReads: LimitReads;
};

/** Remix reads its routes when a handler is made: one handler serves all requests of an area of a build. */
function handlersOfBuild(mode: string) {
  const handlers = new WeakMap<RemixBuild, ReturnType<typeof createRequestHandler>>();
  const handlerFor = (build: RemixBuild) => {
    const made = handlers.get(build) ?? createRequestHandler(build, mode);
    handlers.set(build, made);
    return made;
  };
  const areas = new WeakMap<RemixBuild, ReturnType<typeof buildsByArea>>();
  return (build: RemixBuild, pathname: string) => {
    const buildFor = areas.get(build) ?? buildsByArea(build);
    areas.set(build, buildFor);
    return handlerFor(buildFor(pathname));
  };
}

/**
 * Who asks: a sign-in cookie that no sign-in belongs to opens nothing. Where that cannot be told, "unknown": the page says
 * what is wrong, and is kept for nobody.
 */
async function whoAsks(context: RequestContext): Promise<"user" | "visitor" | "unknown"> {
  const actor = await context.actor().catch(() => null);
  return actor?.kind ?? "unknown";
}

/** Hands requests to Remix, each with a context of its own; what visitors read is limited. */
export function remixHandler({ database, settings, log, loadBuild, onPublished, limitReads }: Parts): RequestHandler {
  const limits = createLimits();
  const contextOf = async (request: Request, response: Response): Promise<RequestContext> =>
    createRequestContext({
      database,
      settings,
      log,
      limits,
      onPublished,
      signInToken: await readSignInToken(request.get("Cookie") ?? null, settings),
      unused: isNoUse(request),
      requestId: String(response.locals["requestId"]),
      nonce: String(response.locals["nonce"]),
      remoteAddress: visitorOf(request.ip ?? ""),
      drained: followDrain(response),
      setPolicy: (policy) => response.setHeader("Content-Security-Policy", policy),
      keepPage: () => false,
    });
  const handlerOf = handlersOfBuild(settings.production ? "production" : "development");
  return (request, response, next) => {
    const handle = async () => {
      const made = await contextOf(request, response);
      const asking = await whoAsks(made);
      const context = asking === "visitor" ? { ...made, keepPage: () => keepPage(response) } : made;
      const render = async () => {
        const answer = await handlerOf(await loadBuild(), request.path)(toRemixRequest(request, response), context);
        await sendRemixResponse(answer, request, response);
      };
      if (request.method === "GET" && asking !== "user") await limitReads(request, response, render);
      else await render();
    };
    handle().catch(next);
  };
}
