import { countAnsweringSubmissions } from "~/db/queries/answered/count-answers.server";
import type { Reader } from "~/db/types";
import { statusesAllowing, statusOf } from "~/domain/submission/submission-statuses";

/** Which submissions a change of a question concerns. */
export type Concerned = {
  /** Answers that are stored, emptied ones included: where there are any, or any was sent, the question is answered. */
  answers: number;
  /** Submissions whose authors can still change their answer. */
  drafts: number;
  /** Submissions of which a version was sent with an answer. */
  sent: number;
};

export function isAnsweredAtAll({ answers, sent }: Concerned): boolean {
  return answers > 0 || sent > 0;
}

/** Who has answered a question: one statement. */
export function countConcerned(reader: Reader, question: { reviewId: string; questionId: string }): Concerned {
  const rows = countAnsweringSubmissions(reader, question);
  const sum = (values: number[]) => values.reduce((total, one) => total + one, 0);
  const writable = statusesAllowing("write");
  const drafted = rows.filter(({ status }) => writable.some((one) => one === statusOf(status)));
  return {
    answers: sum(rows.map(({ answers }) => answers)),
    drafts: sum(drafted.map(({ written }) => written)),
    sent: sum(rows.map(({ sent }) => sent)),
  };
}
