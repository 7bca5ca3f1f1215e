import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { changedFields } from "~/domain/review/setup/changed-fields";
import { canRenumber, setUpToChange, type SetUpToChange } from "~/domain/review/setup/set-up-to-change.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import { questionToChange } from "./change-question.server";
import { countConcerned, isAnsweredAtAll } from "./concerned.server";
import { dependingOn } from "./question-conditions";

/** Questions after a gap move up by one, in two statements: no two have the same number in between. */
async function closeGap(tx: WriteTransaction, { reviewId }: SetUpToChange, number: number): Promise<void> {
  const far = 1000;
  await tx.guidingQuestion.updateMany({
    where: { reviewId, number: { gt: number } },
    data: { number: { increment: far } },
  });
  await tx.guidingQuestion.updateMany({
    where: { reviewId, number: { gt: far } },
    data: { number: { decrement: far + 1 } },
  });
}

/**
 * Deletes a question that nobody has answered. Those after it move up, unless anybody has begun to answer: then they keep
 * their numbers.
 * @throws DomainError notFound; invalid where it has answers, or another question depends on it
 */
export async function deleteQuestion(
  ctx: CommandContext,
  { review, question: number }: { review: string; question: number },
): Promise<void> {
  await ctx.write(
    async (tx) => {
      const own = await setUpToChange(tx, ctx, review);
      const { stored, question } = questionToChange(own, number);
      const concerned = countConcerned(tx, { reviewId: own.reviewId, questionId: stored.id });
      if (isAnsweredAtAll(concerned)) throw invalid({ "": ["questionAnswered"] });
      if (dependingOn(own.document, question.key).length > 0) throw invalid({ "": ["conditionNamesIt"] });
      await tx.guidingQuestionVersion.deleteMany({ where: { questionId: stored.id } });
      await tx.guidingQuestion.delete({ where: { id: stored.id }, select: { id: true } });
      const isLast = own.setup.questions.every((other) => other.number <= number);
      if (canRenumber(own) && !isLast) await closeGap(tx, own, number);
      const subject = { subjectType: "GuidingQuestion", subjectId: stored.id };
      const detail = { review: own.reviewId, number, ...changedFields(question, null) };
      await recordAuditEvent(tx, ctx, { action: "question.delete", ...subject, detail });
    },
    { publishes: true },
  );
}
