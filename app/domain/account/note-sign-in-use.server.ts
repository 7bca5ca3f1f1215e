import type { Database } from "~/db/database.server";
import { needsTouch } from "./sign-in-rules";

type SignIn = { id: string; lastSeenAt: Date };

/** Milliseconds that a request waits until the use of its sign-in is noted. */
const longestNoting = 250;

/** Sign-ins whose use is being noted, so that a locked file does not collect a write for each request. */
const beingNoted = new WeakMap<Database, Set<string>>();

async function writeUse(database: Database, id: string, now: Date): Promise<void> {
  const ids = beingNoted.get(database) ?? new Set();
  beingNoted.set(database, ids.add(id));
  try {
    await database.write((tx) => tx.signInSession.updateMany({ where: { id }, data: { lastSeenAt: now } }));
  } finally {
    ids.delete(id);
  }
}

type NotedUse = { now: Date; onUseNotNoted: ((error: unknown) => void) | undefined };

/**
 * Notes at most once a minute that the sign-in is in use; gives the time of its last use. Where that cannot be written
 * (a full disk, a locked file) the request continues without it, and the next one tries again.
 */
export async function noteSignInUse(
  database: Database,
  signIn: SignIn,
  { now, onUseNotNoted }: NotedUse,
): Promise<Date> {
  const { id, lastSeenAt } = signIn;
  if (!needsTouch({ lastSeenAt }, now) || beingNoted.get(database)?.has(id)) return lastSeenAt;
  const noted = writeUse(database, id, now).then(
    () => now,
    (error: unknown) => {
      onUseNotNoted?.(error);
      return lastSeenAt;
    },
  );
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<Date>((resolve) => {
    timer = setTimeout(() => resolve(lastSeenAt), longestNoting);
  });
  const use = await Promise.race([noted, enough]);
  clearTimeout(timer);
  return use;
}
