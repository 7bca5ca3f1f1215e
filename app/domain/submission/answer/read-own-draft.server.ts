import type { QueryContext } from "~/domain/shared/context";
import { type Language, toLanguage } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import { draftFingerprint } from "./draft-fingerprint.server";
import { draftProblems, type DraftProblem } from "./draft-problems";
import { splitInvisibleCharacters } from "~/language/text/invisible-characters";
import { listTasks, type Task } from "./list-tasks.server";
import { readSubmissionHead, type SubmissionHead } from "~/domain/submission/submission-head.server";

export type DraftAnswer = Task & { questionText: ReadText; text: string; language: Language; objectives: number[] };

/** One thematic session of a draft: what was answered, and how many questions are open. */
export type DraftSession = { session: number; label: string; answers: DraftAnswer[]; open: number };

export type OwnDraft = {
  head: SubmissionHead;
  sessions: DraftSession[];
  problems: DraftProblem[];
  /** Changes whenever an answer does: what is submitted is what was checked. */
  fingerprint: string;
};

function load(ctx: QueryContext, submissionId: string) {
  return ctx.read.submission.findUniqueOrThrow({
    where: { id: submissionId },
    select: {
      answers: { include: { objectives: { orderBy: { objectiveNumber: "asc" } } } },
      review: {
        select: {
          wordLimit: true,
          questions: { select: { id: true, versions: { orderBy: { version: "desc" }, take: 1 } } },
        },
      },
    },
  });
}

type Loaded = Awaited<ReturnType<typeof load>>;
type Reading = { loaded: Loaded; head: SubmissionHead; language: Language };

function toDraftAnswer(task: Task, sessionId: string, { loaded, head, language }: Reading): DraftAnswer[] {
  const isThis = (row: Loaded["answers"][number]) => row.sessionId === sessionId && row.questionId === task.questionId;
  const row = loaded.answers.find(isThis);
  const version = loaded.review.questions.find(({ id }) => id === task.questionId)?.versions[0];
  if (!row || !version || task.progress === "not-started") return [];
  const wording = head.owner.kind === "report" ? version.stateText : version.stakeholderText;
  return [
    {
      ...task,
      questionText: readText(wording, language),
      text: row.text.trim(),
      language: toLanguage(row.language),
      objectives: row.objectives.map(({ objectiveNumber }) => objectiveNumber),
    },
  ];
}

function hasInvisible(text: string): boolean {
  return splitInvisibleCharacters(text).some(({ codePoint }) => codePoint !== null);
}

/**
 * The whole draft as it will be read, with what stands in the way of sending it.
 * @throws DomainError notFound
 */
export async function readOwnDraft(
  ctx: QueryContext,
  wanted: { submissionId: string; language: Language },
): Promise<OwnDraft> {
  const head = await readSubmissionHead(ctx, wanted);
  const groups = await listTasks(ctx, wanted);
  const loaded = await load(ctx, wanted.submissionId);
  const reading = { loaded, head, language: wanted.language };
  const sessions = groups.map(({ session, sessionId, label, tasks }) => {
    const answers = tasks.flatMap((task) => toDraftAnswer(task, sessionId, reading));
    return { session, label, answers, open: tasks.length - answers.length };
  });
  const checked = sessions.flatMap(({ answers }) => answers);
  return {
    head,
    sessions,
    problems: draftProblems(
      checked.map((answer) => ({ ...answer, withInvisible: hasInvisible(answer.text) })),
      loaded.review.wordLimit,
    ),
    fingerprint: draftFingerprint(loaded.answers),
  };
}
