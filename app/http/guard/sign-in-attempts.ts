import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** How often passwords may be tried. An account is its key: the e-mail as it is compared, and the address asked from. */
export type SignInAttempts = {
  /**
   * Counts an attempt before it is made, so that many at once are counted too. Answers the seconds to wait where it may not
   * be made now, which then does not count; 0 where it may.
   */
  begin(account: string, address: string): Promise<number>;
  /** The password was right: what was counted for the account is forgotten, and the attempt does not count for the address. */
  succeeded(account: string, address: string): Promise<void>;
  /** No password was compared: the attempt does not count. */
  withdraw(account: string, address: string): Promise<void>;
};

const quarterOfAnHour = 15 * 60;
const triedAtOnce = 5;
const perAddress = { points: 30, duration: 60 };

/** After five attempts each further one doubles the wait, up to the quarter of an hour. */
function waitAfter(attempts: number): number {
  return Math.min(quarterOfAnHour, 2 ** (attempts - triedAtOnce) * 15);
}

/** Takes one where one is left; answers the seconds until then. */
async function take(limiter: RateLimiterMemory, key: string, customDuration?: number): Promise<number> {
  try {
    await limiter.consume(key, 1, customDuration === undefined ? {} : { customDuration });
    return 0;
  } catch (error) {
    if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    throw error;
  }
}

/** Counts live in the process (one process serves a region). */
export function createSignInAttempts(): SignInAttempts {
  const addresses = new RateLimiterMemory(perAddress);
  const attempts = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: quarterOfAnHour });
  const waits = new RateLimiterMemory({ points: 1, duration: quarterOfAnHour });

  /** The first five may be made; the fifth and each later one begins a wait, and one at a time may be made after it. */
  const beginForAccount = async (account: string): Promise<number> => {
    const { consumedPoints: count } = await attempts.penalty(account, 1);
    if (count < triedAtOnce) return 0;
    const wait = await take(waits, account, waitAfter(count));
    if (wait > 0) await attempts.reward(account, 1);
    return wait;
  };
  return {
    begin: async (account, address) => {
      const ofAddress = await take(addresses, address);
      return ofAddress > 0 ? ofAddress : beginForAccount(account);
    },
    succeeded: async (account, address) => {
      await attempts.delete(account);
      await waits.delete(account);
      await addresses.reward(address, 1);
    },
    withdraw: async (account, address) => {
      await attempts.reward(account, 1);
      await addresses.reward(address, 1);
    },
  };
}
