/**
 * The keys by which a file says what its headings are: bookmarks, which word processors keep when they save in another
 * format. Their names have letters, digits and underscores, 40 at most.
 */
export const endBookmark = "rap_end";
/** On a line that says whose file it is. */
export const ownerBookmark = "rap_owner";

export type QuestionKey = { session: number; question: number };

/** "rap_s2_q3", on the heading of a question; on its content control, as a tag. */
export function questionBookmark({ session, question }: QuestionKey): string {
  return `rap_s${session}_q${question}`;
}

/** "rap_s2", on the heading of a session; 0 are the general questions. */
export function partBookmark(session: number): string {
  return `rap_s${session}`;
}

/** "rap_s2_q3_answer", on the line above the place of the answer. */
export function answerBookmark(key: QuestionKey): string {
  return `${questionBookmark(key)}_answer`;
}

/** "rap_review_ece_2028", on the title. */
export function reviewBookmark(slug: string): string {
  return `rap_review_${slug.replaceAll("-", "_")}`.slice(0, 40);
}

export type FoundBookmark =
  | { kind: "question"; key: QuestionKey }
  | { kind: "answer"; key: QuestionKey }
  | { kind: "part"; session: number }
  | { kind: "review"; name: string }
  | { kind: "owner" }
  | { kind: "end" };

/** What a bookmark says; null for one that is not of a questionnaire. */
export function readBookmark(name: string): FoundBookmark | null {
  if (name === endBookmark) return { kind: "end" };
  if (name === ownerBookmark) return { kind: "owner" };
  if (name.startsWith("rap_review_")) return { kind: "review", name };
  const [, session, question, answer] = /^rap_s(\d{1,4})(?:_q(\d{1,4})(_answer)?)?$/.exec(name) ?? [];
  if (session === undefined) return null;
  if (question === undefined) return { kind: "part", session: Number(session) };
  const key = { session: Number(session), question: Number(question) };
  return { kind: answer === undefined ? "question" : "answer", key };
}
