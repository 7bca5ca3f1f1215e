import { listAnswers, type AnswerRow } from "~/db/queries/list-answers.server";
import { isAnswerTo } from "~/domain/review/question-scope";
import { setupInLanguage } from "~/domain/review/setup-in-language";
import type { QueryContext } from "~/domain/shared/context";
import { type Language, toLanguage } from "~/language/language";
import type { ReadText } from "~/language/localized-text";
import { partOf } from "./asked-question";
import { draftFingerprint } from "./draft-fingerprint.server";
import { listChangedSince, type ChangedSince } from "./changed-since-version.server";
import { wordingFor } from "./question-change";
import { draftProblems, type DraftProblem } from "./draft-problems";
import { contentOf, type WrittenContent } from "~/question-kinds/answer-content";
import type { QuestionKind } from "~/question-kinds/kind";
import { countWordsCached } from "~/language/text/count-words-cached.server";
import { rulesOf } from "~/question-kinds/register";
import { userIdOf } from "~/permission/actor";
import { readClearanceMark, type ClearanceMark } from "~/domain/submission/clearance/clearance-mark.server";
import { readJointMark, type JointMark } from "~/domain/submission/joint/read-joint.server";
import { participantClassOf } from "~/domain/participant/participant-row";
import { notApplicableToFreeze } from "~/domain/submission/not-applicable/not-applicable-draft";
import { toReadNotApplicable, type ReadNotApplicable } from "~/domain/submission/not-applicable/read-not-applicable";
import { isBegun } from "~/domain/submission/submission-rules";
import { draftAnnexes, type DraftAnnex } from "~/domain/submission/annex/shown-annex";
import { seesNumbered } from "~/domain/submission/sight";
import { tasksOf, type Task, type TaskGroup } from "./list-tasks.server";
import {
  getSubmissionHead,
  toHead,
  type HeadRow,
  type SubmissionHead,
} from "~/domain/submission/submission-head.server";

export type DraftAnswer = Task & WrittenContent & { kind: QuestionKind; questionText: ReadText; objectives: number[] };

/** One session of a draft, or the general questions: what was answered, and how many questions that apply are open. */
export type DraftSession = { session: number; label: string; answers: DraftAnswer[]; open: number };

export type OwnDraft = {
  head: SubmissionHead;
  sessions: DraftSession[];
  /** None for those who see only a part. */
  annexes: DraftAnnex[];
  /** Of the questions that the reader sees, those that do not apply to the authors. */
  notApplicable: ReadNotApplicable[];
  /** All questions, with what is saved of each. */
  groups: TaskGroup[];
  userId: string;
  problems: DraftProblem[];
  /** What is different from the version sent last; null where nothing was sent yet, or nothing can be changed. */
  changed: ChangedSince | null;
  /** Null where the team does not use clearance, or nothing can be changed. */
  clearance: ClearanceMark | null;
  /** Null where nobody is named, or nothing can be changed. */
  joint: JointMark | null;
  /** Changes whenever an answer, or who is named, does: what is submitted is what was checked. Empty for those who see only a part. */
  fingerprint: string;
};

type Reading = { row: HeadRow; head: SubmissionHead; answers: AnswerRow[]; language: Language };

function toDraftAnswer(task: Task, { row, head, answers, language }: Reading): DraftAnswer[] {
  const setup = setupInLanguage(row.setup, language);
  const part = partOf(setup, task.session);
  const question = part?.questions.find(({ id }) => id === task.questionId);
  const answer = part && question && answers.find((one) => isAnswerTo(one, question, part.id));
  if (!answer || !isBegun(task.progress)) return [];
  return [
    {
      ...task,
      ...rulesOf(question.kind).tidy(contentOf(answer)),
      kind: question.kind,
      // As it will be frozen: with the wording to which the answer was given.
      questionText: wordingFor(setup.questionVersions.get(answer.questionVersionId ?? "") ?? question, head),
      language: toLanguage(answer.language),
      objectives: answer.objectives,
    },
  ];
}

/** Those of the answers that the reader sees; what is said of the whole draft is for those who see all of it. */
function seenProblems(row: HeadRow, drafted: AnswerRow[]): DraftProblem[] {
  const problems = draftProblems(drafted, { setup: row.setup, countWords: countWordsCached });
  if (row.sight === "all") return problems;
  return problems.filter(({ answer }) => answer !== null && seesNumbered(row, answer));
}

/**
 * The draft, as far as the reader sees it, as it will be read, with the problems to solve before it is sent.
 * @throws DomainError notFound
 */
export async function readOwnDraft(
  ctx: QueryContext,
  query: { submissionId: string; language: Language },
): Promise<OwnDraft> {
  return draftOf(ctx, await getSubmissionHead(ctx, query.submissionId), query.language);
}

function notApplicableOf(row: HeadRow, answers: AnswerRow[], language: Language): ReadNotApplicable[] {
  const found = notApplicableToFreeze({ level: row.level, answers }, row.setup, row.sight);
  const participantClass = participantClassOf(row.participant.class);
  return toReadNotApplicable(found, { participantClass, setup: setupInLanguage(row.setup, language) });
}

/** As `readOwnDraft`, for those who have found the submission and asked for permission themselves. */
export async function draftOf(ctx: QueryContext, row: HeadRow, language: Language): Promise<OwnDraft> {
  const head = toHead(row, ctx, language);
  const drafted = listAnswers(ctx.read, row.id);
  const groups = tasksOf(row, drafted, language);
  const reading = { row, head, answers: drafted, language };
  const sessions = groups.map(({ session, label, tasks }) => {
    const answers = tasks.flatMap((task) => toDraftAnswer(task, reading));
    const open = tasks.filter(({ progress }) => progress === "not-started").length;
    return { session, label, answers, open };
  });
  const { id: submissionId } = row;
  const joint = head.writeClosed ? null : await readJointMark(ctx, row, language);
  const named = joint?.confirmed.map(({ slug }) => slug) ?? [];
  const since = head.versions > 0 && !head.writeClosed ? { submissionId, version: head.versions } : null;
  return {
    head,
    sessions,
    annexes: head.seesAll ? draftAnnexes(row) : [],
    notApplicable: notApplicableOf(row, drafted, language),
    groups,
    userId: userIdOf(ctx.actor) ?? "",
    problems: seenProblems(row, drafted),
    changed: since ? await listChangedSince(ctx, { ...since, row, answers: drafted }) : null,
    clearance: head.writeClosed ? null : await readClearanceMark(ctx, row),
    joint,
    fingerprint: head.seesAll ? draftFingerprint({ ...row, answers: drafted, named }) : "",
  };
}
