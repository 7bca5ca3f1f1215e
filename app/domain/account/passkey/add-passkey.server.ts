import { generateRegistrationOptions, verifyRegistrationResponse } from "@simplewebauthn/server";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext, QueryContext } from "~/domain/shared/context";
import { conflict, invalid } from "~/domain/shared/domain-error";
import { requireSignedIn } from "~/domain/shared/require-permission";
import { secondStepLife } from "../links/link-rules";
import { findSubject, issueToken, useToken } from "../links/one-time-token.server";
import { useCode } from "../second-factor/second-factor.server";
import { mostPasskeys, readPasskeyAnswer, secretIn, type PasskeyAnswer, type PasskeySite } from "./passkey-rules";

export type PasskeyRow = { id: string; name: string; createdAt: Date; lastUsedAt: Date | null };

/** The person's own passkeys, the oldest first. @throws DomainError forbidden for a visitor */
export async function listPasskeys({ read, actor }: QueryContext): Promise<PasskeyRow[]> {
  const { userId } = requireSignedIn(actor);
  const select = { id: true, name: true, createdAt: true, lastUsedAt: true };
  return read.passkey.findMany({ where: { userId }, orderBy: [{ createdAt: "asc" }, { id: "asc" }], select });
}

/**
 * What a browser makes a passkey by, as JSON, for a person who proves by a code that the second factor is theirs. Its challenge is
 * kept here, for ten minutes and one answer.
 * @throws DomainError invalid for a wrong code, or one passkey too many
 */
export async function beginPasskey(
  ctx: CommandContext,
  { code, site }: { code: string; site: PasskeySite },
): Promise<string> {
  const { userId, email, name } = requireSignedIn(ctx.actor);
  const held = await ctx.read.passkey.findMany({ where: { userId }, select: { id: true } });
  if (held.length >= mostPasskeys) throw invalid({ "": ["passkeysTooMany"] });
  const challenge = await ctx.write(async (tx) => {
    if (!(await useCode(tx, { userId, code, now: ctx.now }))) throw invalid({ passkeyCode: ["codeWrong"] });
    const expiresAt = new Date(ctx.now.getTime() + secondStepLife);
    return issueToken(tx, { purpose: "passkeySetUp", subjectId: userId, now: ctx.now, expiresAt });
  });
  const asked = await generateRegistrationOptions({
    ...{ rpName: "Rapporteur", rpID: site.id, userName: email, userDisplayName: name, challenge },
    ...{ userID: new TextEncoder().encode(userId), attestationType: "none", excludeCredentials: held },
    authenticatorSelection: { residentKey: "discouraged", userVerification: "preferred" },
  });
  return JSON.stringify(asked);
}

type Asked = { answer: PasskeyAnswer; site: PasskeySite; userId: string };

/** The new passkey that an answer proves, with the secret of its challenge; null where it proves none. */
async function verified(ctx: CommandContext, { answer, site, userId }: Asked) {
  const { clientDataJSON, attestationObject = "", transports = [] } = answer.response;
  let token = "";
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: { ...answer, response: { clientDataJSON, attestationObject }, clientExtensionResults: {} },
      expectedChallenge: async (challenge) => {
        token = secretIn(challenge);
        return (await findSubject(ctx.read, { purpose: "passkeySetUp", token, now: ctx.now })) === userId;
      },
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      requireUserVerification: false,
    });
    return registrationInfo ? { token, transports, credential: registrationInfo.credential } : null;
  } catch {
    // What the library says of a forged answer is of no use to its sender.
    return null;
  }
}

/**
 * Keeps the passkey that a browser made.
 * @throws DomainError invalid where the answer is not one to a challenge of this person, from this site; conflict for a
 * passkey that is known
 */
export async function keepPasskey(
  ctx: CommandContext,
  { answer, name, site }: { answer: string; name: string; site: PasskeySite },
): Promise<void> {
  const { userId } = requireSignedIn(ctx.actor);
  const read = readPasskeyAnswer(answer);
  const made = read && (await verified(ctx, { answer: read, site, userId }));
  if (!made) throw invalid({ "": ["passkeyWrong"] });
  const { id, publicKey, counter } = made.credential;
  await ctx.write(async (tx) => {
    const used = await useToken(tx, { purpose: "passkeySetUp", token: made.token, now: ctx.now });
    const factor = await tx.secondFactor.findUnique({ where: { userId } });
    if (used !== userId || !factor?.confirmedAt) throw invalid({ "": ["passkeyWrong"] });
    const keys = await tx.passkey.findMany({ where: { OR: [{ id }, { userId }] }, select: { id: true } });
    if (keys.some((key) => key.id === id)) throw conflict();
    if (keys.length >= mostPasskeys) throw invalid({ "": ["passkeysTooMany"] });
    const key = { publicKey: Buffer.from(publicKey).toString("base64url"), counter };
    const transports = made.transports.join(" ");
    await tx.passkey.create({ data: { id, userId, name, transports, createdAt: ctx.now, ...key } });
    await recordAuditEvent(tx, ctx, { action: "account.addPasskey", subjectType: "User", subjectId: userId });
  });
}

/** Deletes one of the person's passkeys; codes still sign them in. Nothing happens where there is no such passkey. */
export async function removePasskey(ctx: CommandContext, { id }: { id: string }): Promise<void> {
  const { userId } = requireSignedIn(ctx.actor);
  await ctx.write(async (tx) => {
    const { count } = await tx.passkey.deleteMany({ where: { id, userId } });
    if (count === 0) return;
    await recordAuditEvent(tx, ctx, { action: "account.removePasskey", subjectType: "User", subjectId: userId });
  });
}
