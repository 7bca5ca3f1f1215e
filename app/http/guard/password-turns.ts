import { createTurns, type TurnLimits } from "~/http/serve/turns";

/** Runs what compares or hashes a password when its turn comes; null where too many wait already. */
export type PasswordTurns = <T>(address: string, work: () => Promise<T>) => Promise<{ result: T } | null>;

/**
 * A password costs about 40 ms of a processor and 19 MiB: two at a time leave the rest of the portal its processor, and an
 * address has no more than half of the queue.
 */
const ofPasswords: TurnLimits = { atOnce: 2, atOnceEach: 2, waiting: 32, waitingEach: 16 };

export function createPasswordTurns(limits = ofPasswords): PasswordTurns {
  const turns = createTurns(limits);
  return async (address, work) => {
    const turn = turns.take(address);
    if (!turn) return null;
    await turn.ready;
    try {
      return { result: await work() };
    } finally {
      turn.leave();
    }
  };
}
