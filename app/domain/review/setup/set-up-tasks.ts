import {
  coverageOfObjectives,
  missingDates,
  missingTexts,
  type OpeningGap,
  openingGapsOf,
  type SetUpPart,
  setUpParts,
} from "~/domain/review/document/missing-texts";
import type { ReviewDocument } from "~/domain/review/document/review-document";

/** One part of the set-up, and what it still lacks. */
export type SetUpTask = {
  part: SetUpPart;
  texts: number;
  dates: number;
  /** What keeps the review from being opened until it is there. */
  gap: OpeningGap | null;
  /** Nothing has been entered in it, and nothing has to be. */
  empty: boolean;
};

const gapParts: Record<OpeningGap, SetUpPart> = {
  noSessions: "sessions",
  noQuestions: "questions",
  noParticipants: "participants",
};

/** Every part of the set-up, in its order. */
export function setUpTasks(document: ReviewDocument): SetUpTask[] {
  const missing = missingTexts(document);
  const gaps = openingGapsOf(document);
  return setUpParts.map((part) => ({
    part,
    texts: missing.filter((text) => text.part === part).length,
    dates: part === "dates" ? missingDates(document).length : 0,
    gap: gaps.find((gap) => gapParts[gap] === part) ?? null,
    empty: part === "coChairs" && document.coChairs.length === 0,
  }));
}

/** What the whole set-up still lacks. */
export type SetUpSummary = {
  tasks: SetUpTask[];
  texts: number;
  dates: number;
  gaps: OpeningGap[];
  /** Objectives that no session takes up, and those that several do; none of either without sessions. */
  objectives: { none: number[]; several: number[] };
};

export function summariseSetUp(document: ReviewDocument): SetUpSummary {
  const tasks = setUpTasks(document);
  const sum = (count: (task: SetUpTask) => number) => tasks.reduce((total, task) => total + count(task), 0);
  return {
    tasks,
    texts: sum(({ texts }) => texts),
    dates: sum(({ dates }) => dates),
    gaps: openingGapsOf(document),
    objectives: document.sessions.length > 0 ? coverageOfObjectives(document) : { none: [], several: [] },
  };
}
