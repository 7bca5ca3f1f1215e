import type { AnswerFailure } from "~/components/respond/answer/answer-page";
import { readFailed } from "~/components/respond/answer/read-failed";
import type { FailedAnswer } from "~/components/respond/answer/use-answer-form";
import { typedFrom } from "~/components/respond/answer/use-answer-saver";
import type { StaleAnswer } from "~/domain/submission/answer/answer-conflict";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import type { OwnSession, SessionQuestion } from "~/domain/submission/answer/read-own-session.server";
import { isSessionConflict } from "~/domain/submission/answer/session-conflict";
import { errorsOfQuestion, valuesByQuestion } from "~/domain/submission/answer/session-fields";

/** One question of a page with all of a session: what is saved, what its fields start with, what is wrong with it. */
export type SessionPart = {
  data: OwnAnswer;
  /** What the fields start with, and the revision from which that grew. */
  start: FailedAnswer;
  /** Digest of the answer, for a form that starts with what is saved. */
  opened: string;
  errors: Record<string, string[]>;
  stale: StaleAnswer | null;
  /** What was typed is not what is saved. */
  failed: boolean;
};

export function toOwnAnswer(session: OwnSession, question: SessionQuestion): OwnAnswer {
  const { head, groups, userId } = session;
  return { head, groups, userId, previous: null, next: null, ...question };
}

/** Errors of the form that sent a session, whether answers must also be merged or not. */
export function errorsOfForm(failure: AnswerFailure | null): Record<string, string[]> {
  const conflict = failure?.conflict;
  return isSessionConflict(conflict) ? conflict.fieldErrors : (failure?.fieldErrors ?? {});
}

/**
 * The parts of the page. Where the form was sent and did not pass, answers that were saved are shown as they are saved,
 * all others as they were typed.
 */
export function sessionParts(session: OwnSession, failure: AnswerFailure | null): SessionPart[] {
  const values = failure ? valuesByQuestion(failure.values) : null;
  const errorsOfAll = errorsOfForm(failure);
  const conflict = isSessionConflict(failure?.conflict) ? failure.conflict : null;
  const othersSaved = conflict !== null || Object.keys(errorsOfAll).some((name) => name !== "");
  return session.questions.map((question) => {
    const data = toOwnAnswer(session, question);
    const number = question.place.question;
    const errors = errorsOfQuestion(number, errorsOfAll);
    const typed = values?.get(number);
    const failed = typed !== undefined && (!othersSaved || Object.keys(errors).length > 0);
    const start = failed ? readFailed(data.kind, typed) : { typed: typedFrom(data), revision: data.answer.revision };
    const opened = failed ? "" : question.opened;
    return { data, start, opened, errors, stale: conflict?.stale[number] ?? null, failed };
  });
}
