import { listAssociates } from "~/db/queries/list-associates.server";
import { type AnswerProgress, findTextToCode, listExcerptsOfText } from "~/db/queries/find-text-to-code.server";
import type { TextTask } from "~/db/queries/coding/tasks.server";
import { isBlindFor } from "~/domain/coding/task/blind-coding";
import type { CodeView } from "~/domain/coding/codebook/code-view";
import { codesById } from "~/domain/coding/codebook/list-codes.server";
import { excerptView, type ExcerptView } from "~/domain/coding/excerpt/excerpt-view.server";
import { toParticipantView, type ParticipantView } from "~/domain/participant/participant-presenters";
import { generalPart } from "~/domain/review/question-scope";
import { getSetup } from "~/domain/review/review-setup.server";
import { setupInLanguage, type SetupInLanguage, type SetupQuestion } from "~/domain/review/setup-in-language";
import type { QueryContext } from "~/domain/shared/context";
import { type EntryMark, entryMarkOf } from "~/domain/submission/on-behalf/on-behalf-rules";
import { readFrozenMarks, type ReadNotApplicable } from "~/domain/submission/not-applicable/read-not-applicable";
import { notFound } from "~/domain/shared/domain-error";
import { type Language, toLanguage } from "~/language/language";
import type { ReadText } from "~/language/localized-text";
import { userIdOf } from "~/permission/actor";
import type { TextInOrder } from "./find-next-text.server";

export type CodingText = {
  id: string;
  versionId: string;
  position: number;
  /** As it was frozen: excerpts count its code points. */
  text: string;
  language: Language;
  participant: ParticipantView;
  /** Confirmed associates of a joint submission, in their order. */
  associates: string[];
  /** 0, without a label: the general questions. */
  session: { number: number; label: string };
  question: { number: number; wording: ReadText };
  version: number;
  submission: number;
  /** Staff entered it, and its participant has not confirmed it. */
  entryMark: EntryMark | null;
  /** Its participant's name in the collation of each language. */
  sortKeys: TextInOrder["sortKeys"];
  /** A newer version has taken its place: its excerpts stay, new ones go to the newer one. */
  superseded: boolean;
  /** The person who asks has read it and found nothing to mark. */
  readByMe: boolean;
  /** Objectives that its authors named, by number. */
  objectives: number[];
  /** The answers of this version in their order, this one among them. */
  answers: AnswerInVersion[];
  /** The questions that do not apply to the authors: nothing in them is coded. */
  notApplicable: ReadNotApplicable[];
  /** The same answer in another language, from another accepted version; null where its authors gave it in one alone. */
  elsewhere: { text: string; language: Language; version: number } | null;
  excerpts: ExcerptView[];
  task: OwnTask | null;
};

/** That the person who asks was given this text. */
export type OwnTask = {
  blind: boolean;
  /** A day in the time zone of the review. */
  dueOn: string | null;
  finished: boolean;
  /** What the other coder marked is not shown: one of the two has not finished. */
  marksHidden: boolean;
  /** Both have seen each other's marks: it stays finished. */
  closed: boolean;
};

/** An answer of the submission that is read, and how far the person who asks is with it. */
export type AnswerInVersion = {
  id: string;
  session: number;
  question: number;
  label: string;
  progress: AnswerProgress;
};

type TextKey = { reviewId: string; frozenAnswerId: string };

/** The text, where it belongs to the review, was accepted and is not withdrawn. */
function findText({ read, actor }: QueryContext, { reviewId, frozenAnswerId }: TextKey, language: Language) {
  const row = findTextToCode(read, { frozenAnswerId, reviewerId: userIdOf(actor) ?? "", language });
  const readable = row?.submission.reviewId === reviewId && row.accepted && !row.submission.withdrawn;
  return readable ? row : null;
}

type TextRow = NonNullable<ReturnType<typeof findText>>;

