import { hash, verify } from "@node-rs/argon2";
import { invalid } from "~/domain/shared/domain-error";
import { findPasswordFault, type PasswordOwner } from "./password-rule";

/** Argon2id (the library's default algorithm) at OWASP's first choice: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };
const kind = "$argon2id$";

/**
 * The hash of a password that a person sets: every command that sets one gets its hash here.
 * @throws DomainError invalid, at the field `newPassword`, where the rule for passwords refuses it.
 */
export async function hashNewPassword(password: string, owner: PasswordOwner): Promise<string> {
  const fault = findPasswordFault(password, owner);
  if (fault) throw invalid({ newPassword: [fault] });
  return hashPassword(password);
}

/** The hash of any password, good or weak. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), cost);
}

/** The hash of random bytes that nobody kept, at the same cost as every other hash. */
export const decoyHash =
  "$argon2id$v=19$m=19456,t=2,p=1$GQ7T4osOWIoZk6k0vfef+g$InWBaW+jBzHDPfE+6gkDrcPPt1HvOUJ0eAx8EMd6W5Q";

/**
 * Whether the password fits the hash. Without a hash (an unknown address, an account without a password yet) the same
 * work is done on a decoy, so that the time taken says nothing.
 */
export async function passwordFits(password: string, passwordHash: string | null): Promise<boolean> {
  const known = passwordHash?.startsWith(kind) ? passwordHash : null;
  const fits = await verify(known ?? decoyHash, password.normalize("NFKC"));
  return fits && known !== null;
}
