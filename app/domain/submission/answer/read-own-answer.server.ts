import { listEarlierAnswers } from "~/db/queries/draft/list-earlier-answers.server";
import { listAnswers, type AnswerRow } from "~/db/queries/list-answers.server";
import { isAnswerTo } from "~/domain/review/question-scope";
import { setupInLanguage } from "~/domain/review/setup-in-language";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { askedQuestion, partOf, type AskedQuestion } from "./asked-question";
import { questionChange, type QuestionChange } from "./question-change";
import { toSavedFields, type SavedFields } from "./own-answer";
import { earlierAnswer, type EarlierAnswer } from "~/domain/submission/earlier/earlier-answer.server";
import { commentsOf, type TeamComment } from "~/domain/submission/comment/list-comments.server";
import { answeredElsewhere, type AnsweredElsewhere } from "./answered-elsewhere.server";
import { tasksOf, type Task, type TaskGroup } from "./list-tasks.server";
import type { AnswerKey } from "~/domain/submission/submission-key";
import {
  getSubmissionHead,
  toHead,
  type HeadRow,
  type SubmissionHead,
} from "~/domain/submission/submission-head.server";
import { userIdOf } from "~/permission/actor";
import { countWordsCached } from "~/language/text/count-words-cached.server";

export type PlaceKey = { session: number; question: number };

export type OwnAnswer = AskedQuestion & {
  head: SubmissionHead;
  groups: TaskGroup[];
  /** Whose browser this is: unsaved text on a shared computer is offered to nobody else. */
  userId: string;
  place: PlaceKey & { sessionLabel: string; label: string; position: number; of: number };
  previous: PlaceKey | null;
  next: PlaceKey | null;
  answer: SavedFields & { words: number };
  /** How the question has changed since it was answered; null where it has not. */
  changed: QuestionChange | null;
  elsewhere: AnsweredElsewhere[];
  earlier: EarlierAnswer | null;
  /** What the team says of it among themselves. */
  comments: TeamComment[];
};

function toAnswer(row: AnswerRow | undefined, head: HeadRow): OwnAnswer["answer"] {
  const fields = toSavedFields(row, head);
  return { ...fields, words: countWordsCached(fields) };
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
  const row = await getSubmissionHead(ctx, key.submissionId);
  const head = toHead(row, ctx, language);
  const answers = listAnswers(ctx.read, row.id);
  const groups = tasksOf(row, answers, language);
  const around = placeIn(groups, key);
  const setup = setupInLanguage(row.setup, language);
  const part = partOf(setup, key.session);
  const question = part?.questions.find(({ number }) => number === key.question);
  if (!part || !question) throw notFound();
  const saved = answers.find((answer) => isAnswerTo(answer, question, part.id));
  return {
    ...around,
    ...askedQuestion({ part, question, head, wordLimit: row.setup.wordLimit }),
    head,
    groups,
    userId: userIdOf(ctx.actor) ?? "",
    answer: toAnswer(saved, row),
    changed: questionChange(saved, { question, setup, head }),
    elsewhere: answeredElsewhere({ part, question, sight: row.sight }, setup.parts, answers),
    earlier: earlierAnswer({ part, question }, listEarlierAnswers(ctx.read, row.id), language),
    comments: commentsOf(ctx, row)({ part, question }),
  };
}
