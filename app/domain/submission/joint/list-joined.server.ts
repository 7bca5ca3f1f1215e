import { listJoinedRows, type AlignedInRow, type NamedInRow } from "~/db/queries/draft/list-joined.server";
import { toDateOrNull } from "~/db/queries/values";
import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import { participantIdsOf } from "~/permission/scopes";
import { jointStatusOf, type JointStatus } from "./joint-rules";

/** A joint submission of another that names a participant of the reader. */
export type NamedInLine = {
  submissionId: string;
  participant: ParticipantLink;
  lead: ParticipantLink;
  review: ReadText;
  /** What it said; `asked` while it has not answered. */
  status: Exclude<JointStatus, "changed">;
};

/** A published submission of another with which a participant of the reader is aligned. */
export type AlignedLine = {
  review: { slug: string; title: ReadText };
  number: number;
  lead: ParticipantLink;
  participant: ParticipantLink;
};

export type Joined = { namedIn: NamedInLine[]; aligned: AlignedLine[] };

function saidIn({ agreedAt, declinedAt, withdrawnAt, namedAt }: NamedInRow): NamedInLine["status"] {
  const said = {
    agreedAt: toDateOrNull(agreedAt),
    agreedText: null,
    declinedAt: toDateOrNull(declinedAt),
    withdrawnAt: toDateOrNull(withdrawnAt),
    namedAt: toDateOrNull(namedAt),
  };
  const status = jointStatusOf(said, "");
  return status === "changed" ? "confirmed" : status;
}

const toNamed = (row: NamedInRow, language: Language): NamedInLine => ({
  submissionId: row.submissionId,
  participant: toParticipantLink(row.participant, language),
  lead: toParticipantLink(row.lead, language),
  review: readText(row.review, language),
  status: saidIn(row),
});

const toAligned = ({ number, participant, lead, review }: AlignedInRow, language: Language): AlignedLine => ({
  review: { slug: review.slug, title: readText(review.title, language) },
  number,
  lead: toParticipantLink(lead, language),
  participant: toParticipantLink(participant, language),
});

/**
 * The submissions of others that a participant for which the reader decides is named in, those that wait first, or aligned with.
 */
export function listJoined(ctx: QueryContext, language: Language): Joined {
  const ids = participantIdsOf(ctx.actor, "joint.decide");
  if (ids === "all" || ids.length === 0) return { namedIn: [], aligned: [] };
  const { named, aligned } = listJoinedRows(ctx.read, ids);
  const lines = named.map((row) => toNamed(row, language));
  const waits = ({ status }: NamedInLine) => status === "asked";
  return {
    namedIn: [...lines.filter(waits), ...lines.filter((line) => !waits(line))],
    aligned: aligned.map((row) => toAligned(row, language)),
  };
}
