import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import { participantColumns } from "~/domain/participant/participant-row";
import { readZoneName, type ZoneName } from "~/domain/review/zone-name";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import { normalizeReceiptNumber } from "./receipt-form";
import { submissionStatuses, type SubmissionStatus } from "~/domain/submission/submission-statuses";

export type Receipt = {
  receiptNumber: string;
  review: { slug: string; shortTitle: ReadText; timeZone: string; zoneName: ZoneName };
  participant: ParticipantLink;
  number: number;
  version: number;
  submittedAt: Date;
  late: boolean;
  sha256: string;
  wordCount: number;
  state: SubmissionStatus;
  /** The text of this version is public and can be fetched to take its hash again. */
  published: boolean;
  supersededAt: Date | null;
  withdrawnAt: Date | null;
};

function load(ctx: Pick<QueryContext, "read">, receiptNumber: string) {
  return ctx.read.submissionVersion.findUnique({
    where: { receiptNumber },
    include: {
      submission: {
        include: {
          review: { select: { slug: true, shortTitle: true, timeZone: true, zoneName: true } },
          participant: { select: participantColumns },
        },
      },
    },
  });
}

/** What a receipt vouches for, whoever asks: the number is as good as a key. Null where no receipt bears it. */
export async function findReceipt(
  ctx: Pick<QueryContext, "read">,
  { typed, language }: { typed: string; language: Language },
): Promise<Receipt | null> {
  const row = await load(ctx, normalizeReceiptNumber(typed));
  if (!row) return null;
  const { submission, receiptNumber, version, submittedAt, late, sha256, wordCount, supersededAt } = row;
  const { review, withdrawnAt } = submission;
  return {
    receiptNumber,
    review: {
      slug: review.slug,
      shortTitle: readText(review.shortTitle, language),
      timeZone: review.timeZone,
      zoneName: readZoneName(review.zoneName, language),
    },
    participant: toParticipantLink(submission.participant, language),
    number: submission.number,
    version,
    submittedAt,
    late,
    sha256,
    wordCount,
    supersededAt,
    withdrawnAt,
    state: submissionStatuses.find((state) => state === submission.state) ?? "submitted",
    published: row.publishedAt !== null && withdrawnAt === null,
  };
}
