import { listFrozenAnswers } from "~/db/queries/list-frozen-answers.server";
import { listSourceRows } from "~/db/queries/list-sources.server";
import { getSetup } from "~/domain/review/review-setup.server";
import { setupInLanguage } from "~/domain/review/setup-in-language";
import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { fitsReceipt } from "~/domain/submission/receipt/frozen-text.server";
import { type TakeDownReason, toTakeDownReason } from "~/domain/submission/take-down-reasons";
import { publishedSubmissions } from "./published-access.server";
import { toReadSessions, type ReadSession } from "./submission-reading";

export type VersionLine = { version: number; submittedAt: Date; publishedAt: Date };

/** A published text with everything that is shown with it. */
export type PublishedVersion = {
  submissionId: string;
  number: number;
  participant: ParticipantLink;
  /** Confirmed joint submitters, in the order given. */
  associates: ParticipantLink[];
  version: number;
  submittedAt: Date;
  publishedAt: Date;
  /** The published version that supersedes it; null for the latest. */
  supersededBy: number | null;
  late: boolean;
  receiptNumber: string;
  sha256: string;
  wordCount: number;
  /** Whether the text still has the hash that its receipt states. */
  fits: boolean;
  sessions: ReadSession[];
  /** The published versions, the latest first. */
  versions: VersionLine[];
};

/** A withdrawn submission: that it was there and whose it was, not what it said. */
export type Tombstone = {
  number: number;
  participant: ParticipantLink;
  associates: ParticipantLink[];
  withdrawnAt: Date;
  /** Why the secretariat removed it from public view; null where its authors withdrew it. */
  takenDownReason: TakeDownReason | null;
};

export type ReadSubmission =
  { kind: "version"; submission: PublishedVersion } | { kind: "withdrawn"; submission: Tombstone };

type PublishedVersionQuery = {
  reviewId: string;
  number: number;
  /** The latest published one where none is named. */
  version?: number;
  language: Language;
};

function loadSubmission(ctx: QueryContext, { reviewId, number }: PublishedVersionQuery) {
  return ctx.read.submission.findFirst({
    where: { AND: [publishedSubmissions(ctx.actor), { reviewId, number }] },
    include: {
      versions: { where: { publishedAt: { not: null } }, orderBy: { version: "desc" } },
    },
  });
}

function versionLines(versions: { version: number; submittedAt: Date; publishedAt: Date | null }[]): VersionLine[] {
  return versions.flatMap(({ version, submittedAt, publishedAt }) =>
    publishedAt ? [{ version, submittedAt, publishedAt }] : [],
  );
}

/** Who sent it: the participant, and those who confirmed that they joined. */
function readHead(ctx: QueryContext, { id, number }: { id: string; number: number }, language: Language) {
  const [authors] = listSourceRows(ctx.read, [id]);
  if (!authors) throw notFound();
  const confirmed = authors.associates.filter((associate) => associate.confirmed);
  return {
    number,
    participant: toParticipantLink(authors.participant, language),
    associates: confirmed.map(({ participant }) => toParticipantLink(participant, language)),
  };
}

/**
 * The latest published text of a submission, or the version named; a tombstone where it was withdrawn.
 * @throws DomainError notFound where nothing of it is published, or that version is not
 */
export async function readPublishedVersion(ctx: QueryContext, query: PublishedVersionQuery): Promise<ReadSubmission> {
  const row = await loadSubmission(ctx, query);
  if (!row) throw notFound();
  const { language } = query;
  const head = readHead(ctx, row, language);
  const { withdrawnAt } = row;
  if (withdrawnAt) {
    const takenDownReason = toTakeDownReason(row.takenDownReason);
    return { kind: "withdrawn", submission: { ...head, withdrawnAt, takenDownReason } };
  }
  const [latest] = row.versions;
  const version = query.version === undefined ? latest : row.versions.find((one) => one.version === query.version);
  if (!latest || !version?.publishedAt) throw notFound();
  const answers = listFrozenAnswers(ctx.read, version.id);
  const setup = setupInLanguage(await getSetup(ctx, query.reviewId), language);
  return {
    kind: "version",
    submission: {
      ...head,
      submissionId: row.id,
      version: version.version,
      submittedAt: version.submittedAt,
      publishedAt: version.publishedAt,
      supersededBy: version.version < latest.version ? latest.version : null,
      late: version.late,
      receiptNumber: version.receiptNumber,
      sha256: version.sha256,
      wordCount: version.wordCount,
      versions: versionLines(row.versions),
      fits: fitsReceipt({ ...version, answers }),
      sessions: toReadSessions(answers, { participantClass: head.participant.class, setup }),
    },
  };
}
