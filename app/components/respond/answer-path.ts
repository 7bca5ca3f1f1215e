import type { Language } from "~/language/language";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import { anchor, paths } from "~/paths/paths";

/** The anchor of a question on the page of its session. */
export function questionAnchor(question: number): string {
  return `question-${question}`;
}

/** Where the reader answers a question: on its own page, or on that of its session where they chose so. */
export function answerPath(
  language: Language,
  head: Pick<SubmissionHead, "id" | "answerView">,
  { session, question }: { session: number; question: number },
): string {
  const submissionId = head.id;
  if (head.answerView === "question") return paths.respondAnswer(language, { submissionId, session, question });
  return anchor(paths.respondSession(language, { submissionId, session }), questionAnchor(question));
}
