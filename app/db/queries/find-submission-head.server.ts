import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { remarksOfDecision, toRemarks } from "./answer-remarks.server";
import { extensionColumns, joinExtension, toExtension, type ExtensionRow } from "./participations/extension";
import { toDate } from "./values";

const columns = `SELECT s."id", s."number", s."reviewId", s."participantId", s."language", s."joint", s."state", s."takenDownReason", s."late",
    r."setupRevision", ${extensionColumns},
    p."class", p."category", p."iso2", p."acronym", p."name", p."names",
    v."version", v."receiptNumber", v."submittedAt", d."reason", d."reasonLanguage", d."decidedAt",
    ${remarksOfDecision} AS "remarks"
  FROM "Submission" s
  JOIN "Review" r ON r."id" = s."reviewId"
  JOIN "Participant" p ON p."id" = s."participantId"
  ${joinExtension("s")}
  LEFT JOIN "SubmissionVersion" v ON v."submissionId" = s."id"
    AND v."version" = (SELECT MAX("version") FROM "SubmissionVersion" WHERE "submissionId" = s."id")
  LEFT JOIN "ScreeningDecision" d ON d."id" = (
    SELECT "id" FROM "ScreeningDecision" WHERE "versionId" = v."id" AND "decision" = 'returned' AND "undoneAt" IS NULL
    ORDER BY "decidedAt" DESC LIMIT 1)`;

type Row = ExtensionRow & {
  id: string;
  number: number;
  reviewId: string;
  participantId: string;
  language: string;
  joint: number;
  state: string;
  takenDownReason: string | null;
  late: number;
  setupRevision: number;
  class: string;
  category: string | null;
  iso2: string | null;
  acronym: string | null;
  name: string;
  names: string;
  version: number | null;
  receiptNumber: string | null;
  submittedAt: string | null;
  reason: string | null;
  reasonLanguage: string | null;
  decidedAt: string | null;
  remarks: string | null;
};

function toHead(row: Row) {
  const { participantId, class: kind, category, iso2, acronym, version, receiptNumber, submittedAt, decidedAt } = row;
  return {
    id: row.id,
    number: row.number,
    review: { id: row.reviewId, setupRevision: row.setupRevision },
    participantId,
    language: row.language,
    joint: row.joint === 1,
    state: row.state,
    takenDownReason: row.takenDownReason,
    late: row.late === 1,
    extension: toExtension(row),
    participant: {
      id: participantId,
      class: kind,
      category,
      iso2,
      acronym,
      name: JSON.parse(row.name) as unknown,
      names: JSON.parse(row.names) as unknown,
    },
    latest:
      version === null || receiptNumber === null || submittedAt === null
        ? null
        : { version, receiptNumber, submittedAt: toDate(submittedAt) },
    returned:
      decidedAt === null
        ? null
        : {
            reason: row.reason,
            reasonLanguage: row.reasonLanguage,
            decidedAt: toDate(decidedAt),
            remarks: toRemarks(row.remarks),
          },
  };
}

/**
 * A submission as each of its pages needs it: its participant, the revision of its review's set-up, its latest version
 * and the last decision to return that. `review` names the set-up to take from memory.
 */
export type SubmissionHeadRow = ReturnType<typeof toHead>;

/** One submission, in one statement; null where there is none. Its scope is not looked at: the caller does. */
export function findSubmissionHead(reader: Reader, submissionId: string): SubmissionHeadRow | null {
  const [row] = rowsOf(reader, `${columns} WHERE s."id" = ?`, [submissionId]) as Row[];
  return row ? toHead(row) : null;
}

/** The submissions led by these participants, in one statement. */
export function listSubmissionHeads(reader: Reader, participantIds: readonly string[]): SubmissionHeadRow[] {
  const marks = participantIds.map(() => "?").join(", ");
  const rows = rowsOf(reader, `${columns} WHERE s."participantId" IN (${marks})`, participantIds) as Row[];
  return rows.map(toHead);
}
