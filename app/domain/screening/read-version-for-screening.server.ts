import { findVersionToScreen, listScreeningSteps } from "~/db/queries/find-version-to-screen.server";
import type { AnswerRemark } from "~/db/queries/answer-remarks.server";
import { listAssociates } from "~/db/queries/list-associates.server";
import { listFrozenAnswers } from "~/db/queries/list-frozen-answers.server";
import { levelOf, type PublicationLevel } from "~/domain/counting/publication-level";
import type { ReviewSummary } from "~/domain/review/find-review.server";
import { getSetup } from "~/domain/review/review-setup.server";
import { setupInLanguage } from "~/domain/review/setup-in-language";
import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { type Language, toLanguage } from "~/language/language";
import { type PublicationFacts, type PublicationRule, publicationRuleOf } from "~/domain/review/publication-rules";
import { actsClosedBy, actsClosedByEntry, actsClosedByLevel } from "./publication-acts";
import { toReadSessions, type ReadSession } from "~/domain/submission/published/submission-reading";
import { type TakeDownReason, toTakeDownReason } from "~/domain/submission/take-down-reasons";
import { readFrozenMarks, type ReadNotApplicable } from "~/domain/submission/not-applicable/read-not-applicable";
import { frozenAnnexes, type ShownAnnex } from "~/domain/submission/annex/shown-annex";
import { fitsReceipt } from "~/domain/submission/receipt/frozen-text.server";
import type { OpenReturnRequest } from "~/domain/submission/return-request/read-return-requests.server";
import {
  isClarifiable,
  toClarification,
  type Clarification,
} from "~/domain/submission/clarification/clarification-rules";
import { screenedEntry, type ScreenedEntry } from "~/domain/submission/on-behalf/screened-entry";
import { grantingAct } from "~/domain/submission/return-request/return-request-rules";
import { can } from "~/permission/can";
import { compareVersions, type VersionChanges } from "./compare-versions.server";
import { findMixedWords, type MixedWord } from "./find-mixed-words";
import {
  openActs,
  isChangedSince,
  isFreshReturn,
  permissionsFor,
  type ReturnMade,
  stepsDone,
  type ScreeningAct,
  type ScreeningStepDone,
  undoableUntil,
  waitingStatuses,
} from "./screening-rules";

/** What was done with a version in screening. */
export type HistoryLine = {
  version: number;
  step: ScreeningStepDone;
  at: Date;
  /** Name of the person of the secretariat; null where the account no longer exists. */
  by: string | null;
  reason: { text: string; language: Language } | null;
  /** What was said of single answers, in the language of the reason. */
  remarks: AnswerRemark[];
};

export type SentVersion = { id: string; version: number; submittedAt: Date; publishedAt: Date | null };

export type ScreeningVersion = {
  id: string;
  submissionId: string;
  number: number;
  state: string;
  takenDownReason: TakeDownReason | null;
  /** How it came, where staff entered it; null for what its participant wrote. */
  entry: ScreenedEntry | null;
  participant: ParticipantLink;
  associates: { participant: ParticipantLink; confirmed: boolean }[];
  /** Accounts that act for the participant and are told of a decision. */
  members: number;
  /** In which the submission is written and a reason is given. */
  language: Language;
  version: number;
  latestVersion: number;
  submittedAt: Date;
  publishedAt: Date | null;
  /** Who may read it, as its authors decided: the most open level of its answers. */
  level: PublicationLevel;
  /** When its answers without a name became public. */
  releasedAt: Date | null;
  late: boolean;
  receiptNumber: string;
  wordCount: number;
  /** Whether the text still has the hash that its receipt states. */
  fits: boolean;
  sessions: ReadSession[];
  annexes: ShownAnnex[];
  /** The questions that do not apply to the authors. */
  notApplicable: ReadNotApplicable[];
  /** Words that mix Latin and Cyrillic letters. */
  mixedWords: MixedWord[];
  /** What changed from the version before; null for the first. */
  changes: (VersionChanges & { from: SentVersion }) | null;
  /** Every version sent, the latest first. */
  versions: SentVersion[];
  /** What was done with any of them, the latest first. */
  history: HistoryLine[];
  /** Passages coded in this version, and how many of them the report cites. */
  coded: number;
  cited: number;
  /** The latest version of the other submission that has waited longest. */
  nextId: string | null;
  /** Until when its return can be undone, and whether its authors have changed their answers since; null where it is not returned. */
  undo: { until: Date; changed: boolean } | null;
  /** When the review publishes what it accepts. */
  publication: PublicationRule;
  /** What the authors ask for; null where nothing waits. */
  returnRequest: OpenReturnRequest | null;
  /** What was asked about the answers of any version, and answered. */
  clarifications: Clarification[];
  /** The actor may ask. */
  mayClarify: boolean;
  /** What the actor may do with this version now. */
  acts: ScreeningAct[];
};

/** The version, where the actor screens its review and the address names that review. */
function getVersion({ read, actor }: QueryContext, { review, versionId }: { review: string; versionId: string }) {
  const row = findVersionToScreen(read, { versionId, waiting: waitingStatuses });
  if (row?.submission.reviewSlug !== review) throw notFound();
  if (!can(actor, "screening.read", { reviewId: row.submission.reviewId })) throw notFound();
  return row;
}

