import { type FrozenAnswerRow, listFrozenAnswers } from "~/db/queries/list-frozen-answers.server";
import { findAuthors } from "~/db/queries/public/find-authors.server";
import { toDate, toDateOrNull } from "~/db/queries/values";
import { getSetup } from "~/domain/review/review-setup.server";
import { setupInLanguage } from "~/domain/review/setup-in-language";
import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { canonicalHeadSchema } from "~/domain/submission/receipt/canonical-text";
import { readPublicMarks, type ReadNotApplicable } from "~/domain/submission/not-applicable/read-not-applicable";
import { shownToAll, type ShownAnnex } from "~/domain/submission/annex/shown-annex";
import { fitsReceipt } from "~/domain/submission/receipt/frozen-text.server";
import { type PublicPart, shownAnswers } from "~/domain/submission/receipt/public-text.server";
import { type TakeDownReason, toTakeDownReason } from "~/domain/submission/take-down-reasons";
import { compareVersions, type VersionChanges } from "~/domain/screening/compare-versions.server";
import { type EntryMark, entryMarkOf } from "~/domain/submission/on-behalf/on-behalf-rules";
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
  /** Those at the head of this version who withdrew since. */
  left: { participant: ParticipantLink; at: Date }[];
  /** Who aligned itself with the submission, when, and with which version: no authors of it. */
  aligned: { participant: ParticipantLink; at: Date; version: number }[];
  version: number;
  submittedAt: Date;
  publishedAt: Date;
  /** The published version that supersedes it; null for the latest. */
  supersededBy: number | null;
  late: boolean;
  /** Staff entered it, and its participant has not confirmed it. */
  entryMark: EntryMark | null;
  /** Null where the text is not public as a whole: it leads to the hash of the whole. */
  receiptNumber: string | null;
  /** Of what is public. */
  sha256: string;
  wordCount: number;
  /** Whether the text still has the hash that its receipt states. */
  fits: boolean;
  sessions: ReadSession[];
  /** That everybody may read. */
  annexes: ShownAnnex[];
  /** The questions that do not apply to the authors, as far as everybody may read it. */
  notApplicable: ReadNotApplicable[];
  /** What the next published version changed; null for the latest. */
  changes: (VersionChanges & { to: number }) | null;
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

type Version = { submittedAt: Date; canonicalHead: unknown; isLatest: boolean };

/**
 * Who sent it: the participant, and those who joined it; an earlier version keeps the names at its head. Those who withdrew since
 * are named with it no longer: that they did is said.
 */
function readHead(
  ctx: QueryContext,
  { id, number }: { id: string; number: number },
  { language, version }: { language: Language; version: Version | null },
) {
  const authors = findAuthors(ctx.read, id);
  if (!authors) throw notFound();
  const head = version && canonicalHeadSchema.safeParse(version.canonicalHead).data;
  const isNamed = (slug: string) => head?.associates.includes(slug) === true;
  const hasLeft = (at: Date | null): at is Date => at !== null && version !== null && at > version.submittedAt;
  const links = authors.associates.map(({ participant, confirmed, withdrawnAt }) => ({
    ...{ confirmed: confirmed === 1, withdrawnAt: toDateOrNull(withdrawnAt) },
    participant: toParticipantLink(participant, language),
  }));
  const joined = links.filter(({ confirmed, participant, withdrawnAt }) =>
    version && !version.isLatest ? isNamed(participant.slug) && !hasLeft(withdrawnAt) : confirmed,
  );
  return {
    number,
    participant: toParticipantLink(authors.lead, language),
    associates: joined.map(({ participant }) => participant),
    left: links.flatMap(({ participant, withdrawnAt: at, confirmed }) =>
      hasLeft(at) && !confirmed && isNamed(participant.slug) ? [{ participant, at }] : [],
    ),
    aligned: authors.aligned.map(({ participant, alignedAt, version: read }) => ({
      participant: toParticipantLink(participant, language),
      ...{ at: toDate(alignedAt), version: read },
    })),
  };
}

