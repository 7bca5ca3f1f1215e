/** Milliseconds that a write waits in all for a lock held by another process. */
export const longestWait = 5_000;

const firstPause = 5;
const longestPause = 100;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Whether SQLite refused because another connection holds the lock: by itself, or as Prisma's adapter passes it on. */
export function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && /^SQLITE_BUSY/.test(String(error.code))) return true;
  const { cause } = error;
  return typeof cause === "object" && cause !== null && "kind" in cause && cause.kind === "SocketTimeout";
}

/**
 * Tries again while the file is locked, until the time `until` (of `performance.now()`), at least once. SQLite itself
 * does not wait (`busy_timeout`): it would stop the only thread, and with it every other request.
 */
export async function retryWhileBusy<T>(attempt: () => Promise<T>, until: number): Promise<T> {
  for (let wait = firstPause; ; wait = Math.min(longestPause, wait * 2)) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= until) throw error;
    }
    await pause(Math.min(wait, Math.max(1, until - performance.now())));
  }
}
