import { listAnswers } from "~/db/queries/list-answers.server";
import { listWork } from "~/db/queries/draft/list-assignments.server";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { tasksOf } from "../answer/list-tasks.server";
import type { HeadRow } from "../submission-head.server";
import { toGivenParts, type GivenPart } from "./read-assignments.server";

/** What a person of the team has to answer, and what they saved. */
export type PersonWork = {
  userId: string;
  given: GivenPart[];
  /** How many answers they saved something of, and when last; null where they saved nothing. */
  saved: { answers: number; at: Date } | null;
};

export type TeamWork = {
  people: PersonWork[];
  /** Of all questions that are shown. */
  answered: number;
  complete: number;
  of: number;
  /** Questions that were given to nobody; 0 where none at all were given. */
  givenToNobody: number;
};

/** Who of the team has done what, in two statements; null for those who see only a part of the draft. */
export function readTeamWork(ctx: QueryContext, row: HeadRow, language: Language): TeamWork | null {
  if (row.sight !== "all") return null;
  const groups = tasksOf(row, listAnswers(ctx.read, row.id), language);
  const tasks = groups.flatMap((group) => group.tasks);
  const work = listWork(ctx.read, row.id);
  const given = toGivenParts(work.given, { setup: row.setup, groups, now: ctx.now });
  const { saves } = work;
  const ids = new Set([...given, ...saves].map(({ userId }) => userId));
  const isGiven = ({ session, question }: { session: number; question: number }) =>
    given.some((one) => one.session === session && (one.question === null || one.question === question));
  return {
    people: [...ids].map((userId) => ({
      userId,
      given: given.filter((one) => one.userId === userId),
      saved: saves.find((one) => one.userId === userId) ?? null,
    })),
    answered: tasks.filter(({ progress }) => progress !== "not-started").length,
    complete: tasks.filter(({ progress }) => progress === "complete").length,
    of: tasks.length,
    givenToNobody: given.length === 0 ? 0 : tasks.filter((task) => !isGiven(task)).length,
  };
}
