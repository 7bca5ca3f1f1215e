import { generateAuthenticationOptions, verifyAuthenticationResponse } from "@simplewebauthn/server";
import type { WriteTransaction } from "~/db/types";
import type { CommandContext, QueryContext } from "~/domain/shared/context";
import { secondStepLife } from "../links/link-rules";
import { closeTokens, findSubject, issueToken, useToken } from "../links/one-time-token.server";
import { readPasskeyAnswer, secretIn, type PasskeyAnswer, type PasskeySite } from "./passkey-rules";

/** Whether the person has a passkey that can answer for the code. */
export async function hasPasskeys({ read }: Pick<QueryContext, "read">, userId: string): Promise<boolean> {
  return (await read.passkey.count({ where: { userId } })) > 0;
}

/** What a browser asks a person's passkeys by, in the second step of a sign-in, as JSON; null where they have none. */
export async function askForPasskey(
  ctx: CommandContext,
  { userId, site }: { userId: string; site: PasskeySite },
): Promise<string | null> {
  const held = await ctx.read.passkey.findMany({ where: { userId }, select: { id: true, transports: true } });
  if (held.length === 0) return null;
  const expiresAt = new Date(ctx.now.getTime() + secondStepLife);
  const challenge = await ctx.write((tx) =>
    issueToken(tx, { purpose: "passkey", subjectId: userId, now: ctx.now, expiresAt }),
  );
  const allowCredentials = held.map(({ id, transports }) => ({
    id,
    transports: transports.split(" ").filter(Boolean),
  }));
  const asked = { rpID: site.id, challenge, allowCredentials, userVerification: "discouraged" } as const;
  return JSON.stringify(await generateAuthenticationOptions(asked));
}

type Asked = { answer: PasskeyAnswer; site: PasskeySite; userId: string };

/** A use of a passkey that was proved and is still to be noted. */
export type PasskeyUse = { id: string; userId: string; token: string; from: number; to: number };

async function verified(ctx: CommandContext, { answer, site, userId }: Asked): Promise<PasskeyUse | null> {
  const held = await ctx.read.passkey.findUnique({ where: { id: answer.id, userId } });
  if (!held) return null;
  const { clientDataJSON, authenticatorData = "", signature = "" } = answer.response;
  let token = "";
  try {
    const { verified: right, authenticationInfo } = await verifyAuthenticationResponse({
      response: { ...answer, response: { clientDataJSON, authenticatorData, signature }, clientExtensionResults: {} },
      expectedChallenge: async (challenge) => {
        token = secretIn(challenge);
        return (await findSubject(ctx.read, { purpose: "passkey", token, now: ctx.now })) === userId;
      },
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      credential: { id: held.id, publicKey: Buffer.from(held.publicKey, "base64url"), counter: held.counter },
      requireUserVerification: false,
    });
    return right ? { id: held.id, userId, token, from: held.counter, to: authenticationInfo.newCounter } : null;
  } catch {
    // What the library says of a forged answer is of no use to its sender.
    return null;
  }
}

/** What an answer proves: that one of the person's passkeys answered a challenge of this site; null where it does not. */
export async function checkPasskey(
  ctx: CommandContext,
  { answer, ...asked }: Omit<Asked, "answer"> & { answer: string },
): Promise<PasskeyUse | null> {
  const read = readPasskeyAnswer(answer);
  return read && verified(ctx, { ...asked, answer: read });
}

/** Uses the challenge and notes the counter, which only rises; false where another request was first. */
export async function notePasskeyUse(tx: WriteTransaction, use: PasskeyUse, now: Date): Promise<boolean> {
  const { id, userId, token, from, to } = use;
  if ((await useToken(tx, { purpose: "passkey", token, now })) !== userId) return false;
  const { count } = await tx.passkey.updateMany({
    where: { id, userId, counter: from },
    data: { counter: to, lastUsedAt: now },
  });
  await closeTokens(tx, { purpose: "passkey", subjectId: userId });
  return count === 1;
}
