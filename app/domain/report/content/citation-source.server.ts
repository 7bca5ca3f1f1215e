import type { Prisma } from "~/db/types";
import { isAccepted, isPublished } from "~/domain/counting/accepted-submissions";
import { confirmedAssociates } from "~/domain/counting/participants-behind.server";
import { toCitedParticipant } from "~/domain/participant/participant-presenters";
import { participantColumns } from "~/domain/participant/participant-row";
import { isLanguage, type Language } from "~/language/language";
import type { ContentCitation } from "./report-content";

const participant = { select: participantColumns } as const;

/** What a citation needs of an excerpt and of the submission it is taken from. */
export const excerptSelect = {
  id: true,
  startsAt: true,
  endsAt: true,
  quote: true,
  removedAt: true,
  movedAt: true,
  frozenAnswer: {
    select: {
      id: true,
      language: true,
      session: { select: { number: true } },
      questionVersion: { select: { question: { select: { number: true } } } },
      version: {
        select: {
          version: true,
          publishedAt: true,
          supersededAt: true,
          submission: {
            select: {
              number: true,
              state: true,
              withdrawnAt: true,
              participant,
              associates: { ...confirmedAssociates, select: { participant } },
            },
          },
        },
      },
    },
  },
} as const satisfies Prisma.ExcerptSelect;

export type ExcerptRow = Prisma.ExcerptGetPayload<{ select: typeof excerptSelect }>;

/**
 * Whether an excerpt can carry a sentence, and how far it may be shown:
 * - `quotable`: its submission version is public
 * - `countable`: accepted but not public: it is counted inside the secretariat, never quoted or counted in public
 * - `void`: withdrawn, no longer accepted, or no longer marked: it does not count at all
 */
export type Citability = "quotable" | "countable" | "void";

/** Why an excerpt does not count; `screening`: the acceptance was taken back, or a newer version is being checked. */
export type VoidCause = "unmarked" | "withdrawn" | "returned" | "screening";

export type ExcerptSource = ContentCitation & {
  citability: Citability;
  /** Null where it counts. */
  voidCause: VoidCause | null;
  /** Its reviewer has changed the passage since it was cited. */
  moved: boolean;
  /** A later version of the submission is public. */
  superseded: boolean;
};

function voidCauseOf({ removedAt, frozenAnswer: { version } }: ExcerptRow): VoidCause | null {
  const { submission } = version;
  if (submission.state === "withdrawn") return "withdrawn";
  if (removedAt !== null) return "unmarked";
  if (isPublished(version) || isAccepted(submission)) return null;
  return submission.state === "returned" ? "returned" : "screening";
}

function citabilityOf(row: ExcerptRow): Citability {
  if (voidCauseOf(row) !== null) return "void";
  return isPublished(row.frozenAnswer.version) ? "quotable" : "countable";
}

/** @throws Error for a language that the portal does not know. */
export function knownLanguage(value: string | null): Language {
  if (!isLanguage(value)) throw new Error(`No working language is called ${String(value)}`);
  return value;
}

/** An excerpt as a paragraph cites it since `citedAt`, and whether it may be quoted and counted. */
export function excerptSource(row: ExcerptRow, citedAt?: Date): ExcerptSource {
  const { frozenAnswer } = row;
  const { version } = frozenAnswer;
  const { submission } = version;
  return {
    excerptId: row.id,
    quote: row.quote,
    language: knownLanguage(frozenAnswer.language),
    start: row.startsAt,
    end: row.endsAt,
    participant: toCitedParticipant(submission.participant),
    associates: submission.associates.map((associate) => toCitedParticipant(associate.participant)),
    submissionNumber: submission.number,
    version: version.version,
    session: frozenAnswer.session.number,
    question: frozenAnswer.questionVersion.question.number,
    frozenAnswerId: frozenAnswer.id,
    citability: citabilityOf(row),
    voidCause: voidCauseOf(row),
    moved: citedAt !== undefined && row.movedAt !== null && row.movedAt > citedAt,
    superseded: version.supersededAt !== null,
  };
}
