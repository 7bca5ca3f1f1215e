import type { SetupInLanguage, SetupPart, SetupQuestion } from "~/domain/review/setup-in-language";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import type { ReadText } from "~/language/localized-text";
import type { QuestionKind } from "~/question-kinds/kind";
import { rulesOf } from "~/question-kinds/register";
import type { KindSettings } from "~/question-kinds/settings";

type Numbered = { number: number; label: string };

/** A question as its authors are asked it. */
export type AskedQuestion = {
  /** The version that is asked now. */
  versionId: string;
  kind: QuestionKind;
  settings: KindSettings;
  /** In the wording put to governments or to everybody else. */
  questionText: ReadText;
  guidance: ReadText;
  /** Those that authors may name beside the answer, or within it; none where the question is put under one. */
  objectives: Numbered[];
  objectivesWithin: Numbered[];
  /** Under which it is put. */
  objective: { number: number; title: ReadText } | null;
  required: boolean;
  wordLimit: number | null;
};

type Asked = {
  part: SetupPart;
  question: SetupQuestion;
  head: Pick<SubmissionHead, "owner">;
  wordLimit: number | null;
};

/** A question of a part, to the owner of the submission; the word limit of the review holds where it has none. */
export function askedQuestion({ part, question, head, wordLimit }: Asked): AskedQuestion {
  const { kind, settings, guidance, objective, required, versionId } = question;
  const choices = part.objectives.map(({ number, label }) => ({ number, label: label.text }));
  const named = rulesOf(kind).objectives;
  return {
    versionId,
    kind,
    settings,
    questionText: head.owner.kind === "report" ? question.stateText : question.stakeholderText,
    guidance,
    objectives: named === "beside" && !objective ? choices : [],
    objectivesWithin: named === "within" ? choices : [],
    objective: objective && { number: objective.number, title: objective.title },
    required,
    wordLimit: question.wordLimit ?? wordLimit,
  };
}

/** The part of a number; undefined where the review has none. */
export function partOf(setup: SetupInLanguage, session: number): SetupPart | undefined {
  return setup.parts.find(({ number }) => number === session);
}
