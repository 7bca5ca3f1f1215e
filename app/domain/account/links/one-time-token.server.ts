import type { Reader, WriteTransaction } from "~/db/types";
import { hashToken, newSignInToken } from "../sign-ins.server";

/**
 * What a secret that is used once opens: an invitation, the choice of a new password, either side of a change of address,
 * the second step of a sign-in, or an answer of a passkey, whose challenge it is. A text to be cleared, or confirmed, is
 * opened as often as its reader likes, until it expires.
 */
export type TokenPurpose =
  | "invitation"
  | "password"
  | "oldAddress"
  | "newAddress"
  | "secondStep"
  | "clearance"
  | "onBehalf"
  | "passkey"
  | "passkeySetUp";

type Named = { purpose: TokenPurpose; token: string; now: Date };

const day = 24 * 60 * 60_000;

/** A new secret of 256 random bits about a subject; only its hash is stored. Secrets that ended a day ago are deleted. */
export async function issueToken(
  tx: WriteTransaction,
  input: { purpose: TokenPurpose; subjectId: string; now: Date; expiresAt: Date },
): Promise<string> {
  const { now, ...about } = input;
  const token = newSignInToken();
  await tx.oneTimeToken.deleteMany({ where: { expiresAt: { lt: new Date(now.getTime() - day) } } });
  await tx.oneTimeToken.create({ data: { ...about, createdAt: now, tokenHash: hashToken(token) } });
  return token;
}

/** What a secret is about; null where it is unknown, for something else, used or expired. */
export async function findSubject(reader: Reader, { purpose, token, now }: Named): Promise<string | null> {
  const found = await reader.oneTimeToken.findUnique({ where: { tokenHash: hashToken(token) } });
  if (found?.purpose !== purpose || found.usedAt || found.expiresAt <= now) return null;
  return found.subjectId;
}

/** Uses a secret; null where it was not to be used any more. Of two that use it at once, one gets its subject. */
export async function useToken(tx: WriteTransaction, named: Named): Promise<string | null> {
  const subjectId = await findSubject(tx, named);
  if (subjectId === null) return null;
  const where = { tokenHash: hashToken(named.token), usedAt: null };
  const { count } = await tx.oneTimeToken.updateMany({ where, data: { usedAt: named.now } });
  return count === 1 ? subjectId : null;
}

/** From here on no secret of this purpose opens the subject. */
export async function closeTokens(
  tx: WriteTransaction,
  { purpose, subjectId }: { purpose: TokenPurpose; subjectId: string },
): Promise<void> {
  await tx.oneTimeToken.deleteMany({ where: { purpose, subjectId } });
}
