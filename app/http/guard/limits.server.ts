import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** How often something may be done; counts live in the process (one process serves a region). */
export type WriteLimits = {
  /** Five writes a second for each sign-in session. */
  allowWrite(key: string): Promise<boolean>;
  /** Twenty a second for each address from which nobody is signed in: a whole ministry may share one. */
  allowVisitorWrite(key: string): Promise<boolean>;
  /** Thirty a minute for each sign-in: pages tell of their use once a minute, and several may be open. */
  allowExtension(key: string): Promise<boolean>;
  /** Seconds to wait before the next attempt to sign in; 0 when it may be tried now. */
  signInDelay(key: string): Promise<number>;
  signInFailed(key: string): Promise<void>;
  signInSucceeded(key: string): Promise<void>;
};

const quarterOfAnHour = 15 * 60;

/** Five failures in a quarter of an hour, then each further failure doubles the wait, up to the quarter of an hour. */
function delayAfter(failures: number): number {
  return failures < 5 ? 0 : Math.min(quarterOfAnHour, 2 ** (failures - 5) * 15);
}

async function allow(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  try {
    await limiter.consume(key);
    return true;
  } catch (error) {
    if (error instanceof RateLimiterRes) return false;
    throw error;
  }
}

export function createLimits(): WriteLimits {
  const writes = new RateLimiterMemory({ points: 5, duration: 1 });
  const visitorWrites = new RateLimiterMemory({ points: 20, duration: 1 });
  const extensions = new RateLimiterMemory({ points: 30, duration: 60 });
  const failures = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: quarterOfAnHour });
  const waits = new RateLimiterMemory({ points: 1, duration: quarterOfAnHour });
  return {
    allowWrite: (key) => allow(writes, key),
    allowVisitorWrite: (key) => allow(visitorWrites, key),
    allowExtension: (key) => allow(extensions, key),
    signInDelay: async (key) => {
      const wait = await waits.get(key);
      return wait && wait.consumedPoints > 0 ? Math.ceil(wait.msBeforeNext / 1000) : 0;
    },
    signInFailed: async (key) => {
      const counted = await failures.penalty(key, 1);
      const delay = delayAfter(counted.consumedPoints);
      if (delay > 0) await waits.set(key, 1, delay);
    },
    signInSucceeded: async (key) => {
      await failures.delete(key);
      await waits.delete(key);
    },
  };
}
