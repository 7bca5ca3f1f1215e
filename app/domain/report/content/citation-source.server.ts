import type { ExcerptSourceRow } from "~/db/queries/excerpt-source";
import { toDateOrNull } from "~/db/queries/values";
import { isAccepted, isPublished } from "~/domain/counting/accepted-submissions";
import { toCitedParticipant } from "~/domain/participant/participant-presenters";
import { isLanguage, type Language } from "~/language/language";
import type { ContentCitation } from "./report-content";

/**
 * Whether an excerpt can carry a sentence, and how far it may be shown:
 * - `quotable`: its submission version is public
 * - `countable`: accepted but not public: it is counted inside the secretariat, never quoted or counted in public
 * - `void`: withdrawn, no longer accepted, or no longer marked: it does not count at all
 */
export type Citability = "quotable" | "countable" | "void";

export type ExcerptSource = ContentCitation & {
  citability: Citability;
  /** A later version of the submission is public. */
  superseded: boolean;
};

function citabilityOf({ removedAt, state, ...row }: ExcerptSourceRow): Citability {
  const withdrawnAt = toDateOrNull(row.withdrawnAt);
  if (removedAt !== null || state === "withdrawn") return "void";
  if (isPublished({ publishedAt: toDateOrNull(row.publishedAt), submission: { withdrawnAt } })) return "quotable";
  return isAccepted({ state, withdrawnAt }) ? "countable" : "void";
}

/** @throws Error for a language that the portal does not know. */
export function knownLanguage(value: string | null): Language {
  if (!isLanguage(value)) throw new Error(`No working language is called ${String(value)}`);
  return value;
}

/** An excerpt as a paragraph cites it, and whether it may be quoted and counted. */
export function excerptSource(row: ExcerptSourceRow): ExcerptSource {
  return {
    excerptId: row.id,
    quote: row.quote,
    language: knownLanguage(row.language),
    start: row.startsAt,
    end: row.endsAt,
    participant: toCitedParticipant(row.participant),
    associates: row.associates.map(toCitedParticipant),
    submissionNumber: row.submissionNumber,
    version: row.version,
    session: row.session,
    question: row.question,
    frozenAnswerId: row.frozenAnswerId,
    citability: citabilityOf(row),
    superseded: row.supersededAt !== null,
  };
}
