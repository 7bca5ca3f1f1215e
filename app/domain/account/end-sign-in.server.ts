import type { CommandContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";

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
