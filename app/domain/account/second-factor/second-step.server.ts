import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext, QueryContext } from "~/domain/shared/context";
import { secondStepLife } from "../links/link-rules";
import { checkPasskey, notePasskeyUse } from "../passkey/ask-for-passkey.server";
import type { PasskeySite } from "../passkey/passkey-rules";
import { closeTokens, findSubject, issueToken } from "../links/one-time-token.server";
import { useCode } from "./second-factor.server";

/** Whether the person's sign-in has a second step. */
export async function hasSecondFactor({ read }: Pick<QueryContext, "read">, userId: string): Promise<boolean> {
  const factor = await read.secondFactor.findUnique({ where: { userId }, select: { confirmedAt: true } });
  return Boolean(factor?.confirmedAt);
}

/** The first step was right: the secret with which the code of the second is sent, within ten minutes. */
export async function beginSecondStep(ctx: CommandContext, userId: string): Promise<string> {
  const expiresAt = new Date(ctx.now.getTime() + secondStepLife);
  return ctx.write((tx) => issueToken(tx, { purpose: "secondStep", subjectId: userId, now: ctx.now, expiresAt }));
}

/** Who is at the second step; null where it has ended. */
export async function findSecondStep({ read, now }: QueryContext, token: string): Promise<string | null> {
  return findSubject(read, { purpose: "secondStep", token, now });
}

type Person = { id: string; language: string; passwordHash: string };

type Proof = (tx: WriteTransaction, userId: string) => Promise<boolean>;

async function finish(ctx: CommandContext, token: string, isRight: Proof): Promise<Person | null> {
  return ctx.write(async (tx) => {
    const userId = await findSubject(tx, { purpose: "secondStep", token, now: ctx.now });
    if (userId === null || !(await isRight(tx, userId))) return null;
    await closeTokens(tx, { purpose: "secondStep", subjectId: userId });
    await recordAuditEvent(tx, ctx, { action: "account.secondStep", subjectType: "User", subjectId: userId });
    const user = await tx.user.findUnique({ where: { id: userId, disabledAt: null } });
    return user && { id: user.id, language: user.language, passwordHash: user.passwordHash };
  });
}

/** The person whose second step a right code ends, for `startSignIn`; null for a wrong code or an account that was disabled. */
export async function finishSecondStep(
  ctx: CommandContext,
  { token, code }: { token: string; code: string },
): Promise<Person | null> {
  return finish(ctx, token, (tx, userId) => useCode(tx, { userId, code, now: ctx.now }));
}

/** The same by an answer of a passkey of theirs, given to this site. */
export async function finishWithPasskey(
  ctx: CommandContext,
  { token, answer, site }: { token: string; answer: string; site: PasskeySite },
): Promise<Person | null> {
  const userId = await findSubject(ctx.read, { purpose: "secondStep", token, now: ctx.now });
  const use = userId === null ? null : await checkPasskey(ctx, { answer, site, userId });
  if (!use) return null;
  return finish(ctx, token, async (tx, id) => id === use.userId && (await notePasskeyUse(tx, use, ctx.now)));
}
