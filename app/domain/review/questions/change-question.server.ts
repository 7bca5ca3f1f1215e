import { databaseNull } from "~/db/database-null";
import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { DocumentQuestion } from "~/domain/review/document/review-document";
import { questionColumns, versionColumns } from "~/domain/review/document/write/write-questions.server";
import { changedFields } from "~/domain/review/setup/changed-fields";
import { requireAsSeen, setUpToChange, type SetUpToChange } from "~/domain/review/setup/set-up-to-change.server";
import type { CommandContext } from "~/domain/shared/context";
import { type FieldErrors, invalid, notFound } from "~/domain/shared/domain-error";
import { countConcerned, isAnsweredAtAll } from "./concerned.server";
import { heldByAnswers } from "./held-by-answers";
import { faultsOfQuestion, type QuestionForm, questionOf } from "./question-form";

/** A question of a review that is set up, as it is stored and as the document has it. @throws DomainError notFound */
export function questionToChange({ setup, document }: SetUpToChange, number: number) {
  const stored = setup.questions.find((question) => question.number === number);
  const question = document.questions.find((one) => one.number === number);
  if (!stored || !question) throw notFound();
  return { stored, question };
}

/** @throws DomainError invalid where there are errors */
export function requireNone(errors: FieldErrors): void {
  if (Object.keys(errors).length > 0) throw invalid(errors);
}

export function sessionIdsOf({ setup }: SetUpToChange): Map<number, string> {
  return new Map(setup.sessions.map(({ id, number }) => [number, id]));
}

/** Columns that a version may lose; what it has is written over them. */
const emptied = { settings: databaseNull, shownWhen: databaseNull };

type Write = { own: SetUpToChange; number: number; after: DocumentQuestion };

/** Nobody has answered yet: the wording of now is the only one there ever was. */
async function writeInPlace(tx: WriteTransaction, { own, number, after }: Write): Promise<number> {
  const { stored } = questionToChange(own, number);
  const [original = "en"] = own.document.languages;
  const data = questionColumns(after, sessionIdsOf(own));
  await tx.guidingQuestion.update({ where: { id: stored.id }, data, select: { id: true } });
  const version = { ...emptied, ...versionColumns(after, original) };
  await tx.guidingQuestionVersion.update({ where: { id: stored.version.id }, data: version, select: { id: true } });
  return stored.version.version;
}

/** Answers are there: what was answered keeps its version, and with it its wording. */
async function writeVersion(tx: WriteTransaction, { own, number, after }: Write, at: Date): Promise<number> {
  const { stored } = questionToChange(own, number);
  const [original = "en"] = own.document.languages;
  const version = stored.version.version + 1;
  const data = { questionId: stored.id, version, createdAt: at, ...versionColumns(after, original) };
  await tx.guidingQuestionVersion.create({ data, select: { id: true } });
  return version;
}

export type ChangeQuestionInput = { review: string; question: number; form: QuestionForm };

/**
 * Changes a guiding question: in place while nobody has answered it, as a new version once there are answers. Answers that are
 * there keep the version, and so the wording, to which they were given; what would lose one or give it another meaning is
 * refused. Answers the version that is asked from now on.
 * @throws DomainError notFound; invalid
 */
export async function changeQuestion(
  ctx: CommandContext,
  { review, question: number, form }: ChangeQuestionInput,
): Promise<{ version: number; isNew: boolean }> {
  return ctx.write(
    async (tx) => {
      const own = await setUpToChange(tx, ctx, review);
      const { stored, question: before } = questionToChange(own, number);
      requireAsSeen([before, stored.version.version], form.seen);
      const { document, phase } = own;
      const after = questionOf(form, { before, document });
      requireNone(faultsOfQuestion(form, after, { document, isOpen: phase !== "preparation" }));
      const changed = changedFields(before, after);
      const unchanged = { version: stored.version.version, isNew: false };
      if (!changed) return unchanged;
      const isNew = isAnsweredAtAll(countConcerned(tx, { reviewId: own.reviewId, questionId: stored.id }));
      if (isNew) requireNone(heldByAnswers({ before, after }));
      if (isNew && form.saves !== "version") throw invalid({ "": ["answersCame"] });
      const write = { own, number, after };
      const version = isNew ? await writeVersion(tx, write, ctx.now) : await writeInPlace(tx, write);
      const action = isNew ? "question.newVersion" : "question.change";
      const subject = { subjectType: "GuidingQuestion", subjectId: stored.id };
      await recordAuditEvent(tx, ctx, { action, ...subject, detail: { number, version, ...changed } });
      return { version, isNew };
    },
    { publishes: true },
  );
}
