import type { ExcerptSourceRow } from "~/db/queries/excerpt-source";
import { toDate, toDateOrNull } from "~/db/queries/values";
import { isAccepted, isPublished } from "~/domain/counting/accepted-submissions";
import { isPublicAnswer } from "~/domain/counting/publication-level";
import { toCitedParticipant } from "~/domain/participant/participant-presenters";
import { isBlocked } from "~/language/text/masked-text";
import { isLanguage, type Language } from "~/language/language";
import type { ContentCitation } from "./report-content";
import { type SourceChange, sourceChanges, type VoidCause } from "./source-changes";
import { stanceOf } from "./stance";

/**
 * Whether an excerpt can carry a sentence, and how far it may be shown:
 * - `quotable`: everybody may read the answer with the name of its authors
 * - `countable`: accepted but not public, not public by name, or masked in part: it is counted inside the secretariat, never quoted or counted in public
 * - `void`: withdrawn, no longer accepted, or no longer marked: it does not count at all
 */
export type Citability = "quotable" | "countable" | "void";

export type ExcerptSource = ContentCitation & {
  citability: Citability;
  /** Null where it counts. */
  voidCause: VoidCause | null;
  /** Its reviewer has changed the passage since it was cited. */
  moved: boolean;
  /** A later version of the submission is public. */
  superseded: boolean;
  /** What happened to it since it was cited, whether or not an editor has looked at it. */
  changes: SourceChange[];
};

function versionOf({ publishedAt, withdrawnAt }: ExcerptSourceRow) {
  return { publishedAt: toDateOrNull(publishedAt), submission: { withdrawnAt: toDateOrNull(withdrawnAt) } };
}

function voidCauseOf(row: ExcerptSourceRow): VoidCause | null {
  const { state, removedAt } = row;
  const published = row.published === 1;
  if (state === "withdrawn") return row.takenDown === 1 ? "takenDown" : "withdrawn";
  if (removedAt !== null) return "unmarked";
  if (isPublished(versionOf(row)) || isAccepted({ state, published, withdrawnAt: toDateOrNull(row.withdrawnAt) }))
    return null;
  return state === "returned" ? "returned" : "screening";
}

function citabilityOf(row: ExcerptSourceRow): Citability {
  if (voidCauseOf(row) !== null) return "void";
  if (isBlocked(row.quote)) return "countable";
  return isPublicAnswer({ level: row.level, version: versionOf(row) }) ? "quotable" : "countable";
}

/** @throws Error for a language that the portal does not know. */
export function knownLanguage(value: string | null): Language {
  if (!isLanguage(value)) throw new Error(`No working language is called ${String(value)}`);
  return value;
}

/** Whether an excerpt was moved after a paragraph cited it. */
function isMoved({ movedAt, citedAt }: CitedRow): boolean {
  return citedAt !== undefined && movedAt !== null && toDate(movedAt) > toDate(citedAt);
}

type CitedRow = ExcerptSourceRow & {
  /** When a paragraph cited it, as it is stored; undefined where none does. */
  citedAt?: string;
  /** What it does there, as it is stored. */
  stance?: string;
};

/** What happened to an excerpt since it was cited, without composing the rest of it. */
export function changesOf(row: CitedRow): SourceChange[] {
  return row.citedAt === undefined ? [] : sourceChanges(row, voidCauseOf(row));
}

/** An excerpt as a paragraph cites it, and whether it may be quoted and counted. */
export function excerptSource(row: CitedRow): ExcerptSource {
  const stance = stanceOf(row.stance);
  const voidCause = voidCauseOf(row);
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
    ...(stance === "supports" ? {} : { stance }),
    citability: citabilityOf(row),
    voidCause,
    moved: isMoved(row),
    superseded: row.supersededAt !== null,
    changes: sourceChanges(row, voidCause),
  };
}
