import { namesOfUsers } from "~/domain/account/names-of-users.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { readText, textOf } from "~/language/localized-text";
import { wordsOf } from "~/language/text/count-words-cached.server";
import { readSubmissionHead } from "~/domain/submission/submission-head.server";
import type { SessionKey } from "~/domain/submission/submission-key";
import { answerDigest } from "./answer-digest.server";
import { listTasks, type TaskGroup } from "./list-tasks.server";
import { toSavedFields } from "./own-answer";
import type { OwnAnswer } from "./read-own-answer.server";

/** One question of a session with its answer; `opened` is the digest of the answer as it is now. */
export type SessionQuestion = Pick<OwnAnswer, "place" | "questionText" | "guidance" | "answer"> & { opened: string };

/** All questions of one session of a submission, each with what was answered so far. */
export type OwnSession = Pick<OwnAnswer, "head" | "groups" | "userId" | "objectives" | "wordLimit"> & {
  session: number;
  label: string;
  questions: SessionQuestion[];
  /** Numbers of the sessions around this one. */
  previousSession: number | null;
  nextSession: number | null;
};

function load(ctx: QueryContext, { submissionId, session }: SessionKey) {
  return ctx.read.submission.findUniqueOrThrow({
    where: { id: submissionId },
    select: {
      language: true,
      answers: { where: { session: { number: session } }, include: { objectives: true } },
      review: {
        select: {
          wordLimit: true,
          sessions: {
            where: { number: session },
            select: { objectives: { orderBy: { objectiveNumber: "asc" }, select: { objective: true } } },
          },
          questions: { select: { id: true, versions: { orderBy: { version: "desc" }, take: 1 } } },
        },
      },
    },
  });
}

type Loaded = Awaited<ReturnType<typeof load>>;
type Reading = { loaded: Loaded; group: TaskGroup; names: Map<string, string>; report: boolean; language: Language };

function toQuestions({ loaded, group, names, report, language }: Reading): SessionQuestion[] {
  return group.tasks.map(({ session, question, questionId, label }, index) => {
    const version = loaded.review.questions.find(({ id }) => id === questionId)?.versions[0];
    if (!version) throw notFound();
    const row = loaded.answers.find((one) => one.questionId === questionId);
    const fields = toSavedFields(row, { language: loaded.language, names });
    return {
      place: { session, question, sessionLabel: group.label, label, position: index + 1, of: group.tasks.length },
      questionText: readText(report ? version.stateText : version.stakeholderText, language),
      guidance: readText(version.guidance, language),
      answer: { ...fields, words: wordsOf(fields) },
      opened: answerDigest(fields),
    };
  });
}

/**
 * One session of a submission: its questions with their answers, its neighbours and the whole task list.
 * @throws DomainError notFound
 */
export async function readOwnSession(
  ctx: QueryContext,
  { language, ...key }: SessionKey & { language: Language },
): Promise<OwnSession> {
  const wanted = { submissionId: key.submissionId, language };
  const head = await readSubmissionHead(ctx, wanted);
  const groups = await listTasks(ctx, wanted);
  const at = groups.findIndex(({ session }) => session === key.session);
  const group = groups[at];
  if (!group) throw notFound();
  const loaded = await load(ctx, key);
  const authors = new Set(loaded.answers.map(({ updatedById }) => updatedById));
  const names = await namesOfUsers(ctx.read, [...authors]);
  const reading = { loaded, group, names, report: head.owner.kind === "report", language };
  return {
    head,
    groups,
    userId: ctx.actor.kind === "user" ? ctx.actor.userId : "",
    session: group.session,
    label: group.label,
    questions: toQuestions(reading),
    objectives: (loaded.review.sessions[0]?.objectives ?? []).map(({ objective }) => ({
      number: objective.number,
      label: textOf(objective.label, language),
    })),
    wordLimit: loaded.review.wordLimit,
    previousSession: groups[at - 1]?.session ?? null,
    nextSession: groups[at + 1]?.session ?? null,
  };
}
