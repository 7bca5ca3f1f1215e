import { listAnswers } from "~/db/queries/list-answers.server";
import type { WriteTransaction } from "~/db/types";
import { isAnswerTo } from "~/domain/review/question-scope";
import type { CommandContext } from "~/domain/shared/context";
import { DomainError } from "~/domain/shared/domain-error";
import { isAnswerConflict } from "~/domain/submission/answer/answer-conflict";
import { settleAnswer } from "~/domain/submission/answer/settle-answer";
import {
  mustWrite,
  writeAnswers,
  type AnswerPlace,
  type AnswerWrite,
} from "~/domain/submission/answer/write-answers.server";
import { getSubmissionToWrite } from "~/domain/submission/submission-access.server";
import { seenQuestions } from "~/domain/submission/sight";
import { whyNotWritable, type ClosedReason } from "~/domain/submission/submission-rules";
import { takeValue } from "./take-value";
import { takeSchema, takenAnswerSchema, type TakenAnswer } from "./taken-answer";

/** What became of the answers that were accepted. */
export type TakenResult = {
  saved: number;
  /** A colleague has saved since the file was compared: nothing was written, both texts are to be merged. */
  stale: TakenAnswer[];
  /** With keys of `error:field`. */
  failed: { answer: TakenAnswer; errors: string[] }[];
  /** Why nothing can be written any more. */
  closed: ClosedReason | null;
};

type Taking = { tx: WriteTransaction; places: AnswerPlace[]; result: TakenResult; writes: AnswerWrite[] };

const placeOf = (places: readonly AnswerPlace[], { session, question, kind }: TakenAnswer) =>
  places.find(
    ({ placed }) =>
      placed.part.number === session && placed.question.number === question && placed.question.kind === kind,
  );

/** Sorts one answer: to be written, to be merged, to be corrected, or there already. */
async function sort({ tx, places, result, writes }: Taking, answer: TakenAnswer): Promise<void> {
  const read = takenAnswerSchema.safeParse(answer);
  const place = placeOf(places, answer);
  if (!read.success || !place) {
    result.failed.push({ answer, errors: read.error?.issues.map(({ message }) => message) ?? ["answerMoved"] });
    return;
  }
  const write = { place, input: settleAnswer(read.data.form, place.placed) };
  try {
    if (await mustWrite(tx, write)) writes.push(write);
    result.saved += 1;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { data, fieldErrors } = error.details;
    if (isAnswerConflict(data) && data.kind === "stale") result.stale.push(answer);
    else if (error.code === "invalid") result.failed.push({ answer, errors: Object.values(fieldErrors ?? {}).flat() });
    else throw error;
  }
}

async function loadPlaces(tx: WriteTransaction, ctx: CommandContext, submissionId: string) {
  const { review, sight, ...held } = await getSubmissionToWrite(tx, ctx.actor, submissionId);
  const submission = { id: submissionId, ...held, review };
  const answers = listAnswers(tx, submissionId);
  const places = seenQuestions(review, sight).map((placed): AnswerPlace => {
    const current = answers.find((answer) => isAnswerTo(answer, placed.question, placed.part.id)) ?? null;
    return { submission, placed, current };
  });
  return { closed: whyNotWritable(submission), places };
}

/**
 * Saves the answers of a file that a person accepted, each on the revision with which it was compared, in one
 * transaction. One that breaks a rule or that a colleague has saved since keeps no other from being saved.
 * @throws DomainError notFound
 */
export async function takeAnswers(
  ctx: CommandContext,
  { submissionId, sent }: { submissionId: string; sent: unknown },
): Promise<TakenResult> {
  const read = takeSchema.safeParse(sent);
  const { answers, take } = read.success ? read.data : { answers: [], take: [] };
  const taken = answers.filter((answer) => take.includes(takeValue(answer)));
  return ctx.write(async (tx) => {
    const { closed, places } = await loadPlaces(tx, ctx, submissionId);
    const result: TakenResult = { saved: 0, stale: [], failed: [], closed };
    if (closed) return result;
    const taking = { tx, places, result, writes: [] as AnswerWrite[] };
    for (const answer of taken) await sort(taking, answer);
    await writeAnswers(tx, ctx, taking.writes);
    return result;
  });
}
