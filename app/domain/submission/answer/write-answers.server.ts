import type { AnswerRow } from "~/db/queries/list-answers.server";
import type { WriteTransaction } from "~/db/types";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, invalid } from "~/domain/shared/domain-error";
import type { PlacedQuestion } from "~/domain/review/question-parts";
import type { AnswerConflict } from "./answer-conflict";
import type { AnswerForm } from "./answer-schema";
import { contentRow } from "./content-row.server";
import { allowedObjectives, contextOf } from "./settle-answer";
import { describeStaleAnswer } from "./describe-stale-answer.server";
import { whyNotWritable } from "~/domain/submission/submission-rules";
import { changeStatus } from "~/domain/submission/status-steps.server";
import { countWordsCached } from "~/language/text/count-words-cached.server";
import { userIdOf } from "~/permission/actor";
import { contentOf, isSameContent, noContent } from "~/question-kinds/answer-content";
import type { BlockingProblem } from "~/question-kinds/kind";
import { rulesOf } from "~/question-kinds/register";

type Cycle = {
  phase: string;
  opensAt: Date;
  submissionsCloseAt: Date;
  lateUntil: Date | null;
  wordLimit: number | null;
};

/** Where one answer is written, with what is saved there now. */
export type AnswerPlace = {
  submission: { id: string; state: string; inClearance: boolean; review: Cycle };
  placed: PlacedQuestion;
  current: AnswerRow | null;
};

/** `input` is settled: it has its plain text and its objectives. */
export type AnswerWrite = {
  place: AnswerPlace;
  input: AnswerForm;
  /** Why the question does not apply to its authors: with an empty answer alone. */
  notApplicable?: string;
};

function sameObjectives({ objectives }: AnswerRow, wanted: number[]): boolean {
  const there = new Set(objectives);
  return there.size === new Set(wanted).size && wanted.every((number) => there.has(number));
}

function isSame(current: AnswerRow | null, input: AnswerForm): boolean {
  if (!current) return isSameContent(noContent, input) && input.objectives.length === 0;
  const sameContent = isSameContent(current, input) && current.language === input.language;
  return sameContent && current.complete === input.complete && sameObjectives(current, input.objectives);
}

/** The message of each problem that keeps an answer from being marked as finished. */
export const finishedMessages: Record<BlockingProblem, string> = {
  overLimit: "completeOverLimit",
  outOfRange: "completeOutOfRange",
  figuresUnsound: "completeFiguresUnsound",
};

function blockingMessages({ submission, placed }: AnswerPlace, input: AnswerForm): string[] {
  const wordLimit = placed.question.version.wordLimit ?? submission.review.wordLimit;
  const checked = { content: contentOf(input), words: countWordsCached(input), wordLimit };
  const problems = rulesOf(input.kind).problems({ ...checked, ...contextOf(placed, input.language) });
  return [...new Set(problems.flatMap((problem) => (problem.blocking ? [finishedMessages[problem.kind]] : [])))];
}

/** @throws DomainError conflict with `ClosedSubmission` where nothing can be written any more. */
export function checkWritable({ submission }: AnswerPlace): void {
  const reason = whyNotWritable(submission);
  if (reason) throw conflict({ kind: "closed", reason } satisfies AnswerConflict);
}

function checkRules(place: AnswerPlace, input: AnswerForm): void {
  checkWritable(place);
  const objectives = allowedObjectives(place.placed);
  if (input.objectives.some((number) => !objectives.has(number))) throw invalid({ objectives: ["objectiveUnknown"] });
  const blocking = input.complete ? blockingMessages(place, input) : [];
  if (blocking.length > 0) throw invalid({ complete: blocking });
}

/**
 * Whether an older revision overwrites nothing: the text of then is the text of now, and nothing but the text changes.
 * So it is after a colleague's text was dropped or brought back.
 */
async function overwritesNothing(tx: WriteTransaction, current: AnswerRow, input: AnswerForm): Promise<boolean> {
  if (current.notApplicable !== null) return false;
  if (current.complete !== input.complete || !sameObjectives(current, input.objectives)) return false;
  const key = { answerId: current.id, revision: input.revision };
  const base = await tx.answerRevision.findUnique({ where: { answerId_revision: key } });
  return base !== null && isSameContent(base, current) && base.language === current.language;
}

/**
 * Whether an answer differs from what is saved and may be written. What is there already is the same whatever the
 * revision, so that a save whose acknowledgement was lost can be repeated.
 * @throws DomainError conflict with `AnswerConflict`, or invalid where a rule on the content is broken.
 */
