import { findSubmissionHead } from "~/db/queries/find-submission-head.server";
import { listTeam } from "~/db/queries/participations/find-participation.server";
import type { ReadClient } from "~/db/types";
import { namesOfUsers } from "~/domain/account/people.server";
import { reviewSetup } from "~/domain/review/review-setup.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { userIdOf } from "~/permission/actor";
import { draftOf, type OwnDraft } from "../answer/read-own-draft.server";
import { seenQuestions } from "../sight";
import { getTeamHead, toHead, type HeadRow, type SubmissionHead } from "../submission-head.server";
import { whyNotClearance } from "../submission-rules";
import { clearanceStatusOf, type ClearanceStatus } from "./clearance-rules";
import { findAsked, loadDraft, type ClearanceKey } from "./draft-to-clear.server";

/** What the person who is asked says about an answer. */
export type Comment = { id: string; session: number; question: number; text: string; at: Date };

/** A request, as the team reads it. */
export type AskedClearance = {
  id: string;
  status: ClearanceStatus;
  name: string;
  /** Null for a colleague, and as soon as it was decided. */
  email: string | null;
  byLink: boolean;
  /** The reader is the one who is asked. */
  mine: boolean;
  note: string;
  requestedBy: string | null;
  requestedAt: Date;
  expiresAt: Date;
  decidedAt: Date | null;
  clearedName: string | null;
  clearedTitle: string | null;
  reason: string | null;
  comments: Comment[];
};

export type ClearancePage = {
  head: SubmissionHead;
  /** The latest first. */
  asked: AskedClearance[];
  /** The text there is, is cleared. */
  cleared: boolean;
  /** Colleagues that can be asked. */
  people: { userId: string; name: string }[];
  /** The text can be given to someone to clear. */
  mayAsk: boolean;
};

type StoredComment = { id: string; sessionId: string | null; questionId: string; text: string; createdAt: Date };

function toComments({ setup, sight }: Pick<HeadRow, "setup" | "sight">, comments: StoredComment[]): Comment[] {
  return comments.flatMap(({ id, sessionId, questionId, text, createdAt: at }) => {
    const placed = seenQuestions(setup, sight).find(
      ({ part, question }) => part.id === sessionId && question.id === questionId,
    );
    return placed ? [{ id, session: placed.part.number, question: placed.question.number, text, at }] : [];
  });
}

const inOrder = { orderBy: [{ createdAt: "asc" as const }, { id: "asc" as const }] };

function listAsked(read: ReadClient, submissionId: string) {
  return read.clearance.findMany({
    where: { submissionId },
    orderBy: { requestedAt: "desc" },
    include: { comments: inOrder },
  });
}

/**
 * Who was asked to clear the text of a submission, what they said, and whether the text there is, is cleared.
 * @throws DomainError notFound where the actor may not read the submission
 */
export async function readClearance(
  ctx: QueryContext,
  { submissionId, language }: { submissionId: string; language: Language },
): Promise<ClearancePage> {
  const row = await getTeamHead(ctx, submissionId);
  const head = toHead(row, ctx, language);
  const { sha256: text } = await loadDraft(ctx.read, submissionId);
  const rows = await listAsked(ctx.read, submissionId);
  const names = await namesOfUsers(
    ctx.read,
    rows.map(({ requestedById }) => requestedById),
  );
  const me = userIdOf(ctx.actor);
  const asked = rows.map(({ recipientId, requestedById, comments, ...one }) => ({
    ...one,
    ...(head.seesAll || (recipientId !== null && recipientId === me) ? {} : { note: "", reason: null }),
    status: clearanceStatusOf({ ...one, recipientId }, { now: ctx.now, text }),
    byLink: recipientId === null,
    mine: recipientId !== null && recipientId === me,
    requestedBy: names.get(requestedById ?? "") ?? null,
    comments: toComments(row, comments),
  }));
  const team = head.mayAskClearance ? listTeam(ctx.read, row.participantId) : [];
  return {
    head,
    asked,
    cleared: asked.find(({ status }) => status === "cleared" || status === "changed")?.status === "cleared",
    people: team.filter(({ userId }) => userId !== me).map(({ userId, name }) => ({ userId, name })),
    mayAsk: head.mayAskClearance && whyNotClearance("askClearance", { ...row, review: row.setup }) === null,
  };
}

/** What the person who is asked reads. */
export type TextToClear = {
  head: SubmissionHead;
  /** Null once it was decided on: then there is nothing to read any more. */
  draft: OwnDraft | null;
  sha256: string;
  comments: Comment[];
  note: string;
  requestedBy: string | null;
  /** As the focal point calls the reader. */
  name: string;
  expiresAt: Date | null;
  decided: { status: "cleared" | "handed-back"; at: Date; name: string | null; title: string | null } | null;
};

type Found = Awaited<ReturnType<typeof findAsked>>;

function decisionOf({ decision, decidedAt, clearedName, clearedTitle }: Found): TextToClear["decided"] {
  if (decision === null || decidedAt === null) return null;
  const status = decision === "cleared" ? "cleared" : "handed-back";
  return { status, at: decidedAt, name: clearedName, title: clearedTitle };
}

/**
 * The whole text for the person who is asked to clear it, by a link or signed in.
 * @throws DomainError notFound where the link does not work, or the colleague was not asked
 */
export async function readTextToClear(
  ctx: QueryContext,
  { key, language }: { key: ClearanceKey; language: Language },
): Promise<TextToClear> {
  const found = await findAsked(ctx.read, ctx, key);
  const row = findSubmissionHead(ctx.read, found.submissionId);
  if (!row) throw notFound();
  const setup = await reviewSetup(ctx.read, row.review);
  // Who is asked to clear the text is asked to read all of it.
  const heads = { ...row, setup, sight: "all" as const };
  const decided = decisionOf(found);
  const open = decided === null && whyNotClearance("clear", { ...heads, review: setup }) === null;
  if (!decided && !open) throw notFound();
  const names = await namesOfUsers(ctx.read, [found.requestedById]);
  const comments = await ctx.read.clearanceComment.findMany({ where: { clearanceId: found.id }, ...inOrder });
  return {
    head: toHead(heads, ctx, language),
    draft: open ? await draftOf(ctx, heads, language) : null,
    sha256: open ? (await loadDraft(ctx.read, row.id)).sha256 : found.sha256,
    comments: open ? toComments(heads, comments) : [],
    note: found.note,
    requestedBy: names.get(found.requestedById ?? "") ?? null,
    name: found.name,
    expiresAt: found.recipientId === null ? found.expiresAt : null,
    decided,
  };
}
