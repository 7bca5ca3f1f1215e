import type { CommandContext } from "~/domain/shared/context";
import type { AnswerKey } from "~/domain/submission/submission-key";
import { loadPlace } from "./save-answer.server";
import { checkWritable } from "./write-answers.server";

export type ConfirmAnswerInput = AnswerKey & {
  kind: string;
  /** The version of the question that the person read. */
  asked: string;
};

/**
 * Says that an answer is also the answer to the question as it is asked now. Its text stays as it is. Where the question
 * has been changed once more since the person read it, the answer stays with the version to which it was given.
 * @throws DomainError notFound; conflict with `ClosedSubmission` where nothing can be written any more.
 */
export async function confirmAnswer(ctx: CommandContext, input: ConfirmAnswerInput): Promise<void> {
  await ctx.write(async (tx) => {
    const place = await loadPlace(tx, ctx, input);
    checkWritable(place);
    const { current, placed } = place;
    if (!current || placed.question.version.id !== input.asked) return;
    await tx.answer.updateMany({ where: { id: current.id }, data: { questionVersionId: input.asked } });
  });
}
