import type { WriteTransaction } from "~/db/types";
import type { CommandContext, QueryContext } from "~/domain/shared/context";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { longestLife, timeLeftOf, type SignInTime } from "./sign-in-rules";
import { notFound } from "~/domain/shared/domain-error";
import { countsAsStaff } from "~/permission/actor";
import { unknownDevice, type Device } from "./device";
import { randomBytes } from "node:crypto";
import { sha256 } from "~/language/text/sha256.server";

/** From where someone signs in: see sign-in-zone.ts for the time zone. */
export type SignInFrom = Device & { timeZone: string | null };

/**
 * Opens a sign-in for a user whose password was compared with `passwordHash`. Returns the token for the cookie, which is
 * stored nowhere; null where the password has been changed or the account disabled since it was compared.
 */
export async function startSignIn(
  ctx: CommandContext,
  { id: userId, passwordHash }: { id: string; passwordHash: string },
  { browser, system, timeZone }: SignInFrom = { ...unknownDevice, timeZone: null },
): Promise<string | null> {
  const token = newSignInToken();
  return ctx.write(async (tx) => {
    const known = await tx.user.count({ where: { id: userId, passwordHash, disabledAt: null } });
    if (known === 0) return null;
    const session = await tx.signInSession.create({
      data: {
        tokenHash: hashToken(token),
        userId,
        createdAt: ctx.now,
        lastSeenAt: ctx.now,
        expiresAt: new Date(ctx.now.getTime() + longestLife),
        browser,
        system,
        timeZone,
      },
    });
    await recordAuditEvent(tx, ctx, { action: "account.signIn", subjectType: "SignInSession", subjectId: session.id });
    return token;
  });
}

/** Ends one sign-in of the person's own: the present one at sign-out, another one from the account page. */
export async function endSignIn(ctx: CommandContext, signInSessionId: string): Promise<void> {
  const { actor, now } = ctx;
  if (actor.kind === "visitor") return;
  await ctx.write(async (tx) => {
    const where = { id: signInSessionId, userId: actor.userId };
    const { count } = await tx.signInSession.updateMany({ where, data: { endedAt: now } });
    if (count === 0) throw notFound();
  });
}

/** Ends every sign-in of a person but the one that is named, if one is. */
export async function endSignInsOf(
  tx: WriteTransaction,
  userId: string,
  { now, except }: { now: Date; except?: string },
): Promise<void> {
  const where = { userId, endedAt: null, ...(except === undefined ? {} : { id: { not: except } }) };
  await tx.signInSession.updateMany({ where, data: { endedAt: now } });
}

/** 256 random bits for the cookie; only their hash is stored. */
export function newSignInToken(): string {
  return randomBytes(32).toString("base64url");
}

export function hashToken(token: string): string {
  return sha256(token);
}

/** How long the present sign-in still lasts; null for a visitor. */
export function readSignInTime({ actor, now }: Pick<QueryContext, "actor" | "now">): SignInTime | null {
  if (actor.kind === "visitor" || !actor.signInUse) return null;
  return timeLeftOf(actor.signInUse, { staff: countsAsStaff(actor), now });
}
