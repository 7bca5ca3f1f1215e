import type { Logger } from "pino";
import type { Database } from "~/db/database.server";
import { loadActor } from "~/domain/account/load-actor.server";
import type { CommandContext } from "~/domain/shared/context";
import { visitor, type Actor } from "~/permission/actor";
import type { Settings } from "~/http/serve/settings.server";
import type { WriteLimits } from "./limits.server";

/** What a request brings along to every loader and action: see Remix's load context. */
export type RequestContext = {
  requestId: string;
  nonce: string;
  remoteAddress: string;
  /** Replaces the content security policy of the answer by the page's own. */
  setPolicy(policy: string): void;
  /** The page of this request may be kept for other readers, if it is rendered for nobody in particular: answers whether it is. */
  keepPage(): boolean;
  settings: Settings;
  log: Logger;
  limits: WriteLimits;
  /** Loaded once a request, from the cookie. */
  actor(): Promise<Actor>;
  /** Resolves once the client has taken what was written of the answer; with false where the client has left. */
  drained(): Promise<boolean>;
  /** The context of commands and queries on behalf of that actor. */
  domain(): Promise<CommandContext>;
  /** From here on the request is that of the person who has just signed in. */
  signedIn(token: string): void;
  /** From here on the request is a visitor's: the page that says that someone is signed out. */
  signedOut(): void;
};

type Parts = Omit<RequestContext, "actor" | "domain" | "signedIn" | "signedOut" | "drained"> & {
  drained?: RequestContext["drained"];
  database: Database;
  signInToken: string | undefined;
  /** The request does not count as use of the sign-in: it only asks how long that lasts. */
  unused?: boolean;
  now?: Date;
  /** Called after a commit that the public sees. */
  onPublished?: () => void;
};

/** The context of one request. */
export function createRequestContext(parts: Parts): RequestContext {
  const { database, signInToken, unused = false, onPublished, now = new Date(), ...rest } = parts;
  const { drained = () => Promise.resolve(true) } = parts;
  const onUseNotNoted = (error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    parts.log.warn({ requestId: parts.requestId, reason }, "the use of a sign-in could not be noted");
  };
  const load = (token: string | undefined): Promise<Actor> =>
    token ? loadActor(database, { token, now, unused, onUseNotNoted }) : Promise.resolve(visitor);
  let loaded: Promise<Actor> | undefined;
  const actor = () => (loaded ??= load(signInToken));
  return {
    ...rest,
    drained,
    actor,
    signedIn: (token) => {
      loaded = load(token);
    },
    signedOut: () => {
      loaded = Promise.resolve(visitor);
    },
    domain: async () => ({
      read: database.read,
      now,
      actor: await actor(),
      write: async (work, options) => {
        const result = await database.write(work);
        if (options?.publishes) onPublished?.();
        return result;
      },
    }),
  };
}
