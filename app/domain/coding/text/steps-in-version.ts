import type { AnswerInVersion } from "./read-text.server";

export type StepsInVersion = {
  /** Counted from 1 among the answers of the version; 0 where the answer is not one of them. */
  place: number;
  /** How many the person has neither marked a passage in nor read with nothing to mark. */
  open: number;
  previousOpenId: string | null;
  nextOpenId: string | null;
};

/** Where an answer is in its submission, and the nearest ones before and after it that the person has not coded. */
export function stepsInVersion(answers: readonly AnswerInVersion[], id: string): StepsInVersion {
  const index = answers.findIndex((answer) => answer.id === id);
  const isOpen = ({ progress }: AnswerInVersion) => progress === "open";
  return {
    place: index + 1,
    open: answers.filter(isOpen).length,
    previousOpenId: answers.slice(0, Math.max(0, index)).findLast(isOpen)?.id ?? null,
    nextOpenId: answers.slice(index + 1).find(isOpen)?.id ?? null,
  };
}
