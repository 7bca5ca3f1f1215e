import { findDraftToSend, type DraftToSend } from "~/db/queries/draft/find-draft-to-send.server";
import type { Reader, WriteTransaction } from "~/db/types";
import { findSubject } from "~/domain/account/links/one-time-token.server";
import { reviewSetup, type ReviewSetup } from "~/domain/review/review-setup.server";
import type { QueryContext } from "~/domain/shared/context";
import { conflict, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { can } from "~/permission/can";
import { userIdOf } from "~/permission/actor";
import type { AnswerConflict } from "../answer/answer-conflict";
import { markToClear } from "../receipt/freeze-submission.server";
import { whyNotClearance } from "../submission-rules";

/** The person without an account has a link; a colleague of the team is signed in. */
export type ClearanceKey = { token: string } | { submissionId: string };

export type DraftToClear = { draft: DraftToSend; setup: ReviewSetup; sha256: string };

/** The draft of a submission with the SHA-256 that its receipt would state. In no scope: the caller asks. */
export async function loadDraft(reader: Reader, submissionId: string): Promise<DraftToClear> {
  const draft = findDraftToSend(reader, submissionId);
  if (!draft) throw notFound();
  const setup = await reviewSetup(reader, draft.review);
  return { draft, setup, sha256: markToClear(draft, setup) };
}

/**
 * The draft of a submission, for those who ask for clearance.
 * @throws DomainError notFound, forbidden; conflict with the reason where the act cannot be done now
 */
export async function getDraftOf(
  tx: Reader,
  ctx: Pick<QueryContext, "actor">,
  { submissionId, act }: { submissionId: string; act: "askClearance" | "cancelRequest" },
): Promise<DraftToClear> {
  const found = await loadDraft(tx, submissionId);
  const subject = { participantId: found.draft.participantId };
  if (!can(ctx.actor, "submission.read", subject)) throw notFound();
  requirePermission(ctx.actor, "clearance.ask", subject);
  refuse(act, found);
  return found;
}

/** @throws DomainError conflict with the reason where the act cannot be done now */
export function refuse(act: Parameters<typeof whyNotClearance>[0], { draft }: DraftToClear): void {
  const reason = whyNotClearance(act, draft);
  if (reason) throw conflict({ kind: "closed", reason } satisfies AnswerConflict);
}

/**
 * The request that a link, or a colleague of the team, opens; decided on or not. A colleague finds their latest.
 * @throws DomainError notFound where the link does not work, or the colleague was not asked
 */
export async function findAsked(
  reader: Reader,
  { actor, now }: Pick<QueryContext, "actor" | "now">,
  key: ClearanceKey,
) {
  const found =
    "token" in key
      ? await findByLink(reader, key.token, now)
      : await reader.clearance.findFirst({
          where: { submissionId: key.submissionId, recipientId: userIdOf(actor) ?? "" },
          orderBy: { requestedAt: "desc" },
          include: { submission: { select: { participantId: true } } },
        });
  if (!found || found.decision === "cancelled") throw notFound();
  if ("token" in key) return found;
  const subject = { participantId: found.submission.participantId };
  if (!can(actor, "submission.read", subject)) throw notFound();
  requirePermission(actor, "clearance.decide", subject);
  return found;
}

async function findByLink(reader: Reader, token: string, now: Date) {
  const id = await findSubject(reader, { purpose: "clearance", token, now });
  if (id === null) return null;
  return reader.clearance.findUnique({
    where: { id },
    include: { submission: { select: { participantId: true } } },
  });
}

/**
 * A request that is not decided on, with the draft, for the person who was asked.
 * @throws DomainError notFound; conflict where it was decided on, or nothing can be decided now
 */
export async function getAsked(
  tx: WriteTransaction,
  ctx: Pick<QueryContext, "actor" | "now">,
  { key, act }: { key: ClearanceKey; act: "clear" | "handBack" },
) {
  const clearance = await findAsked(tx, ctx, key);
  if (clearance.decision !== null) throw conflict();
  const found = await loadDraft(tx, clearance.submissionId);
  refuse(act, found);
  return { clearance, ...found };
}
