import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { createSignInAttempts, type SignInAttempts } from "./sign-in-attempts";
import { createPasswordTurns, type PasswordTurns } from "./password-turns";

/** How often something may be done; counts live in the process (one process serves a region). */
export type WriteLimits = {
  /** Five writes a second for each person, by all their sign-ins together. */
  allowWrite(userId: string): Promise<boolean>;
  /** Two hundred a minute for each person of what their pages say by themselves (who is on a question): never a text. */
  allowSignal(userId: string): Promise<boolean>;
  /** Twenty a second for each address from which nobody is signed in: a whole ministry may share one. */
  allowVisitorWrite(address: string): Promise<boolean>;
  /** Eight of the largest forms a minute for each such address, counted before they are read. */
  allowVisitorBytes(address: string, bytes: number): Promise<boolean>;
  /** Six a minute for each person of the forms that are larger than a mebibyte. */
  allowLargeForm(userId: string): Promise<boolean>;
  /** Thirty a minute for each person: pages tell of their use once a minute, and several may be open. */
  allowExtension(key: string): Promise<boolean>;
  /** Ten links for a forgotten password an hour for each address that asks. */
  allowPasswordLinks(remoteAddress: string): Promise<boolean>;
  /** Three of them an hour to one mailbox; what is beyond is not sent, and answered the same. */
  allowPasswordMail(emailKey: string): Promise<boolean>;
  /** Ten requests to take part in a review an hour from each address. */
  allowRegistration(remoteAddress: string): Promise<boolean>;
  /** Three of them an hour that name the same mailbox: each sends it a mail. */
  allowRegistrationMail(emailKey: string): Promise<boolean>;
  signIn: SignInAttempts;
  passwords: PasswordTurns;
};

const visitorBytes = 8 * 1024 * 1024;

async function allow(limiter: RateLimiterMemory, key: string, points = 1): Promise<boolean> {
  try {
    await limiter.consume(key, points);
    return true;
  } catch (error) {
    if (error instanceof RateLimiterRes) return false;
    throw error;
  }
}

export function createLimits(): WriteLimits {
  const writes = new RateLimiterMemory({ points: 5, duration: 1 });
  const signals = new RateLimiterMemory({ points: 200, duration: 60 });
  const visitorWrites = new RateLimiterMemory({ points: 20, duration: 1 });
  const bytes = new RateLimiterMemory({ points: visitorBytes, duration: 60 });
  const largeForms = new RateLimiterMemory({ points: 6, duration: 60 });
  const extensions = new RateLimiterMemory({ points: 30, duration: 60 });
  const passwordLinks = new RateLimiterMemory({ points: 10, duration: 3600 });
  const passwordMail = new RateLimiterMemory({ points: 3, duration: 3600 });
  const registrations = new RateLimiterMemory({ points: 10, duration: 3600 });
  const registrationMail = new RateLimiterMemory({ points: 3, duration: 3600 });
  return {
    allowRegistration: (address) => allow(registrations, address),
    allowRegistrationMail: (key) => allow(registrationMail, key),
    allowPasswordLinks: (address) => allow(passwordLinks, address),
    allowPasswordMail: (key) => allow(passwordMail, key),
    allowWrite: (userId) => allow(writes, userId),
    allowSignal: (userId) => allow(signals, userId),
    allowVisitorWrite: (address) => allow(visitorWrites, address),
    allowVisitorBytes: (address, size) => allow(bytes, address, size),
    allowLargeForm: (userId) => allow(largeForms, userId),
    allowExtension: (key) => allow(extensions, key),
    signIn: createSignInAttempts(),
    passwords: createPasswordTurns(),
  };
}
