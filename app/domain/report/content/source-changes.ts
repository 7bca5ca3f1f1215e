import type { ExcerptSourceRow } from "~/db/queries/excerpt-source";

/**
 * Why an excerpt does not count; `screening`: the acceptance was withdrawn, or a newer version is being checked;
 * `takenDown`: the secretariat removed it from public view.
 */
export type VoidCause = "unmarked" | "withdrawn" | "takenDown" | "returned" | "screening";

/**
 * What can happen to a source after a paragraph cited it. Where it no longer counts, whenever that was; else only what
 * happened since:
 * - `superseded`: a later version of the submission is public
 * - `moved`: its reviewer gave the passage other ends
 * - `recoded`: its reviewer gave the passage other codes
 * - `redacted`: words of the passage were masked, so that they are not public
 */
export const sourceCauses = [
  "withdrawn",
  "takenDown",
  "returned",
  "screening",
  "unmarked",
  "superseded",
  "moved",
  "recoded",
  "redacted",
] as const;
export type SourceCause = (typeof sourceCauses)[number];

/** `key`: the same change has the same one, so that what was looked at is not shown again until something else happens. */
export type SourceChange = { excerptId: string; cause: SourceCause; at: Date | null; key: string };

type Row = Pick<
  ExcerptSourceRow,
  "id" | "removedAt" | "movedAt" | "recodedAt" | "maskedAt" | "supersededAt" | "withdrawnAt" | "sentAt" | "decidedAt"
> & {
  /** When the paragraph cited it, as it is stored; undefined where none does. */
  citedAt?: string;
};

/** When that happened to a source, as it is stored; null where it did not, or it is not known. */
const instants = {
  withdrawn: (row) => row.withdrawnAt,
  takenDown: (row) => row.withdrawnAt,
  returned: (row) => row.decidedAt,
  screening: (row) => row.sentAt,
  unmarked: (row) => row.removedAt,
  superseded: (row) => row.supersededAt,
  moved: (row) => row.movedAt,
  recoded: (row) => row.recodedAt,
  redacted: (row) => row.maskedAt,
} as const satisfies Record<SourceCause, (row: Row) => string | null>;

const sinceCited = ["superseded", "moved", "recoded", "redacted"] as const;

function changeOf(row: Row, cause: SourceCause): SourceChange {
  const at = instants[cause](row);
  return { excerptId: row.id, cause, at: at === null ? null : new Date(at), key: `${row.id}:${cause}:${at ?? ""}` };
}

/** What happened to a source since a paragraph cited it, the gravest first; nothing where none cites it. */
export function sourceChanges(row: Row, voidCause: VoidCause | null): SourceChange[] {
  const { citedAt } = row;
  if (citedAt === undefined) return [];
  const later = sinceCited.filter((cause) => {
    const at = instants[cause](row);
    return at !== null && new Date(at) > new Date(citedAt);
  });
  return [...(voidCause ? [voidCause] : []), ...later].map((cause) => changeOf(row, cause));
}