function answersOf({ answers }: TextRow, { sessions, questionVersions }: SetupInLanguage): AnswerInVersion[] {
  const numbers = new Map<string | null, number>([
    [null, generalPart],
    ...sessions.map(({ id, number }) => [id, number] as const),
  ]);
  return answers.flatMap(([id, sessionId, versionId, progress]) => {
    const session = numbers.get(sessionId);
    const question = questionVersions.get(versionId);
    if (session === undefined || !question) return [];
    return [{ id, session, question: question.number, label: question.label.text, progress }];
  });
}

/** The wording that the participant was asked. */
function askedOf(question: SetupQuestion, participant: ParticipantView): CodingText["question"] {
  const { number, stakeholderText, stateText } = question;
  return { number, wording: participant.class === "stakeholder" ? stakeholderText : stateText };
}

function elsewhereOf({ elsewhere }: TextRow): CodingText["elsewhere"] {
  if (!elsewhere) return null;
  const [text, language, version] = elsewhere;
  return { text, language: toLanguage(language), version };
}

function ownTaskOf(tasks: readonly TextTask[], userId: string | null): OwnTask | null {
  const own = tasks.find(({ reviewerId }) => reviewerId === userId);
  if (!own) return null;
  const blind = own.blind === 1;
  const finished = own.finishedAt !== null;
  const closed = blind && tasks.every(({ finishedAt }) => finishedAt !== null);
  return { blind, dueOn: own.dueOn, finished, closed, marksHidden: isBlindFor(tasks, userId) };
}

/** The task of the person who asks, and the excerpts that they may see. */
function marksIn(
  { read, actor }: QueryContext,
  row: TextRow,
  codes: ReadonlyMap<string, CodeView>,
): Pick<CodingText, "excerpts" | "task"> {
  const task = ownTaskOf(row.tasks, userIdOf(actor));
  const excerpts = listExcerptsOfText(read, row.id).map((excerpt) => excerptView(excerpt, { actor, codes }));
  return { task, excerpts: task?.marksHidden ? excerpts.filter(({ mine }) => mine) : excerpts };
}

/**
 * A frozen answer with the excerpts in it that the person may see: every one, but for texts that are coded blind; null outside the review, and where it is not open to reviewers. */
export async function findCodingText(
  ctx: QueryContext,
  input: { reviewId: string; frozenAnswerId: string; language: Language },
): Promise<CodingText | null> {
  const { language } = input;
  const row = findText(ctx, input, language);
  if (!row) return null;
  const { submission, version, superseded } = row;
  const setup = await getSetup(ctx, input.reviewId);
  const shown = setupInLanguage(setup, language);
  const { sessions, questionVersions } = shown;
  const session =
    row.sessionId === null ? { number: generalPart, label: null } : sessions.find(({ id }) => id === row.sessionId);
  const question = questionVersions.get(row.questionVersionId);
  if (!session || !question) throw notFound();
  const participant = toParticipantView(submission.participant, language);
  const confirmed = listAssociates(ctx.read, [submission.id]).filter((associate) => associate.confirmed);
  return {
    ...{ id: row.id, versionId: row.versionId, position: row.position, text: row.text },
    language: toLanguage(row.language),
    participant,
    associates: confirmed.map((associate) => toParticipantView(associate.participant, language).name),
    session: { number: session.number, label: session.label?.text ?? "" },
    question: askedOf(question, participant),
    version,
    submission: submission.number,
    entryMark: entryMarkOf(submission.onBehalf),
    sortKeys: submission.sortKeys,
    superseded,
    readByMe: row.readBy.some((reviewerId) => reviewerId === userIdOf(ctx.actor)),
    objectives: row.objectives,
    answers: answersOf(row, shown),
    notApplicable: readFrozenMarks(row.canonicalHead, { participantClass: participant.class, setup: shown }),
    elsewhere: elsewhereOf(row),
    ...marksIn(ctx, row, codesById(setup, language)),
  };
}