export async function mustWrite(tx: WriteTransaction, { place, input }: AnswerWrite): Promise<boolean> {
  const { current } = place;
  if (isSame(current, input)) return false;
  checkRules(place, input);
  if (!current || current.revision === input.revision) return true;
  if (await overwritesNothing(tx, current, input)) return true;
  throw conflict(
    await describeStaleAnswer(tx, { current, mine: input, asked: contextOf(place.placed, input.language) }),
  );
}

export function nextRevision({ current }: AnswerPlace): number {
  return (current?.revision ?? 0) + 1;
}

type PlaceColumns = { sessionId: string | null; questionId: string };

function columnsOf({ placed }: AnswerPlace): PlaceColumns {
  return { sessionId: placed.part.id, questionId: placed.question.id };
}

type Written = AnswerWrite & { answerId: string };

const keyOf = ({ sessionId, questionId }: PlaceColumns) => `${sessionId} ${questionId}`;

/**
 * The version of the question to which an answer is given: that which its author saw; where that is not said, the one to
 * which it was given so far, or else the one that is asked now.
 */
function askedVersion({ placed: { question }, current }: AnswerPlace, { asked }: AnswerForm): string {
  const seen = question.versions.find(({ id }) => id === asked)?.id;
  return seen ?? current?.questionVersionId ?? question.version.id;
}

function rowOf({ place, input, ...write }: AnswerWrite, { actor, now }: CommandContext) {
  const { language, complete } = input;
  const notApplicable = write.notApplicable ?? null;
  const questionVersionId = askedVersion(place, input);
  const saved = { revision: nextRevision(place), updatedById: userIdOf(actor), updatedAt: now };
  return { ...contentRow(input), language, complete, notApplicable, questionVersionId, ...saved };
}

async function writeRows(tx: WriteTransaction, ctx: CommandContext, writes: AnswerWrite[]): Promise<Written[]> {
  const fresh = writes.filter(({ place }) => !place.current);
  const ids = new Map<string, string>();
  if (fresh.length > 0) {
    const rows = await tx.answer.createManyAndReturn({
      data: fresh.map((write) => {
        const submissionId = write.place.submission.id;
        return { ...rowOf(write, ctx), submissionId, ...columnsOf(write.place) };
      }),
      select: { id: true, sessionId: true, questionId: true },
    });
    for (const row of rows) ids.set(keyOf(row), row.id);
  }
  const written: Written[] = [];
  for (const write of writes) {
    const { current } = write.place;
    const columns = columnsOf(write.place);
    const { sessionId } = columns;
    if (current) await tx.answer.updateMany({ where: { id: current.id }, data: { ...rowOf(write, ctx), sessionId } });
    written.push({ ...write, answerId: current?.id ?? ids.get(keyOf(columns)) ?? "" });
  }
  return written;
}

async function writeObjectives(tx: WriteTransaction, written: Written[]): Promise<void> {
  const changed = written.filter(
    ({ place: { current }, input }) => !current || !sameObjectives(current, input.objectives),
  );
  const emptied = changed.filter(({ place }) => place.current && place.current.objectives.length > 0);
  if (emptied.length > 0) {
    await tx.answerObjective.deleteMany({ where: { answerId: { in: emptied.map(({ answerId }) => answerId) } } });
  }
  const rows = changed.flatMap(({ answerId, input }) =>
    [...new Set(input.objectives)].map((objectiveNumber) => ({ answerId, objectiveNumber })),
  );
  if (rows.length > 0) await tx.answerObjective.createMany({ data: rows });
}

/**
 * Writes answers of one submission that `mustWrite`: each as its next revision, which stays with its author. A
 * statement for all new answers, one for each that was there, one each for the objectives and the revisions.
 */
export async function writeAnswers(tx: WriteTransaction, ctx: CommandContext, writes: AnswerWrite[]): Promise<void> {
  const [first] = writes;
  if (!first) return;
  const written = await writeRows(tx, ctx, writes);
  await writeObjectives(tx, written);
  const savedById = userIdOf(ctx.actor);
  await tx.answerRevision.createMany({
    data: written.map(({ answerId, place, input }) => {
      const { language } = input;
      return { answerId, revision: nextRevision(place), language, ...contentRow(input), savedById, savedAt: ctx.now };
    }),
  });
  const { id, state } = first.place.submission;
  await changeStatus(tx, { id, state }, { act: "write", now: ctx.now });
}