type Loaded = NonNullable<ReturnType<typeof findVersionToScreen>>;

function readHistory({ read }: QueryContext, submissionId: string): HistoryLine[] {
  return listScreeningSteps(read, submissionId).flatMap(({ step: stored, reason, reasonLanguage, ...row }) => {
    const step = stepsDone.find((known) => known === stored);
    if (!step) return [];
    const language = toLanguage(reasonLanguage);
    return [{ ...row, step, reason: reason === null ? null : { text: reason, language } }];
  });
}

type Asked = { row: Loaded; latestVersion: number; review: PublicationFacts };

function actsFor({ actor, now }: QueryContext, { row, latestVersion, review }: Asked): ScreeningAct[] {
  const { version, submission } = row;
  const { state, reviewId, takenDownReason, onBehalf, entry } = submission;
  const closedByEntry = actsClosedByEntry({ onBehalf, unconfirmedReason: entry.unconfirmedReason });
  const closed = [...actsClosedByLevel(row.level), ...closedByEntry, ...actsClosedBy(review, now)];
  const marks = { takenDownReason, isAskedFor: row.openRequest !== null, returnIsFresh: isFreshReturn(row, now) };
  const acts = openActs({ state, version, latestVersion, ...marks });
  return acts.filter(
    (act) => !closed.includes(act) && permissionsFor(act).every((name) => can(actor, name, { reviewId })),
  );
}

function listVersions({ read }: QueryContext, submissionId: string): Promise<SentVersion[]> {
  return read.submissionVersion.findMany({
    where: { submissionId },
    orderBy: { version: "desc" },
    select: { id: true, version: true, submittedAt: true, publishedAt: true },
  });
}

function sent({ id, version, submittedAt, publishedAt }: SentVersion): SentVersion {
  return { id, version, submittedAt, publishedAt };
}

function associatesOf({ read }: QueryContext, submissionId: string, language: Language) {
  return listAssociates(read, [submissionId]).map(({ participant, confirmed }) => ({
    participant: toParticipantLink(participant, language),
    confirmed,
  }));
}

function undoOf({ returnedAt, draftSavedAt }: ReturnMade): ScreeningVersion["undo"] {
  return returnedAt && { until: undoableUntil(returnedAt), changed: isChangedSince({ returnedAt, draftSavedAt }) };
}

function askedBy({ language, ...request }: NonNullable<Loaded["openRequest"]>): OpenReturnRequest {
  return { ...request, language: toLanguage(language) };
}

/** The review under which a version is screened, as its pages name it. */
export type ScreenedReview = Pick<ReviewSummary, "slug" | "shortTitle" | "timeZone" | "zoneName">;

/**
 * A frozen version as the secretariat reads it: the text as it will be read, what changed since the version before, what
 * was decided, and what the actor may do now.
 * @throws DomainError notFound where the actor does not screen its review
 */
export async function readVersionForScreening(
  ctx: QueryContext,
  { language, ...key }: { review: string; versionId: string; language: Language },
): Promise<ScreeningVersion> {
  const row = getVersion(ctx, key);
  const { submission, sha256: _sha256, canonicalHead, returnedAt, draftSavedAt, ...found } = row;
  const { openRequest, clarifications, ...kept } = found;
  const sentVersion = { ...kept, level: levelOf(row.level) };
  const participant = toParticipantLink(submission.participant, language);
  const review = await getSetup(ctx, submission.reviewId);
  const reading = { participantClass: participant.class, setup: setupInLanguage(review, language) };
  const textOf = (versionId: string) => toReadSessions(listFrozenAnswers(ctx.read, versionId), reading);
  const answers = listFrozenAnswers(ctx.read, row.id);
  const sessions = toReadSessions(answers, reading);
  const versions = await listVersions(ctx, submission.id);
  const before = versions.find(({ version }) => version < row.version);
  const latestVersion = versions[0]?.version ?? row.version;
  return {
    ...sentVersion,
    submissionId: submission.id,
    ...{ number: submission.number, state: submission.state, entry: screenedEntry(submission) },
    takenDownReason: toTakeDownReason(submission.takenDownReason),
    participant,
    associates: associatesOf(ctx, submission.id, language),
    ...{ members: submission.members, language: toLanguage(submission.language) },
    latestVersion,
    fits: fitsReceipt({ ...row, answers }),
    ...{ sessions, annexes: frozenAnnexes(canonicalHead), notApplicable: readFrozenMarks(canonicalHead, reading) },
    mixedWords: findMixedWords(sessions),
    changes: before ? { ...compareVersions(textOf(before.id), sessions), from: sent(before) } : null,
    versions: versions.map(sent),
    history: readHistory(ctx, submission.id),
    returnRequest: openRequest && grantingAct(submission.state) ? askedBy(openRequest) : null,
    clarifications: clarifications.map(toClarification),
    mayClarify: can(ctx.actor, "clarification.ask", { reviewId: submission.reviewId }) && isClarifiable(submission),
    acts: actsFor(ctx, { row, latestVersion, review }),
    publication: publicationRuleOf(review.publicationRule),
    undo: submission.state === "returned" ? undoOf({ returnedAt, draftSavedAt }) : null,
  };
}
