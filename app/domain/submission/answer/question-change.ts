import type { SetupInLanguage, SetupQuestion } from "~/domain/review/setup-in-language";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import { isAnswered } from "~/question-kinds/answer-content";
import type { ReadText } from "~/language/localized-text";

/** That a question was changed after its answer was given: the wording to which the answer was given. */
export type QuestionChange = {
  /** Null where the wording is the same, and only options or rules have changed. */
  before: ReadText | null;
};

type Answer = { text: string; questionVersionId: string | null };
type Asked = { question: SetupQuestion; setup: SetupInLanguage; head: Pick<SubmissionHead, "owner"> };

/** The wording of a version as it is put to the owner of a submission. */
export function wordingFor(
  question: Pick<SetupQuestion, "stateText" | "stakeholderText">,
  head: Asked["head"],
): ReadText {
  return head.owner.kind === "report" ? question.stateText : question.stakeholderText;
}

/** Whether an answer was given to an earlier version of its question than the one that is asked now. */
export function isOfEarlierVersion(answer: Answer | undefined, versionId: string): boolean {
  return (
    answer !== undefined &&
    isAnswered(answer) &&
    answer.questionVersionId !== null &&
    answer.questionVersionId !== versionId
  );
}

/** How a question has changed since it was answered; null where it has not, or nothing is answered. */
export function questionChange(answer: Answer | undefined, { question, setup, head }: Asked): QuestionChange | null {
  if (!answer || !isOfEarlierVersion(answer, question.versionId)) return null;
  const earlier = setup.questionVersions.get(answer.questionVersionId ?? "");
  if (!earlier) return null;
  const before = wordingFor(earlier, head);
  return { before: before.text === wordingFor(question, head).text ? null : before };
}
