import type { Reader, WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { reviewFor } from "~/domain/participation/own-deadline";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, invalid, notFound } from "~/domain/shared/domain-error";
import { admitFile, type SentFile } from "~/domain/shared/files/admit-file.server";
import type { CheckedFile } from "~/domain/shared/files/check-file.server";
import { letterFiles } from "~/domain/shared/files/file-types";
import { keepStored, type StoredFile } from "~/domain/shared/files/stored-files.server";
import { requirePermission } from "~/domain/shared/require-permission";
import { wallTime } from "~/language/zoned-time";
import { can } from "~/permission/can";
import { userIdOf } from "~/permission/actor";
import { beginSubmission } from "../open-submission.server";
import { whyNotBegin } from "../submission-rules";
import { receivedAt } from "./on-behalf-rules";
import type { EnterForm } from "./on-behalf-schema";

/** A participant of a review, by their names in addresses. */
export type ParticipationKey = { review: string; participant: string };

type Stored = CheckedFile & StoredFile & { size: number };

/** The participation, for staff who enter for it. @throws DomainError notFound, forbidden */
async function getPart(reader: Reader, { actor }: CommandContext, { review, participant }: ParticipationKey) {
  const part = await reader.participation.findFirst({
    where: { review: { slug: review }, participant: { slug: participant } },
    include: { review: true },
  });
  if (!part || !can(actor, "participant.read", { reviewId: part.reviewId })) throw notFound();
  requirePermission(actor, "entry.make", { reviewId: part.reviewId });
  return part;
}

type Part = Awaited<ReturnType<typeof getPart>>;

/** What came before the opening came in time; what came after the deadline needs an extension first. */
function refuseTime({ review, ...part }: Part, { receivedOn }: EnterForm, { now }: CommandContext): void {
  if (receivedOn > wallTime(now, review.timeZone).slice(0, 10)) throw invalid({ receivedOn: ["receivedOnLater"] });
  const came = receivedAt(receivedOn, review.timeZone, now);
  const reason = whyNotBegin(
    reviewFor(review, part),
    came < review.opensAt && now > review.opensAt ? review.opensAt : came,
  );
  if (reason === "deadlinePassed") throw invalid({ receivedOn: ["receivedAfterDeadline"] });
  if (reason) throw invalid({ "": ["entryReviewClosed"] });
}

type Entering = { key: ParticipationKey; form: EnterForm; original: Stored };

async function enter(tx: WriteTransaction, ctx: CommandContext, { key, form, original }: Entering): Promise<string> {
  const part = await getPart(tx, ctx, key);
  const { reviewId, participantId } = part;
  refuseTime(part, form, ctx);
  const { language, ...entry } = form;
  const found = await tx.submission.findFirst({ where: { reviewId, participantId, joint: false } });
  if (found && found.state !== "invited") throw conflict({ kind: "begun" });
  const { id, number } = await beginSubmission(tx, ctx, { reviewId, participantId, joint: false, language, found });
  await tx.submission.update({ where: { id }, data: { language, onBehalf: "unconfirmed" } });
  const by = { enteredById: userIdOf(ctx.actor), enteredAt: ctx.now };
  await tx.entryOnBehalf.create({ data: { submissionId: id, ...entry, ...original, ...by } });
  const detail = { number, channel: form.channel, receivedOn: form.receivedOn, sha256: original.sha256 };
  await recordAuditEvent(tx, ctx, { action: "entry.make", subjectType: "Submission", subjectId: id, detail });
  return id;
}

/**
 * Begins the submission of a participant from what came by e-mail, by post or at a workshop, with the original. Its
 * answers are typed on the pages on which others answer. Answers the identifier of the submission.
 * @throws DomainError notFound, forbidden; conflict where the participant has begun already; invalid where the file
 * cannot be kept, or the day is after the deadline
 */
export async function enterOnBehalf(
  ctx: CommandContext,
  { original, form, ...key }: ParticipationKey & { form: EnterForm; original: SentFile },
): Promise<string> {
  await getPart(ctx.read, ctx, key);
  const admitted = await admitFile(original, letterFiles);
  if ("fault" in admitted) throw invalid({ original: [admitted.fault] });
  const { bytes, ...checked } = admitted;
  return keepStored(original.folder, bytes, (stored) =>
    ctx.write((tx) => enter(tx, ctx, { key, form, original: { ...checked, ...stored, size: bytes.byteLength } })),
  );
}
