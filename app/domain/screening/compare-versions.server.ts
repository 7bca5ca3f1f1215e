import type { ReadAnswer, ReadSession } from "~/domain/submission/published/submission-reading";
import type { TextChange } from "~/language/text/compare-texts";
import { isSameContent, noContent } from "~/question-kinds/answer-content";
import { comparisonOf } from "~/question-kinds/comparison-register.server";

export type AnswerChange = Pick<ReadAnswer, "session" | "question" | "questionLabel" | "language"> & {
  kind: "added" | "changed" | "removed";
  /** In the language of the later text, or of the one that was removed. */
  changes: TextChange[];
  /** Objectives named before and after, where they differ. */
  objectives: { before: number[]; after: number[] } | null;
};

export type VersionChanges = { answers: AnswerChange[]; unchanged: number };

const keyOf = ({ session, question }: ReadAnswer) => `${session}.${question}`;

function byKey(sessions: readonly ReadSession[]): Map<string, ReadAnswer> {
  return new Map(sessions.flatMap(({ answers }) => answers.map((answer) => [keyOf(answer), answer])));
}

function numbersOf(answer: ReadAnswer | undefined): number[] {
  return answer?.objectives.map(({ number }) => number) ?? [];
}

function compareAnswers(before: ReadAnswer | undefined, after: ReadAnswer | undefined): AnswerChange | null {
  const shown = after ?? before;
  if (!shown) return null;
  const objectives = { before: numbersOf(before), after: numbersOf(after) };
  const sameObjectives = objectives.before.join() === objectives.after.join();
  if (before && after && isSameContent(before, after) && sameObjectives) return null;
  const { session, question, questionLabel, language } = shown;
  const { compare } = comparisonOf(shown.kind);
  return {
    session,
    question,
    questionLabel,
    language,
    kind: !before ? "added" : !after ? "removed" : "changed",
    changes: compare(before ?? noContent, after ?? noContent, language),
    objectives: sameObjectives || !before || !after ? null : objectives,
  };
}

/** What changed from one version of a submission to the next, answer by answer in the order of sessions and questions. */
export function compareVersions(before: readonly ReadSession[], after: readonly ReadSession[]): VersionChanges {
  const [earlier, later] = [byKey(before), byKey(after)];
  const keys = [...new Set([...earlier.keys(), ...later.keys()])];
  const compared = keys.map((key) => compareAnswers(earlier.get(key), later.get(key)));
  const answers = compared.flatMap((change) => change ?? []);
  answers.sort((one, other) => one.session - other.session || one.question - other.question);
  return { answers, unchanged: keys.length - answers.length };
}
