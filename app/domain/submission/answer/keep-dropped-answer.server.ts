import type { AnswerRow } from "~/db/queries/list-answers.server";
import type { WriteTransaction } from "~/db/types";
import type { CommandContext } from "~/domain/shared/context";
import { userIdOf } from "~/permission/actor";
import { isSameContent } from "~/question-kinds/answer-content";
import { contentRow } from "./content-row.server";
import { settleAnswer } from "./settle-answer";
import { loadPlace, type SaveAnswerInput } from "./save-answer.server";
import { checkWritable } from "./write-answers.server";

/** Stores a text as the next revision and what is saved now as the one after it. */
async function storeBeneath(
  tx: WriteTransaction,
  { actor, now }: CommandContext,
  { current, input }: { current: AnswerRow; input: SaveAnswerInput },
): Promise<number> {
  const answerId = current.id;
  const dropped = current.revision + 1;
  const saved = { answerId, savedById: userIdOf(actor), savedAt: now };
  await tx.answerRevision.createMany({
    data: [
      { ...saved, revision: dropped, language: input.language, ...contentRow(input) },
      { ...saved, revision: dropped + 1, language: current.language, ...contentRow(current) },
    ],
  });
  await tx.answer.updateMany({ where: { id: answerId }, data: { revision: dropped + 1 } });
  return dropped;
}

/**
 * Keeps a text that its author gives up for the one a colleague saved: it becomes a saved version that can be brought
 * back, and the answer stays as it is. Answers the revision under which it is kept; null where it is what is saved.
 * @throws DomainError notFound; conflict with `ClosedSubmission` where nothing can be written any more.
 */
export async function keepDroppedAnswer(ctx: CommandContext, input: SaveAnswerInput): Promise<number | null> {
  return ctx.write(async (tx) => {
    const place = await loadPlace(tx, ctx, input);
    checkWritable(place);
    const { current } = place;
    const dropped = settleAnswer(input, place.placed);
    if (!current || (isSameContent(current, dropped) && current.language === dropped.language)) return null;
    return storeBeneath(tx, ctx, { current, input: dropped });
  });
}
