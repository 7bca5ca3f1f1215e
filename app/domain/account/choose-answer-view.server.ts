import type { CommandContext } from "~/domain/shared/context";
import { requireSignedIn } from "~/domain/shared/require-permission";
import type { AnswerView } from "~/permission/actor";

/**
 * Remembers for the person whether they answer one question or one session a page.
 * @throws DomainError forbidden for a visitor
 */
export async function chooseAnswerView(ctx: CommandContext, answerView: AnswerView): Promise<void> {
  const actor = requireSignedIn(ctx.actor);
  if (actor.answerView === answerView) return;
  await ctx.write((tx) => tx.user.updateMany({ where: { id: actor.userId }, data: { answerView } }));
}
