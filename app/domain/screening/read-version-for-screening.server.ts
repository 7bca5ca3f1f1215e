import { participantColumns, toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-link";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { type Language, toLanguage } from "~/language/language";
import {
  frozenAnswerColumns,
  toReadSessions,
  type ReadSession,
} from "~/domain/submission/published/submission-reading";
import { can } from "~/permission/can";
import { compareVersions, type VersionChanges } from "./compare-versions";
import { findMixedWords, type MixedWord } from "./find-mixed-words";
import { screenedVersions } from "./screening-access.server";
import { decisions, openActs, permissionsFor, type Decision, type ScreeningAct } from "./screening-rules";

export type DecisionLine = {
  version: number;
  decision: Decision;
  at: Date;
  /** Name of the person of the secretariat; null where the account is gone. */
  by: string | null;
  reason: { text: string; language: Language } | null;
};

export type SentVersion = { id: string; version: number; submittedAt: Date; publishedAt: Date | null };

export type ScreeningVersion = {
  id: string;
  submissionId: string;
  number: number;
  state: string;
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
  late: boolean;
  receiptNumber: string;
  wordCount: number;
  sessions: ReadSession[];
  /** Words that mix Latin and Cyrillic letters. */
  mixedWords: MixedWord[];
  /** What changed from the version before; null for the first. */
  changes: (VersionChanges & { from: SentVersion }) | null;
  /** Every version sent, the latest first. */
  versions: SentVersion[];
  /** What was decided on any of them, the latest first. */
  decisions: DecisionLine[];
  /** What the actor may do with this version now. */
  acts: ScreeningAct[];
};

function load({ read, actor }: QueryContext, { review, versionId }: { review: string; versionId: string }) {
  return read.submissionVersion.findFirst({
    where: { AND: [{ id: versionId, submission: { review: { slug: review } } }, screenedVersions(actor)] },
    include: {
      frozenAnswers: { orderBy: { position: "asc" }, select: frozenAnswerColumns },
      submission: {
        include: {
          participant: { select: { ...participantColumns, _count: { select: { members: true } } } },
          associates: { orderBy: { position: "asc" }, include: { participant: { select: participantColumns } } },
          review: { select: { documents: { select: { key: true, symbol: true, title: true } } } },
          versions: {
            orderBy: { version: "desc" },
            include: { decisions: { orderBy: [{ decidedAt: "desc" }, { id: "desc" }] } },
          },
        },
      },
    },
  });
}

type Loaded = NonNullable<Awaited<ReturnType<typeof load>>>;
type LoadedVersion = Loaded["submission"]["versions"][number];

async function readDecisions({ read }: QueryContext, versions: LoadedVersion[]): Promise<DecisionLine[]> {
  const all = versions.flatMap(({ version, decisions: made }) => made.map((decision) => ({ version, ...decision })));
  const ids = all.flatMap(({ decidedById }) => decidedById ?? []);
  const people = await read.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return all.flatMap((row) => {
    const decision = decisions.find((known) => known === row.decision);
    if (!decision) return [];
    const { version, decidedAt: at, reason, reasonLanguage, decidedById } = row;
    const by = people.find(({ id }) => id === decidedById)?.name ?? null;
    const language = toLanguage(reasonLanguage);
    return [{ version, decision, at, by, reason: reason === null ? null : { text: reason, language } }];
  });
}

function loadAnswers({ read }: QueryContext, versionId: string) {
  return read.frozenAnswer.findMany({
    where: { versionId },
    orderBy: { position: "asc" },
    select: frozenAnswerColumns,
  });
}

function actsFor({ actor }: QueryContext, { version, submission }: Loaded): ScreeningAct[] {
  const { state, reviewId, versions } = submission;
  const standing = { state, version, latestVersion: versions[0]?.version ?? version };
  return openActs(standing).filter((act) => permissionsFor(act).every((name) => can(actor, name, { reviewId })));
}

function sent({ id, version, submittedAt, publishedAt }: SentVersion): SentVersion {
  return { id, version, submittedAt, publishedAt };
}

/**
 * A frozen version as the secretariat reads it: the text as it will be read, what changed since the version before, what
 * was decided, and what the actor may do now.
 * @throws DomainError notFound where the actor does not screen its review
 */
export async function readVersionForScreening(
  ctx: QueryContext,
  { language, ...key }: { review: string; versionId: string; language: Language },
): Promise<ScreeningVersion> {
  const row = await load(ctx, key);
  if (!row) throw notFound();
  const { submission } = row;
  const participant = toParticipantLink(submission.participant, language);
  const reading = { participantClass: participant.class, language, documents: submission.review.documents };
  const sessions = toReadSessions(row.frozenAnswers, reading);
  const before = submission.versions.find(({ version }) => version < row.version);
  const earlier = before ? toReadSessions(await loadAnswers(ctx, before.id), reading) : [];
  return {
    id: row.id,
    submissionId: submission.id,
    number: submission.number,
    state: submission.state,
    participant,
    associates: submission.associates.map((associate) => ({
      participant: toParticipantLink(associate.participant, language),
      confirmed: associate.confirmedAt !== null,
    })),
    members: submission.participant._count.members,
    language: toLanguage(submission.language),
    version: row.version,
    latestVersion: submission.versions[0]?.version ?? row.version,
    submittedAt: row.submittedAt,
    publishedAt: row.publishedAt,
    late: row.late,
    receiptNumber: row.receiptNumber,
    wordCount: row.wordCount,
    sessions,
    mixedWords: findMixedWords(sessions),
    changes: before ? { ...compareVersions(earlier, sessions), from: sent(before) } : null,
    versions: submission.versions.map(sent),
    decisions: await readDecisions(ctx, submission.versions),
    acts: actsFor(ctx, row),
  };
}
