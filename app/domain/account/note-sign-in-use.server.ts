import type { Database } from "~/db/database.server";
import { needsTouch } from "./sign-in-rules";

type SignIn = { id: string; lastSeenAt: Date };

/** Milliseconds that a request waits until the use of its sign-in is noted. */
const longestNoting = 250;

/** The notes of use that are being written, so that a locked file does not collect a write for each request. */
const beingNoted = new WeakMap<Database, Map<string, Promise<Date>>>();

type NotedUse = { now: Date; onUseNotNoted: ((error: unknown) => void) | undefined };

/** Writes that a sign-in is in use, or joins the request that writes it; gives the time of its last use. */
function writeUse(database: Database, { id, lastSeenAt }: SignIn, { now, onUseNotNoted }: NotedUse): Promise<Date> {
  const notes = beingNoted.get(database) ?? new Map<string, Promise<Date>>();
  beingNoted.set(database, notes);
  const note =
    notes.get(id) ??
    database
      .write((tx) => tx.signInSession.updateMany({ where: { id }, data: { lastSeenAt: now } }))
      .then(
        () => now,
        (error: unknown) => {
          onUseNotNoted?.(error);
          return lastSeenAt;
        },
      )
      .finally(() => notes.delete(id));
  notes.set(id, note);
  return note;
}

/**
 * Notes at most once a minute that the sign-in is in use; gives the time of its last use. Where that cannot be written
 * (a full disk, a locked file) the request continues without it, and the next one tries again.
 */
export async function noteSignInUse(database: Database, signIn: SignIn, noted: NotedUse): Promise<Date> {
  const { lastSeenAt } = signIn;
  if (!needsTouch({ lastSeenAt }, noted.now)) return lastSeenAt;
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<Date>((resolve) => {
    timer = setTimeout(() => resolve(lastSeenAt), longestNoting);
  });
  const use = await Promise.race([writeUse(database, signIn, noted), enough]);
  clearTimeout(timer);
  return use;
}
