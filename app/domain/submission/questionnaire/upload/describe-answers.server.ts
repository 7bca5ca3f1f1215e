import { placedQuestions, type PlacedQuestion } from "~/domain/review/question-parts";
import type { ReviewSetup } from "~/domain/review/review-setup.server";
import { contextOf } from "~/domain/submission/answer/settle-answer";
import type { Language } from "~/language/language";
import { guessLanguage } from "~/language/text/guess-language";
import { contentOf, type JsonValue, type TypedFields, type WrittenContent } from "~/question-kinds/answer-content";
import { fileFormsOf } from "~/question-kinds/file-register";
import type { QuestionKind } from "~/question-kinds/kind";
import { rulesOf } from "~/question-kinds/register";
import type { FileLeftOut, ReadAnswer, ReadAnswers } from "./read-answers.server";

/** The question of an answer as it is stored; undefined where the review no longer puts it. */
export function placedOf(
  setup: ReviewSetup,
  { question: asked }: Pick<ReadAnswer, "question">,
): PlacedQuestion | undefined {
  return placedQuestions(setup).find(
    ({ part, question }) => part.number === asked.session && question.number === asked.question,
  );
}

/** Fields that were read as content, its plain text in the language in which they are probably written. */
export function settledContent(
  typed: TypedFields,
  { placed, kind, otherwise }: { placed: PlacedQuestion; kind: QuestionKind; otherwise: Language },
): WrittenContent {
  const rules = rulesOf(kind);
  const content = rules.fromTyped(typed);
  const language = guessLanguage(wordsIn(typed), otherwise);
  return { ...contentOf(rules.settle?.(content, contextOf(placed, language)) ?? content), language };
}

/** What was written, without keys of options and numbers of objectives. */
function wordsIn(typed: TypedFields): string {
  return Object.values(typed)
    .filter((value) => typeof value === "string")
    .join("\n");
}

/** What a file says, for programs: as the open data give answers, and with what was not placed. */
export type DescribedAnswers = {
  review: string;
  answers: {
    session: number;
    question: number;
    kind: QuestionKind;
    text: string;
    language: Language;
    answer: JsonValue;
  }[];
  notPlaced: { session: number | null; question: number | null; text: string }[];
  leftOut: FileLeftOut;
};

export function describeAnswers({ answers, unplaced, leftOut }: ReadAnswers, setup: ReviewSetup): DescribedAnswers {
  return {
    review: setup.slug,
    answers: answers.flatMap(({ question: asked, typed }) => {
      const placed = placedOf(setup, { question: asked });
      if (!placed) return [];
      const { session, question, kind } = asked;
      const content = settledContent(typed, { placed, kind, otherwise: "en" });
      const { text, language } = content;
      return [{ session, question, kind, text, language, answer: fileFormsOf(kind).json(content) }];
    }),
    notPlaced: unplaced.map(({ near, text }) => ({
      session: near?.session ?? null,
      question: near?.question ?? null,
      text,
    })),
    leftOut,
  };
}
