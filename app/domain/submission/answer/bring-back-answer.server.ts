import type { CommandContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { AnswerKey } from "~/domain/submission/submission-key";
import { toLanguage } from "~/language/language";
import { contentOf } from "~/question-kinds/answer-content";
import { asQuestionKind } from "~/question-kinds/kind";
import { whereAnswer } from "./list-answer-versions.server";
import { saveAnswer, type SavedAnswer } from "./save-answer.server";

export type BringBackAnswerInput = AnswerKey & {
  /** Revision of the text to bring back. */
  version: number;
  /** Revision of the answer that the person saw. */
  revision: number;
};

/**
 * Saves an earlier text of an answer as its newest, like any other save: the text that it replaces stays among the saved
 * versions. The objectives stay; the answer is no longer marked as finished.
 * @throws DomainError notFound; what `saveAnswer` throws.
 */
export async function bringBackAnswer(ctx: CommandContext, input: BringBackAnswerInput): Promise<SavedAnswer> {
  const { version, ...key } = input;
  const found = await ctx.read.answerRevision.findFirst({
    where: { ...whereAnswer(input), revision: version },
    include: { answer: { select: { question: { select: { kind: true } }, objectives: true } } },
  });
  if (!found) throw notFound();
  const { question, objectives } = found.answer;
  return saveAnswer(ctx, {
    ...key,
    ...contentOf(found),
    kind: asQuestionKind(question.kind),
    language: toLanguage(found.language),
    objectives: objectives.map(({ objectiveNumber }) => objectiveNumber),
    complete: false,
  });
}
