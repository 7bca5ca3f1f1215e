/** Where a guiding question is put. */
export const questionScopes = ["every-session", "session", "review", "objective"] as const;
export type QuestionScope = (typeof questionScopes)[number];

/**
 * Written where a session has its number, for the questions that belong to no session: "General questions". Sessions are
 * counted from 1.
 */
export const generalPart = 0;

export function isGeneralPart(session: number): boolean {
  return session === generalPart;
}

/** A part of a submission: a session, or the questions that belong to none. */
type Part = { id: string | null; objectives: readonly { number: number }[] };
type Placed = { scope: string; sessionId: string | null; objectiveNumber: number | null };

/** The session in which an objective is taken up, the first where there are several; null where there is none. */
function sessionOf(objective: number | null, sessions: readonly Part[]): string | null {
  return sessions.find(({ objectives }) => objectives.some(({ number }) => number === objective))?.id ?? null;
}

/**
 * The session in which a question is put; null where it belongs to none, as one under an objective that no session takes
 * up. A question for every session has no session of its own: undefined.
 */
function ownSession(question: Placed, sessions: readonly Part[]): string | null | undefined {
  switch (question.scope) {
    case "every-session":
      return undefined;
    case "session":
      return question.sessionId;
    case "objective":
      return sessionOf(question.objectiveNumber, sessions);
    default:
      return null;
  }
}

/** Whether a question is put in a part: a session by its identifier, null for the general questions. */
export function isPutIn(question: Placed, partId: string | null, sessions: readonly Part[]): boolean {
  const own = ownSession(question, sessions);
  return own === undefined ? partId !== null : own === partId;
}

/** The columns by which a stored answer is found. */
export type AnswerPlaceColumns = { sessionId: string | null; questionId: string };

/**
 * Whether an answer is the one to a question in a part. A question that is put once has one answer, in whatever session
 * it was written: it is not lost when the set-up moves an objective to another session.
 */
export function isAnswerTo(
  answer: AnswerPlaceColumns,
  { id, scope }: { id: string; scope: string },
  partId: string | null,
): boolean {
  return answer.questionId === id && (scope !== "every-session" || answer.sessionId === partId);
}
