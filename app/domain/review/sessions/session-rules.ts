import type { ReviewDocument } from "~/domain/review/document/review-document";

type Answered = { answers: readonly { sessionId: string | null; answers: number; frozen: number }[] };
type Known = {
  setup: { sessions: readonly { id: string; number: number }[] };
  document: Pick<ReviewDocument, "questions" | "record">;
  answered: Answered;
};

/** Why a session cannot be deleted, as a key of the `error` namespace, with how many keep it there. */
export type SessionStays = { why: "sessionAnswered" | "sessionAsked" | "sessionSpoken"; count: number };

/** How many answers were given in a session; every answer that was sent is among them. */
export function answersIn({ answers }: Answered, sessionId: string): number {
  const own = answers.filter((one) => one.sessionId === sessionId);
  const sum = (name: "answers" | "frozen") => own.reduce((total, one) => total + one[name], 0);
  return Math.max(sum("answers"), sum("frozen"));
}

/** Why a session stays: it has answers, questions that are put in it alone, or a record of who spoke. Null: it can go. */
export function whySessionStays({ setup, document, answered }: Known, number: number): SessionStays | null {
  const id = setup.sessions.find((session) => session.number === number)?.id ?? "";
  const answers = answersIn(answered, id);
  if (answers > 0) return { why: "sessionAnswered", count: answers };
  const questions = document.questions.filter(({ scope, session }) => scope === "session" && session === number);
  if (questions.length > 0) return { why: "sessionAsked", count: questions.length };
  const record = document.record?.sessions?.find((session) => session.number === number);
  const spoken = (record?.inputs?.length ?? 0) + (record?.rightOfReply ? 1 : 0);
  return spoken > 0 ? { why: "sessionSpoken", count: spoken } : null;
}
