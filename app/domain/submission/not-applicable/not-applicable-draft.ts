import { answerLevel, levelOf } from "~/domain/counting/publication-level";
import type { AnswerPlaceColumns } from "~/domain/review/question-scope";
import type { ReviewSetup } from "~/domain/review/review-setup.server";
import { placedAnswers } from "~/domain/submission/answer/placed-answers";
import { sees, type Sight } from "~/domain/submission/sight";
import { toLanguage } from "~/language/language";
import { type ContentCarrier, isAnswered } from "~/question-kinds/answer-content";
import type { NotApplicable } from "./not-applicable-rules";

type Stored = AnswerPlaceColumns &
  ContentCarrier & {
    language: string;
    level: string | null;
    questionVersionId: string | null;
    notApplicable: string | null;
  };

type Draft = { level: string; answers: readonly Stored[] };

/** The questions of a draft that its authors are shown and that do not apply to them, in the order in which they are put. */
export function notApplicableToFreeze(
  { level, answers }: Draft,
  setup: ReviewSetup,
  sight: Sight = "all",
): NotApplicable[] {
  return placedAnswers(setup, answers)
    .filter((placed) => sees(sight, placed))
    .flatMap(({ part, question, answer }) => {
      if (!answer || answer.notApplicable === null || isAnswered(answer)) return [];
      return [
        {
          session: part.number,
          question: question.number,
          questionVersionId: answer.questionVersionId ?? question.version.id,
          language: toLanguage(answer.language),
          level: answerLevel(levelOf(level), answer.level === null ? null : levelOf(answer.level)),
          reason: answer.notApplicable,
        },
      ];
    })
    .sort((a, b) => a.session - b.session || a.question - b.question);
}
