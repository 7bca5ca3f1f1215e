import type { EarlierAnswerRow } from "~/db/queries/draft/list-earlier-answers.server";
import type { SetupPart, SetupQuestion } from "~/domain/review/setup-in-language";
import { toLanguage, type Language } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { countWordsCached } from "~/language/text/count-words-cached.server";
import { contentOf, type WrittenContent } from "~/question-kinds/answer-content";
import { answerToSame } from "./same-question";

/** What the participant answered to the same question in the review before. */
export type EarlierAnswer = {
  /** Its submission to that review, and the version in which it was sent. */
  submissionId: string;
  version: number;
  reviewTitle: string;
  content: WrittenContent;
  words: number;
};

type Place = { part: SetupPart; question: SetupQuestion };

/** The row of that answer; undefined where the earlier review has none. */
export function findEarlier({ part, question }: Place, earlier: readonly EarlierAnswerRow[]) {
  const { key, kind, scope, objective } = question;
  const objectives = part.objectives.map(({ number }) => number);
  return answerToSame({ key, kind, scope, objective: objective?.number ?? null, objectives }, earlier);
}

/** The same as it is shown beside the question; null where there is none. */
export function earlierAnswer(
  place: Place,
  earlier: readonly EarlierAnswerRow[],
  language: Language,
): EarlierAnswer | null {
  const row = findEarlier(place, earlier);
  if (!row) return null;
  const { submissionId, version, reviewTitle } = row;
  const content = { ...contentOf(row), language: toLanguage(row.language) };
  return {
    submissionId,
    version,
    reviewTitle: textOf(reviewTitle, language),
    content,
    words: countWordsCached(content),
  };
}
