import { listEarlierAnswers, type EarlierAnswerRow } from "~/db/queries/draft/list-earlier-answers.server";
import { listAnswers, type AnswerRow } from "~/db/queries/list-answers.server";
import { isAnswerTo } from "~/domain/review/question-scope";
import { setupInLanguage, type SetupPart } from "~/domain/review/setup-in-language";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import {
  getSubmissionHead,
  toHead,
  type HeadRow,
  type SubmissionHead,
} from "~/domain/submission/submission-head.server";
import { earlierAnswer } from "~/domain/submission/earlier/earlier-answer.server";
import type { SessionKey } from "~/domain/submission/submission-key";
import type { Language } from "~/language/language";
import { countWordsCached } from "~/language/text/count-words-cached.server";
import { userIdOf } from "~/permission/actor";
import { commentsOf } from "~/domain/submission/comment/list-comments.server";
import { answeredElsewhere } from "./answered-elsewhere.server";
import { answerDigest } from "./answer-digest.server";
import { askedQuestion, partOf, type AskedQuestion } from "./asked-question";
import { tasksOf, type TaskGroup } from "./list-tasks.server";
import { toSavedFields } from "./own-answer";
import { questionChange } from "./question-change";
import type { OwnAnswer } from "./read-own-answer.server";

/** One question of a session with its answer; `opened` is the digest of the answer as it is now. */
export type SessionQuestion = AskedQuestion &
  Pick<OwnAnswer, "place" | "answer" | "changed" | "elsewhere" | "earlier" | "comments"> & { opened: string };

/** All questions of one session of a submission, each with what was answered so far. */
export type OwnSession = Pick<OwnAnswer, "head" | "groups" | "userId"> & {
  session: number;
  label: string;
  /** The background note of the session is published. */
  hasNote: boolean;
  questions: SessionQuestion[];
  /** Numbers of the sessions around this one. */
  previousSession: number | null;
  nextSession: number | null;
};

type Reading = {
  language: Language;
  row: HeadRow;
  head: SubmissionHead;
  group: TaskGroup;
  answers: AnswerRow[];
  part: SetupPart;
  parts: SetupPart[];
  earlier: EarlierAnswerRow[];
  commentsOf: ReturnType<typeof commentsOf>;
};

function toQuestions(reading: Reading): SessionQuestion[] {
  const { language, row, head, group, answers, part, parts, earlier } = reading;
  return group.tasks.flatMap((task, index) => {
    const question = part.questions.find(({ id }) => id === task.questionId);
    if (!question) return [];
    const found = answers.find((answer) => isAnswerTo(answer, question, part.id));
    const fields = toSavedFields(found, row);
    const place = { session: part.number, question: question.number, sessionLabel: group.label };
    return [
      {
        ...askedQuestion({ part, question, head, wordLimit: row.setup.wordLimit }),
        place: { ...place, label: question.label.text, position: index + 1, of: group.tasks.length },
        answer: { ...fields, words: countWordsCached(fields) },
        changed: questionChange(found, { question, setup: setupInLanguage(row.setup, language), head }),
        opened: answerDigest(fields),
        elsewhere: answeredElsewhere({ part, question, sight: row.sight }, parts, answers),
        earlier: earlierAnswer({ part, question }, earlier, language),
        comments: reading.commentsOf({ part, question }),
      },
    ];
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
  const row = await getSubmissionHead(ctx, key.submissionId);
  const head = toHead(row, ctx, language);
  const answers = listAnswers(ctx.read, row.id);
  const groups = tasksOf(row, answers, language);
  const at = groups.findIndex(({ session }) => session === key.session);
  const group = groups[at];
  const setup = setupInLanguage(row.setup, language);
  const part = partOf(setup, key.session);
  if (!group || !part) throw notFound();
  const reading = { language, row, head, group, answers, part, parts: setup.parts };
  const around = { earlier: listEarlierAnswers(ctx.read, row.id), commentsOf: commentsOf(ctx, row) };
  return {
    head,
    groups,
    userId: userIdOf(ctx.actor) ?? "",
    session: group.session,
    label: group.label,
    hasNote: row.setup.sessions.some(({ number, publishedNote }) => number === key.session && publishedNote !== null),
    questions: toQuestions({ ...reading, ...around }),
    previousSession: groups[at - 1]?.session ?? null,
    nextSession: groups[at + 1]?.session ?? null,
  };
}
