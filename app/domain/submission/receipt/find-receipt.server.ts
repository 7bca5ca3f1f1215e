import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import { participantColumns } from "~/domain/participant/participant-row";
import { readZoneName, type ZoneName } from "~/domain/review/zone-name";
import { levelOf, type PublicationLevel } from "~/domain/counting/publication-level";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import { corrections, numberLength } from "./check-characters";
import { type ReadNumber, readReceiptNumbers, writeReceiptNumber } from "./receipt-form";
import { type EntryMark, entryMarkOf } from "~/domain/submission/on-behalf/on-behalf-rules";
import { submissionStatuses, type SubmissionStatus } from "~/domain/submission/submission-statuses";

export type Receipt = {
  receiptNumber: string;
  review: { slug: string; shortTitle: ReadText; timeZone: string; zoneName: ZoneName };
  /** Who may read it, as its authors decided: the most open level of its answers. */
  level: PublicationLevel;
  /** Whose it is and where it is found; null where its authors are not named to everybody. */
  sent: { participant: ParticipantLink; number: number } | null;
  version: number;
  submittedAt: Date;
  late: boolean;
  /** Staff entered it, and its participant has not confirmed it. */
  entryMark: EntryMark | null;
  sha256: string;
  wordCount: number;
  state: SubmissionStatus;
  /** Why the secretariat removed it from public view; null where it did not. */
  takenDownReason: string | null;
  /** The text of this version is public and can be fetched to take its hash again. */
  published: boolean;
  /** A part of the text is not for everybody: what can be fetched has a hash of its own. */
  partial: boolean;
  supersededAt: Date | null;
  withdrawnAt: Date | null;
};

type ReadContext = Pick<QueryContext, "read">;

async function readNumbers({ read }: ReadContext, typed: string): Promise<ReadNumber[]> {
  const reviews = await read.review.findMany({ select: { slug: true } });
  return readReceiptNumbers(
    typed,
    reviews.map(({ slug }) => slug),
  );
}

function load({ read }: ReadContext, receiptNumbers: string[]) {
  return read.submissionVersion.findFirst({
    where: { receiptNumber: { in: receiptNumbers } },
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

/**
 * What a receipt certifies, for anyone who asks: the number is as good as a key. It is found however it was copied.
 * Null where no receipt has it.
 */
export async function findReceipt(
  ctx: ReadContext,
  { typed, language }: { typed: string; language: Language },
): Promise<Receipt | null> {
  const numbers = await readNumbers(ctx, typed);
  const row = await load(
    ctx,
    numbers.map(({ slug, characters }) => writeReceiptNumber(slug, characters)),
  );
  if (!row) return null;
  const { submission, receiptNumber, version, submittedAt, late, sha256, wordCount, supersededAt } = row;
  const { review, withdrawnAt, takenDownReason } = submission;
  return {
    receiptNumber,
    review: {
      slug: review.slug,
      shortTitle: readText(review.shortTitle, language),
      timeZone: review.timeZone,
      zoneName: readZoneName(review.zoneName, language),
    },
    level: levelOf(row.level),
    sent:
      levelOf(row.level) === "public"
        ? { participant: toParticipantLink(submission.participant, language), number: submission.number }
        : null,
    version,
    submittedAt,
    late,
    entryMark: entryMarkOf(submission.onBehalf),
    sha256,
    wordCount,
    supersededAt,
    withdrawnAt,
    takenDownReason,
    state: submissionStatuses.find((state) => state === submission.state) ?? "submitted",
    published: row.publishedAt !== null && withdrawnAt === null,
    partial: row.publicSha256 !== null,
  };
}

/** Characters that do not fit the check characters of a number, and the number of the receipt that they were meant for. */
export type WrongCharacters = { typed: string; receiptNumber: string; positions: number[] };

/** Where a number that was not found has one wrong character, or two that changed places, says which; else null. */
export async function findWrongCharacters(ctx: ReadContext, typed: string): Promise<WrongCharacters | null> {
  const numbers = await readNumbers(ctx, typed);
  const checked = numbers.filter(({ characters }) => characters.length === numberLength.checked);
  const near = checked.flatMap(({ slug, characters }) =>
    corrections(characters).map((correction) => ({
      typed: writeReceiptNumber(slug, characters),
      receiptNumber: writeReceiptNumber(slug, correction.characters),
      positions: correction.positions.map((position) => position + 1),
    })),
  );
  const receiptNumbers = near.map(({ receiptNumber }) => receiptNumber);
  const row = await ctx.read.submissionVersion.findFirst({
    where: { receiptNumber: { in: receiptNumbers } },
    select: { receiptNumber: true },
  });
  return near.find(({ receiptNumber }) => receiptNumber === row?.receiptNumber) ?? null;
}
