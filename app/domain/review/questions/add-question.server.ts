import { randomUUID } from "node:crypto";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { questionColumns, versionColumns } from "~/domain/review/document/write/write-questions.server";
import { changedFields } from "~/domain/review/setup/changed-fields";
import { setUpToChange } from "~/domain/review/setup/set-up-to-change.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import { requireNone, sessionIdsOf } from "./change-question.server";
import { emptyQuestion, faultsOfQuestion, type QuestionForm, questionOf } from "./question-form";

/** The most questions that a review has; review.json takes as many. */
export const mostQuestions = 99;

/**
 * Adds a guiding question after the last one. Answers its number.
 * @throws DomainError notFound; invalid
 */
export async function addQuestion(
  ctx: CommandContext,
  { review, form }: { review: string; form: QuestionForm },
): Promise<number> {
  return ctx.write(
    async (tx) => {
      const own = await setUpToChange(tx, ctx, review);
      const { document, phase, reviewId } = own;
      const [original = "en"] = document.languages;
      const before = emptyQuestion(document);
      if (before.number > mostQuestions) throw invalid({ "": ["tooManyQuestions"] });
      const after = questionOf(form, { before, document });
      requireNone(faultsOfQuestion(form, after, { document, isOpen: phase !== "preparation" }));
      const id = randomUUID();
      const data = { id, reviewId, ...questionColumns(after, sessionIdsOf(own)) };
      await tx.guidingQuestion.create({ data, select: { id: true } });
      const version = { questionId: id, version: 1, createdAt: ctx.now, ...versionColumns(after, original) };
      await tx.guidingQuestionVersion.create({ data: version, select: { id: true } });
      const detail = { number: after.number, ...changedFields(null, after) };
      const subject = { subjectType: "GuidingQuestion", subjectId: id };
      await recordAuditEvent(tx, ctx, { action: "question.add", ...subject, detail });
      return after.number;
    },
    { publishes: true },
  );
}
