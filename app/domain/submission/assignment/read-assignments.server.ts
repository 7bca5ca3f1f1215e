import { listAnswers } from "~/db/queries/list-answers.server";
import { listAssignments, type AssignmentRow } from "~/db/queries/draft/list-assignments.server";
import { listTeam } from "~/db/queries/participations/find-participation.server";
import type { QueryContext } from "~/domain/shared/context";
import { calendarDay } from "~/language/format";
import type { Language } from "~/language/language";
import { userIdOf } from "~/permission/actor";
import { can } from "~/permission/can";
import { tasksOf, type Task, type TaskGroup } from "../answer/list-tasks.server";
import { getTeamHead, toHead, type HeadRow, type SubmissionHead } from "../submission-head.server";
import { givenQuestions } from "./given-place";

/** Questions that were given to a person of the team. */
export type GivenPart = {
  id: string;
  userId: string;
  name: string;
  session: number;
  /** Of the session; empty for the general questions. */
  sessionLabel: string;
  /** Null: all questions of the part. */
  question: number | null;
  /** A day in the time zone of the review. */
  dueOn: string | null;
  note: string;
  doneAt: Date | null;
  /** The day is over, and it is not done. */
  overdue: boolean;
  /** Of the questions that are shown now. */
  answered: number;
  complete: number;
  of: number;
};

export type Assignments = {
  head: SubmissionHead;
  given: GivenPart[];
  /** The people and the questions to choose from; none for those who do not give. */
  people: { userId: string; name: string }[];
  groups: TaskGroup[];
  /** The reader may give and remove. */
  mayGive: boolean;
};

type Reading = { setup: HeadRow["setup"]; groups: TaskGroup[]; today: string };

function toGiven(row: AssignmentRow, { setup, groups, today }: Reading): GivenPart[] {
  const questions = givenQuestions(setup, row);
  const [first] = questions;
  if (!first) return [];
  const isGiven = (task: Task) =>
    questions.some(({ part, question }) => part.number === task.session && question.id === task.questionId);
  const tasks = groups.flatMap((group) => group.tasks).filter(isGiven);
  const { id, userId, name, questionId, dueOn, note, doneAt } = row;
  const session = first.part.number;
  return [
    {
      ...{ id, userId, name, dueOn, note, doneAt, session },
      sessionLabel: groups.find((group) => group.session === session)?.label ?? "",
      question: questionId === null ? null : first.question.number,
      overdue: doneAt === null && dueOn !== null && dueOn < today,
      answered: tasks.filter(({ progress }) => progress !== "not-started").length,
      complete: tasks.filter(({ progress }) => progress === "complete").length,
      of: tasks.length,
    },
  ];
}

/** What was given, with how far it is at a time. */
export function toGivenParts(
  rows: readonly AssignmentRow[],
  { setup, groups, now }: { setup: HeadRow["setup"]; groups: TaskGroup[]; now: Date },
): GivenPart[] {
  const today = calendarDay(now, setup.timeZone);
  return rows.flatMap((row) => toGiven(row, { setup, groups, today }));
}

/** What was given to people of the team of a submission: in one statement. The caller has found the submission in the actor's scope. */
export function readAssignments(
  { read, now }: Pick<QueryContext, "read" | "now">,
  { id, setup }: Pick<HeadRow, "id" | "setup">,
  groups: TaskGroup[],
): GivenPart[] {
  return toGivenParts(listAssignments(read, id), { setup, groups, now });
}

/**
 * Who of the team answers what, for those who see all; the others read what was given to them.
 * @throws DomainError notFound where the actor may not read the submission
 */
export async function readAssignmentsPage(
  ctx: QueryContext,
  { submissionId, language }: { submissionId: string; language: Language },
): Promise<Assignments> {
  const row = await getTeamHead(ctx, submissionId);
  const groups = tasksOf(row, listAnswers(ctx.read, row.id), language);
  const { participantId, sight } = row;
  const mayGive = can(ctx.actor, "team.manage", { participantId });
  const reader = userIdOf(ctx.actor);
  return {
    head: toHead(row, ctx, language),
    given: readAssignments(ctx, row, groups).filter(({ userId }) => sight === "all" || userId === reader),
    people: mayGive ? listTeam(ctx.read, participantId).map(({ userId, name }) => ({ userId, name })) : [],
    groups: mayGive ? groups : [],
    mayGive,
  };
}
