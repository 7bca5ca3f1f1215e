import type { AnswerRow } from "~/db/queries/list-answers.server";
import { levelOf, type PublicationLevel } from "~/domain/counting/publication-level";
import type { QuestionPart } from "~/domain/review/question-parts";
import { questionParts } from "~/domain/review/question-parts";
import { sees } from "~/domain/submission/sight";
import type { HeadRow } from "~/domain/submission/submission-head.server";
import { progressOf, type AnswerProgress } from "~/domain/submission/submission-rules";
import type { Language } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { countWordsCached } from "~/language/text/count-words-cached.server";
import { contentMark, contentOf, noContent } from "~/question-kinds/answer-content";
import { isOfEarlierVersion } from "./question-change";
import { placedAnswers, type PlacedAnswer } from "./placed-answers";

export type Task = {
  session: number;
  question: number;
  /** Identifier of the question. */
  questionId: string;
  label: string;
  /** The title of the objective under which the question is put; null where it is put under none. */
  objective: { number: number; title: string } | null;
  required: boolean;
  /** The question has changed since it was answered. */
  changed: boolean;
  progress: AnswerProgress;
  /** Who may read the answer, where its authors chose that for it alone. */
  level: PublicationLevel | null;
  /** Words of the answer, counted in its language. */
  words: number;
  /** Revision of what is saved, 0 where nothing is, the mark of its content, and when it was saved. */
  saved: { revision: number; mark: string; at: Date | null };
};

/** A session, or the general questions (0, without a label), with the questions that are shown: the order of answering. */
export type TaskGroup = { session: number; label: string; tasks: Task[] };

function toTask(
  { part, question, answer }: PlacedAnswer<AnswerRow>,
  setup: HeadRow["setup"],
  language: Language,
): Task {
  const objective = setup.everyObjective.find(({ number }) => number === question.objectiveNumber);
  return {
    session: part.number,
    question: question.number,
    questionId: question.id,
    label: textOf(question.version.label, language),
    objective: objective ? { number: objective.number, title: textOf(objective.title, language) } : null,
    required: question.version.required,
    changed: isOfEarlierVersion(answer, question.version.id),
    progress: progressOf(answer),
    level: answer?.level ? levelOf(answer.level) : null,
    words: answer ? countWordsCached(answer) : 0,
    saved: {
      revision: answer?.revision ?? 0,
      mark: contentMark(contentOf(answer ?? noContent)),
      at: answer?.updatedAt ?? null,
    },
  };
}

const labelOf = ({ label }: QuestionPart, language: Language) => (label === null ? "" : textOf(label, language));

/** How far the answers that the reader sees are, in the order in which the questions are put. */
export function tasksOf(
  { setup, sight }: Pick<HeadRow, "setup" | "sight">,
  answers: readonly AnswerRow[],
  language: Language,
): TaskGroup[] {
  const placed = placedAnswers(setup, answers).filter((one) => sees(sight, one));
  const groups = questionParts(setup).map((part) => ({
    session: part.number,
    label: labelOf(part, language),
    tasks: placed.filter((one) => one.part === part).map((one) => toTask(one, setup, language)),
  }));
  return sight === "all" ? groups : groups.filter(({ tasks }) => tasks.length > 0);
}
