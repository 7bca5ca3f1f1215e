import type * as z from "zod";
import type { WriteTransaction } from "~/db/types";
import type { CommandContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import type { AnswerForm } from "~/domain/submission/answer/answer-schema";
import { loadPlace } from "~/domain/submission/answer/save-answer.server";
import { checkWritable, writeAnswers, type AnswerPlace } from "~/domain/submission/answer/write-answers.server";
import type { AnswerKey } from "~/domain/submission/submission-key";
import { toLanguage } from "~/language/language";
import { contentOf, noContent } from "~/question-kinds/answer-content";
import type { applicableFormSchema, notApplicableFormSchema } from "./not-applicable-schema";

export type MarkNotApplicableInput = AnswerKey & z.output<typeof notApplicableFormSchema>;
export type MarkApplicableInput = AnswerKey & z.output<typeof applicableFormSchema>;

/** The place of the answer that the person saw, where it can be written. */
async function loadSeen(tx: WriteTransaction, ctx: CommandContext, input: MarkApplicableInput): Promise<AnswerPlace> {
  const place = await loadPlace(tx, ctx, input);
  checkWritable(place);
  if ((place.current?.revision ?? 0) !== input.revision) throw invalid({ reason: ["notApplicableChanged"] });
  return place;
}

type Kept = Pick<AnswerForm, "kind" | "objectives" | "revision">;

/** What a mark leaves as it is. */
const keptOf = ({ current }: AnswerPlace, { kind, revision }: MarkApplicableInput): Kept => ({
  ...{ kind, revision },
  objectives: current?.objectives ?? [],
});

/**
 * Says that a question does not apply to the authors of a submission, and why. What was answered stays among the saved
 * versions. The same again changes nothing.
 * @throws DomainError notFound; conflict where nothing can be written any more; invalid (`notApplicableChanged`) where
 * someone has saved since
 */
export async function markNotApplicable(ctx: CommandContext, input: MarkNotApplicableInput): Promise<void> {
  await ctx.write(async (tx) => {
    const { current } = await loadPlace(tx, ctx, input);
    const { reason, language, asked } = input;
    if (current?.notApplicable === reason && current.language === language) return;
    const place = await loadSeen(tx, ctx, input);
    if (current !== null && current.notApplicable !== null) throw invalid({ reason: ["notApplicableChanged"] });
    const empty = { ...keptOf(place, input), ...noContent, language, asked, complete: false };
    await writeAnswers(tx, ctx, [{ place, input: empty, notApplicable: reason }]);
  });
}

/**
 * Removes the mark: the answer is what it was before. The same again changes nothing.
 * @throws DomainError as `markNotApplicable`
 */
export async function markApplicable(ctx: CommandContext, input: MarkApplicableInput): Promise<void> {
  await ctx.write(async (tx) => {
    const { current } = await loadPlace(tx, ctx, input);
    if (!current || current.notApplicable === null) return;
    const place = await loadSeen(tx, ctx, input);
    const key = { answerId: current.id, revision: current.revision - 1 };
    const before = await tx.answerRevision.findUnique({ where: { answerId_revision: key } });
    const language = toLanguage(before?.language ?? current.language);
    const content = contentOf(before ?? noContent);
    const back = { ...keptOf(place, input), ...content, language, complete: false };
    await writeAnswers(tx, ctx, [{ place, input: back }]);
  });
}
