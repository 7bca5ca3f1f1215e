import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext, QueryContext } from "~/domain/shared/context";
import { conflict, invalid } from "~/domain/shared/domain-error";
import { requireSignedIn } from "~/domain/shared/require-permission";
import { endSignInsOf, hashToken } from "../sign-ins.server";
import { newRecoveryCode, newSecret, plainRecoveryCode, setUpAddress, stepOfCode } from "./one-time-code.server";

const recoveryCodes = 10;

type Coded = { userId: string; code: string; now: Date };

/** Uses a code of a time step later than every one used before: of two that send it at once, one is right. */
async function useStep(tx: WriteTransaction, { userId, code, now }: Coded, secret: string): Promise<boolean> {
  const step = stepOfCode(secret, { code, now });
  if (step === null) return false;
  const where = { userId, OR: [{ lastStep: null }, { lastStep: { lt: step } }] };
  const { count } = await tx.secondFactor.updateMany({ where, data: { lastStep: step } });
  return count === 1;
}

/** Whether a code of the person's second factor, or a recovery code not used yet, is right; it is used by asking. */
export async function useCode(tx: WriteTransaction, { userId, code, now }: Coded): Promise<boolean> {
  const factor = await tx.secondFactor.findUnique({ where: { userId } });
  if (!factor?.confirmedAt) return false;
  if (await useStep(tx, { userId, code, now }, factor.secret)) return true;
  const where = { userId, codeHash: hashToken(plainRecoveryCode(code)), usedAt: null };
  const { count } = await tx.recoveryCode.updateMany({ where, data: { usedAt: now } });
  return count === 1;
}

async function renewRecoveryCodes(tx: WriteTransaction, { userId, now }: Omit<Coded, "code">): Promise<string[]> {
  await tx.recoveryCode.deleteMany({ where: { userId } });
  const codes = Array.from({ length: recoveryCodes }, newRecoveryCode);
  const rows = codes.map((code) => ({ userId, createdAt: now, codeHash: hashToken(plainRecoveryCode(code)) }));
  await tx.recoveryCode.createMany({ data: rows });
  return codes;
}

export type SecondFactorStatus = {
  since: Date | null;
  /** What an authenticator app needs while it is being set up. */
  setUp: { secret: string; address: string } | null;
  codesLeft: number;
  /** A review of the person obliges its staff to one. */
  required: boolean;
};

/** The person's own second factor. @throws DomainError forbidden for a visitor */
export async function readSecondFactor({ read, actor }: QueryContext): Promise<SecondFactorStatus> {
  const { userId, email } = requireSignedIn(actor);
  const factor = await read.secondFactor.findUnique({ where: { userId } });
  const { secret = "", confirmedAt = null } = factor ?? {};
  const obliged = await read.staff.count({ where: { userId, review: { secondFactorRequired: true } } });
  return {
    since: confirmedAt,
    setUp: factor && !confirmedAt ? { secret, address: setUpAddress(secret, email) } : null,
    codesLeft: await read.recoveryCode.count({ where: { userId, usedAt: null } }),
    required: obliged > 0,
  };
}

/** Makes a secret for an authenticator app; nothing is asked for until a code of it was entered. @throws DomainError conflict */
export async function beginSecondFactor(ctx: CommandContext): Promise<void> {
  const { userId } = requireSignedIn(ctx.actor);
  await ctx.write(async (tx) => {
    const held = await tx.secondFactor.findUnique({ where: { userId } });
    if (held?.confirmedAt) throw conflict();
    const data = { secret: newSecret(), createdAt: ctx.now };
    await tx.secondFactor.upsert({ where: { userId }, create: { userId, ...data }, update: data });
  });
}

/**
 * Turns the second factor on by a first code, and ends the person's other sign-ins, which did without it. Answers the
 * recovery codes: they are shown once.
 * @throws DomainError invalid for a wrong code; conflict where nothing is being set up
 */
export async function confirmSecondFactor(ctx: CommandContext, { code }: { code: string }): Promise<string[]> {
  const { userId, signInSessionId } = requireSignedIn(ctx.actor);
  return ctx.write(async (tx) => {
    const factor = await tx.secondFactor.findUnique({ where: { userId } });
    if (!factor || factor.confirmedAt) throw conflict();
    if (!(await useStep(tx, { userId, code, now: ctx.now }, factor.secret))) throw invalid({ code: ["codeWrong"] });
    await tx.secondFactor.update({ where: { userId }, data: { confirmedAt: ctx.now } });
    await endSignInsOf(tx, userId, { now: ctx.now, except: signInSessionId });
    await recordAuditEvent(tx, ctx, { action: "account.setUpSecondFactor", subjectType: "User", subjectId: userId });
    return renewRecoveryCodes(tx, { userId, now: ctx.now });
  });
}

/** New recovery codes in place of all before. @throws DomainError invalid for a wrong code */
export async function replaceRecoveryCodes(ctx: CommandContext, { code }: { code: string }): Promise<string[]> {
  const { userId } = requireSignedIn(ctx.actor);
  return ctx.write(async (tx) => {
    if (!(await useCode(tx, { userId, code, now: ctx.now }))) throw invalid({ code: ["codeWrong"] });
    await recordAuditEvent(tx, ctx, { action: "account.replaceRecoveryCodes", subjectType: "User", subjectId: userId });
    return renewRecoveryCodes(tx, { userId, now: ctx.now });
  });
}

/** Deletes a second factor with its recovery codes and passkeys, where there are any. */
export async function deleteSecondFactor(tx: WriteTransaction, userId: string): Promise<void> {
  await tx.passkey.deleteMany({ where: { userId } });
  await tx.secondFactor.deleteMany({ where: { userId } });
  await tx.recoveryCode.deleteMany({ where: { userId } });
}

/**
 * Turns the person's own second factor off.
 * @throws DomainError invalid for a wrong code, and where a review obliges them to one
 */
export async function removeSecondFactor(ctx: CommandContext, { code }: { code: string }): Promise<void> {
  const { userId } = requireSignedIn(ctx.actor);
  await ctx.write(async (tx) => {
    const obliged = await tx.staff.count({ where: { userId, review: { secondFactorRequired: true } } });
    if (obliged > 0) throw invalid({ "": ["secondFactorRequired"] });
    if (!(await useCode(tx, { userId, code, now: ctx.now }))) throw invalid({ code: ["codeWrong"] });
    await deleteSecondFactor(tx, userId);
    await recordAuditEvent(tx, ctx, { action: "account.removeSecondFactor", subjectType: "User", subjectId: userId });
  });
}