type Withdrawn = { id: string; number: number; withdrawnAt: Date; takenDownReason: string | null };

function tombstoneOf(ctx: QueryContext, row: Withdrawn, language: Language): Tombstone {
  const { left: _left, aligned: _aligned, ...head } = readHead(ctx, row, { language, version: null });
  return { ...head, withdrawnAt: row.withdrawnAt, takenDownReason: toTakeDownReason(row.takenDownReason) };
}

/** What everybody may read of these answers. */
function readPublic(answers: readonly FrozenAnswerRow[], reading: Parameters<typeof toReadSessions>[1]): ReadSession[] {
  return toReadSessions(
    shownAnswers(answers).filter((answer) => answer !== null),
    reading,
  );
}

/** What is said of the public part of a version where it is not the whole: see receipt/public-text.server.ts. */
function publicFacts(version: { receiptNumber: string; sha256: string; wordCount: number } & PublicPart) {
  const { publicSha256, publicWords, receiptNumber, sha256, wordCount } = version;
  return publicSha256 === null
    ? { receiptNumber, sha256, wordCount }
    : { receiptNumber: null, sha256: publicSha256, wordCount: publicWords ?? 0 };
}

/** The same. @throws DomainError notFound where nothing of it is published, or that version is not */
export async function readPublishedVersion(ctx: QueryContext, query: PublishedVersionQuery): Promise<ReadSubmission> {
  const found = await findPublishedVersion(ctx, query);
  if (!found) throw notFound();
  return found;
}

/**
 * The latest published text of a submission, or the version named; a tombstone where it was withdrawn. Null where nothing
 * of it is published, or that version is not.
 */
export async function findPublishedVersion(
  ctx: QueryContext,
  query: PublishedVersionQuery,
): Promise<ReadSubmission | null> {
  const row = await loadSubmission(ctx, query);
  if (!row) return null;
  const { language } = query;
  if (row.withdrawnAt)
    return { kind: "withdrawn", submission: tombstoneOf(ctx, { ...row, withdrawnAt: row.withdrawnAt }, language) };
  const [latest] = row.versions;
  const version = query.version === undefined ? latest : row.versions.find((one) => one.version === query.version);
  if (!latest || !version?.publishedAt) return null;
  const isLatest = version.version === latest.version;
  const head = readHead(ctx, row, { language, version: { ...version, isLatest } });
  const answers = listFrozenAnswers(ctx.read, version.id);
  const setup = setupInLanguage(await getSetup(ctx, query.reviewId), language);
  const reading = { participantClass: head.participant.class, setup };
  const readStored = (stored: typeof answers) => readPublic(stored, reading);
  const sessions = readStored(answers);
  const next = row.versions.findLast((one) => one.version > version.version);
  return {
    kind: "version",
    submission: {
      ...head,
      submissionId: row.id,
      ...{ version: version.version, submittedAt: version.submittedAt },
      publishedAt: version.publishedAt,
      supersededBy: isLatest ? null : latest.version,
      ...{ late: version.late, entryMark: entryMarkOf(row.onBehalf) },
      ...publicFacts(version),
      versions: versionLines(row.versions),
      fits: fitsReceipt({ ...version, answers }),
      ...{ sessions, annexes: shownToAll(version.canonicalHead) },
      notApplicable: readPublicMarks(version.canonicalHead, reading),
      changes: next
        ? { ...compareVersions(sessions, readStored(listFrozenAnswers(ctx.read, next.id))), to: next.version }
        : null,
    },
  };
}

/** The published text alone. @throws DomainError notFound where there is none, a withdrawn one included */
export async function getPublishedText(ctx: QueryContext, query: PublishedVersionQuery): Promise<PublishedVersion> {
  const found = await findPublishedVersion(ctx, query);
  if (found?.kind !== "version") throw notFound();
  return found.submission;
}
