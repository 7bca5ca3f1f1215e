import { findDraftToSend } from "~/db/queries/draft/find-draft-to-send.server";
import type { Reader } from "~/db/types";
import { findSubject } from "~/domain/account/links/one-time-token.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { can } from "~/permission/can";

/** The contact has a link; a focal point of the participant is signed in. */
export type EntryKey = { token: string } | { submissionId: string };

async function submissionOf(reader: Reader, { now }: Pick<QueryContext, "now">, key: EntryKey): Promise<string | null> {
  return "token" in key ? findSubject(reader, { purpose: "onBehalf", token: key.token, now }) : key.submissionId;
}

/**
 * What staff entered and sent, for the person who says for the participant whether it is right.
 * @throws DomainError notFound where the link does not work, or nothing was sent; forbidden for a drafter
 */
export async function findSentEntry(reader: Reader, ctx: Pick<QueryContext, "actor" | "now">, key: EntryKey) {
  const id = await submissionOf(reader, ctx, key);
  const submission = id === null ? null : findDraftToSend(reader, id);
  const entry = id === null ? null : await reader.entryOnBehalf.findUnique({ where: { submissionId: id } });
  const latest = submission?.versions.at(-1);
  if (!submission || !entry || !latest || submission.onBehalf === "taken-over") throw notFound();
  if ("submissionId" in key) {
    const subject = { participantId: submission.participantId };
    if (!can(ctx.actor, "submission.read", subject)) throw notFound();
    requirePermission(ctx.actor, "submission.submit", subject);
  }
  return { submission, entry, latest };
}
