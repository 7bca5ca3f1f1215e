import { listAnswers } from "~/db/queries/list-answers.server";
import { questionParts } from "~/domain/review/question-parts";
import { isAnswerTo } from "~/domain/review/question-scope";
import type { WriteTransaction } from "~/db/types";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, DomainError, invalid, notFound } from "~/domain/shared/domain-error";
import { isAnswerConflict } from "./answer-conflict";
import { answerDigest } from "./answer-digest.server";
import type { AnswerForm } from "./answer-schema";
import type { SessionConflict, UnsavedAnswers } from "./session-conflict";
import { prefixErrors } from "./session-fields";
import type { SessionAnswerForm } from "./session-schema";
import { getSubmissionToWrite } from "~/domain/submission/submission-access.server";
import { sees } from "~/domain/submission/sight";
import type { SessionKey } from "~/domain/submission/submission-key";
import { settleAnswer } from "./settle-answer";
import { mustWrite, writeAnswers, type AnswerPlace, type AnswerWrite } from "./write-answers.server";

export type SaveAnswersInput = SessionKey & { answers: SessionAnswerForm[] };

async function loadPlaces(tx: WriteTransaction, { actor }: CommandContext, input: SessionKey) {
  const { review, sight, ...held } = await getSubmissionToWrite(tx, actor, input.submissionId);
  const part = questionParts(review).find(({ number }) => number === input.session);
  if (!part) throw notFound();
  const answers = listAnswers(tx, input.submissionId);
  const places = new Map<number, AnswerPlace>();
  for (const question of part.questions.filter((one) => sees(sight, { part, question: one }))) {
    const current = answers.find((answer) => isAnswerTo(answer, question, part.id)) ?? null;
    const submission = { id: input.submissionId, ...held, review };
    places.set(question.number, { submission, placed: { part, question }, current });
  }
  return places;
}

/** Whether the author left the answer as the page showed it; what others saved since is then no conflict. */
function isUntouched(form: AnswerForm, opened: string): boolean {
  return opened !== "" && opened === answerDigest(form);
}

type Found = UnsavedAnswers & { writes: AnswerWrite[] };

/** Sorts one answer: to be written, to be corrected, to be merged, or nothing to be done. */
async function sort(tx: WriteTransaction, found: Found, write: AnswerWrite & { question: number }): Promise<void> {
  try {
    if (await mustWrite(tx, write)) found.writes.push(write);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { data, fieldErrors } = error.details;
    if (error.code === "invalid") Object.assign(found.fieldErrors, prefixErrors(write.question, fieldErrors ?? {}));
    else if (isAnswerConflict(data) && data.kind === "stale") found.stale[write.question] = data;
    else throw error;
  }
}

async function saveThose(tx: WriteTransaction, ctx: CommandContext, input: SaveAnswersInput): Promise<UnsavedAnswers> {
  const places = await loadPlaces(tx, ctx, input);
  const found: Found = { writes: [], fieldErrors: {}, stale: {} };
  for (const { question, form, fieldErrors, opened } of input.answers) {
    const place = places.get(question);
    if (!place) throw notFound();
    if (!form) Object.assign(found.fieldErrors, prefixErrors(question, fieldErrors));
    else if (form.kind !== place.placed.question.kind) throw notFound();
    else {
      const input = settleAnswer(form, place.placed);
      if (!isUntouched(input, opened)) await sort(tx, found, { place, input, question });
    }
  }
  await writeAnswers(tx, ctx, found.writes);
  return { fieldErrors: found.fieldErrors, stale: found.stale };
}

/**
 * Saves the answers of one session in one transaction, each on the revision from which its author started. An answer
 * that breaks a rule or that a colleague has saved since keeps no other from being saved: the errors name it
 * when all others are written.
 * @throws DomainError conflict with `SessionConflict` where answers must be merged, invalid where rules are broken, with
 * the fields as the form of a session names them; conflict with `ClosedSubmission` where nothing can be written any more.
 */
export async function saveAnswers(ctx: CommandContext, input: SaveAnswersInput): Promise<void> {
  const unsaved = await ctx.write((tx) => saveThose(tx, ctx, input));
  if (Object.keys(unsaved.stale).length > 0)
    throw conflict({ kind: "staleAnswers", ...unsaved } satisfies SessionConflict);
  if (Object.keys(unsaved.fieldErrors).length > 0) throw invalid(unsaved.fieldErrors);
}
