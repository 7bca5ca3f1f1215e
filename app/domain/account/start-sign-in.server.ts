import type { CommandContext } from "~/domain/shared/context";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { hashToken, newSignInToken } from "./sign-in-token.server";
import { longestLife } from "./sign-in-rules";

/** Opens a sign-in for a user whose password was checked. Returns the token for the cookie; it is stored nowhere. */
export async function startSignIn(ctx: CommandContext, userId: string): Promise<string> {
  const token = newSignInToken();
  await ctx.write(async (tx) => {
    const session = await tx.signInSession.create({
      data: {
        tokenHash: hashToken(token),
        userId,
        createdAt: ctx.now,
        lastSeenAt: ctx.now,
        expiresAt: new Date(ctx.now.getTime() + longestLife),
      },
    });
    await recordAuditEvent(tx, ctx, { action: "account.signIn", subjectType: "SignInSession", subjectId: session.id });
  });
  return token;
}
