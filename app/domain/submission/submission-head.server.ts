import { readZoneName, type ZoneName } from "~/domain/review/zone-name";
import { readerZone } from "~/domain/review/reader-zone";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { type Language, toLanguage } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { can } from "~/permission/can";
import { submissionScope } from "./submission-access.server";
import { ownerOf, type SubmissionOwner } from "./submission-owner";
import { isAfterDeadline, whyNotSubmittable, whyNotWritable, type ClosedReason } from "./submission-rules";
import { submissionStates, type SubmissionState } from "./submission-schema";

export type ReturnedWith = { reason: string; language: Language; at: Date };

/** What every page of a submission tells its members. */
export type SubmissionHead = {
  id: string;
  number: number;
  owner: SubmissionOwner;
  review: {
    slug: string;
    title: string;
    deadline: Date;
    timeZone: string;
    zoneName: ZoneName;
    deadlinePassed: boolean;
  };
  /** The reader's own zone where its clocks differ from the review's. */
  readerZone: string | null;
  now: Date;
  state: SubmissionState;
  late: boolean;
  /** Why nothing can be written, or sent, now; null where it can. */
  writeClosed: ClosedReason | null;
  submitClosed: ClosedReason | null;
  /** The reader may write; the reader may submit. */
  mayWrite: boolean;
  maySubmit: boolean;
  /** The secretariat's reason, while the submission is returned. */
  returned: ReturnedWith | null;
  /** Versions sent so far. */
  versions: number;
  receiptNumber: string | null;
};

export const headInclude = {
  participant: true,
  review: true,
  versions: {
    orderBy: { version: "desc" },
    take: 1,
    select: {
      version: true,
      receiptNumber: true,
      decisions: { where: { decision: "returned" }, orderBy: { decidedAt: "desc" }, take: 1 },
    },
  },
} as const;

function loadHead(ctx: QueryContext, submissionId: string) {
  return ctx.read.submission.findFirst({
    where: { id: submissionId, ...submissionScope(ctx.actor, "submission.read") },
    include: headInclude,
  });
}

export type HeadRow = NonNullable<Awaited<ReturnType<typeof loadHead>>>;

type Decision = { reason: string | null; reasonLanguage: string | null; decidedAt: Date };

/** A decision to return, as its submitter reads it. */
export function returnedWith(decision: Decision | undefined): ReturnedWith | null {
  if (!decision) return null;
  const { reason, reasonLanguage, decidedAt } = decision;
  return { reason: reason ?? "", language: toLanguage(reasonLanguage), at: decidedAt };
}

function reviewLine({ review }: HeadRow, { now }: QueryContext, language: Language): SubmissionHead["review"] {
  return {
    slug: review.slug,
    title: textOf(review.shortTitle, language),
    deadline: review.submissionsCloseAt,
    timeZone: review.timeZone,
    zoneName: readZoneName(review.zoneName, language),
    deadlinePassed: isAfterDeadline(review, now),
  };
}

export function toHead(row: HeadRow, ctx: QueryContext, language: Language): SubmissionHead {
  const { actor, now } = ctx;
  const subject = { participantId: row.participantId };
  const own = actor.kind === "user" ? actor.timeZone : null;
  return {
    id: row.id,
    number: row.number,
    owner: ownerOf(row.participant, language),
    review: reviewLine(row, ctx, language),
    readerZone: readerZone({ asked: undefined, own, review: row.review.timeZone }),
    now,
    state: submissionStates.find((state) => state === row.state) ?? "draft",
    late: row.late,
    writeClosed: whyNotWritable(row),
    submitClosed: whyNotSubmittable(row, now),
    mayWrite: can(actor, "answer.write", subject),
    maySubmit: can(actor, "submission.submit", subject),
    returned: returnedWith(row.state === "returned" ? row.versions[0]?.decisions[0] : undefined),
    versions: row.versions[0]?.version ?? 0,
    receiptNumber: row.versions[0]?.receiptNumber ?? null,
  };
}

/**
 * The head of a submission of a participant the reader acts for.
 * @throws DomainError notFound
 */
export async function readSubmissionHead(
  ctx: QueryContext,
  { submissionId, language }: { submissionId: string; language: Language },
): Promise<SubmissionHead> {
  const row = await loadHead(ctx, submissionId);
  if (!row) throw notFound();
  return toHead(row, ctx, language);
}
