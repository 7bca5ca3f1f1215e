import { namesOfUsers } from "~/domain/account/names-of-users.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { type Language, toLanguage } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import { listTasks, type Task, type TaskGroup } from "./list-tasks.server";
import type { AnswerKey } from "./save-answer.server";
import { readSubmissionHead, type SubmissionHead } from "~/domain/submission/submission-head.server";
import { countWordsCached } from "~/language/text/count-words-cached.server";

export type PlaceKey = { session: number; question: number };

export type OwnAnswer = {
  head: SubmissionHead;
  groups: TaskGroup[];
  /** Whose browser this is: unsaved text on a shared computer is offered to nobody else. */
  userId: string;
  place: PlaceKey & { sessionLabel: string; label: string; position: number; of: number };
  previous: PlaceKey | null;
  next: PlaceKey | null;
  /** In the wording put to governments or to everybody else. */
  questionText: ReadText;
  guidance: ReadText;
  objectives: { number: number; label: string }[];
  wordLimit: number | null;
  answer: {
    revision: number;
    text: string;
    language: Language;
    complete: boolean;
    objectives: number[];
    words: number;
    savedAt: Date | null;
    savedBy: string | null;
  };
};

function load(ctx: QueryContext, { submissionId, session, question }: AnswerKey) {
  return ctx.read.submission.findUniqueOrThrow({
    where: { id: submissionId },
    select: {
      language: true,
      answers: {
        where: { session: { number: session }, question: { number: question } },
        include: { objectives: true },
      },
      review: {
        select: {
          wordLimit: true,
          sessions: {
            where: { number: session },
            select: {
              objectives: { orderBy: { objectiveNumber: "asc" }, select: { objective: true } },
            },
          },
          questions: {
            where: { number: question },
            select: { versions: { orderBy: { version: "desc" }, take: 1 } },
          },
        },
      },
    },
  });
}

type Loaded = Awaited<ReturnType<typeof load>>;

async function toAnswer(ctx: QueryContext, { answers, language }: Loaded): Promise<OwnAnswer["answer"]> {
  const answer = answers[0];
  const written = answer?.language ?? language;
  const inLanguage = toLanguage(written);
  const names = await namesOfUsers(ctx.read, [answer?.updatedById ?? null]);
  return {
    revision: answer?.revision ?? 0,
    text: answer?.text ?? "",
    language: inLanguage,
    complete: answer?.complete ?? false,
    objectives: answer?.objectives.map(({ objectiveNumber }) => objectiveNumber) ?? [],
    words: countWordsCached({ text: answer?.text ?? "", language: inLanguage }),
    savedAt: answer?.updatedAt ?? null,
    savedBy: names.get(answer?.updatedById ?? "") ?? null,
  };
}

function placeIn(groups: TaskGroup[], { session, question }: AnswerKey) {
  const group = groups.find((one) => one.session === session);
  const position = group?.tasks.findIndex((task) => task.question === question) ?? -1;
  const task = group?.tasks[position];
  if (!group || !task) throw notFound();
  const all = groups.flatMap(({ tasks }) => tasks);
  const at = all.indexOf(task);
  const key = (one: Task | undefined) => (one ? { session: one.session, question: one.question } : null);
  return {
    place: {
      session,
      question,
      sessionLabel: group.label,
      label: task.label,
      position: position + 1,
      of: group.tasks.length,
    },
    previous: key(all[at - 1]),
    next: key(all[at + 1]),
  };
}

/**
 * One question of a submission with what was answered so far, its neighbours and the whole task list.
 * @throws DomainError notFound
 */
export async function readOwnAnswer(
  ctx: QueryContext,
  { language, ...key }: AnswerKey & { language: Language },
): Promise<OwnAnswer> {
  const wanted = { submissionId: key.submissionId, language };
  const head = await readSubmissionHead(ctx, wanted);
  const groups = await listTasks(ctx, wanted);
  const around = placeIn(groups, key);
  const loaded = await load(ctx, key);
  const { review } = loaded;
  const version = review.questions[0]?.versions[0];
  if (!version) throw notFound();
  return {
    ...around,
    head,
    groups,
    userId: ctx.actor.kind === "user" ? ctx.actor.userId : "",
    questionText: readText(head.owner.kind === "report" ? version.stateText : version.stakeholderText, language),
    guidance: readText(version.guidance, language),
    objectives: (review.sessions[0]?.objectives ?? []).map(({ objective }) => ({
      number: objective.number,
      label: readText(objective.label, language).text,
    })),
    wordLimit: review.wordLimit,
    answer: await toAnswer(ctx, loaded),
  };
}
