import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { tellSecretariat } from "~/domain/notification/tell-secretariat.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, invalid, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { paths } from "~/paths/paths";
import { can } from "~/permission/can";
import { userIdOf } from "~/permission/actor";
import { changeStatus, setTakenDown } from "../status-steps.server";
import { transitionOf } from "../submission-statuses";
import { findSentEntry, type EntryKey } from "./find-entry.server";

type Found = Awaited<ReturnType<typeof findSentEntry>>;
type Answer = {
  found: Found;
  action: "entry.confirm" | "entry.object";
  template: "entryConfirmed" | "entryObjected";
};

async function recordAndTell(tx: WriteTransaction, ctx: CommandContext, { found, action, template }: Answer) {
  const { id, number, review, participant } = found.submission;
  const detail = { number, version: found.latest.version };
  await recordAuditEvent(tx, ctx, { action, subjectType: "Submission", subjectId: id, detail });
  const key = { review: review.slug, participant: participant.slug };
  const pathOf = (language: Parameters<typeof paths.entry>[0]) => paths.entry(language, key);
  await tellSecretariat(tx, ctx, { review, participantName: participant.name, template, pathOf });
}

/**
 * Says for the participant that the text which staff entered is what it sent. The address of the contact is not needed
 * any more. The same again changes nothing.
 * @throws DomainError notFound, forbidden; invalid where the text is no longer the one that the person read
 */
export async function confirmEntry(
  ctx: CommandContext,
  { key, name, sha256 }: { key: EntryKey; name: string; sha256: string },
): Promise<void> {
  await ctx.write(async (tx) => {
    const found = await findSentEntry(tx, ctx, key);
    const { submission, entry, latest } = found;
    if (latest.sha256 !== sha256) throw invalid({ "": ["entryTextChanged"] });
    if (submission.onBehalf === "confirmed") return;
    // What goes back to staff is corrected and sent again: that version is confirmed then.
    if (submission.onBehalf === "objected" && submission.state === "returned") throw conflict();
    await tx.submission.update({ where: { id: submission.id }, data: { onBehalf: "confirmed" } });
    await tx.entryOnBehalf.update({
      where: { submissionId: entry.submissionId },
      data: { answeredAt: ctx.now, answeredName: name, objection: null, contactEmail: null },
    });
    await recordAndTell(tx, ctx, { found, action: "entry.confirm", template: "entryConfirmed" });
  });
}

/**
 * Says for the participant what is wrong: the text goes back to staff, who correct it and send it again. A public text
 * is taken from public view, until the participant confirms it.
 * @throws DomainError notFound, forbidden; conflict where it was confirmed or goes back already
 */
export async function objectToEntry(
  ctx: CommandContext,
  { key, name, objection }: { key: EntryKey; name: string; objection: string },
): Promise<void> {
  await ctx.write(
    async (tx) => {
      const found = await findSentEntry(tx, ctx, key);
      const { submission } = found;
      const { id, state, onBehalf } = submission;
      if (onBehalf !== "unconfirmed" || !transitionOf(state, "object")) throw conflict();
      const to = await changeStatus(tx, submission, { act: "object", now: ctx.now });
      if (to === "withdrawn") await setTakenDown(tx, id, { reason: "under-review", now: ctx.now });
      await tx.submission.update({ where: { id }, data: { onBehalf: "objected" } });
      const answered = { answeredAt: ctx.now, answeredName: name, objection };
      await tx.entryOnBehalf.update({ where: { submissionId: id }, data: answered });
      await recordAndTell(tx, ctx, { found, action: "entry.object", template: "entryObjected" });
    },
    { publishes: true },
  );
}

/**
 * Decides that a text may be published although its participant has not confirmed it. What is published without it stays marked.
 * @throws DomainError notFound, forbidden; conflict where it was confirmed, or the participant says that it is wrong
 */
export async function publishUnconfirmed(
  ctx: CommandContext,
  { review, versionId, unconfirmedReason }: { review: string; versionId: string; unconfirmedReason: string },
): Promise<void> {
  await ctx.write(async (tx) => {
    const found = await tx.submission.findFirst({
      where: { review: { slug: review }, versions: { some: { id: versionId } }, onBehalf: { not: null } },
    });
    if (!found || !can(ctx.actor, "screening.read", found)) throw notFound();
    requirePermission(ctx.actor, "submission.publish", found);
    const { id, number, onBehalf } = found;
    if (onBehalf !== "unconfirmed") throw conflict();
    const data = { unconfirmedReason, unconfirmedById: userIdOf(ctx.actor), unconfirmedAt: ctx.now };
    await tx.entryOnBehalf.update({ where: { submissionId: id }, data });
    const subject = { subjectType: "Submission", subjectId: id };
    await recordAuditEvent(tx, ctx, { action: "entry.publishUnconfirmed", ...subject, detail: { number } });
  });
}
