import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { annexesIn, attachedAnnexes } from "./draft/annex-columns";
import { clearedText, inClearance } from "./draft/clearance-columns";
import { givenIn, givenPlaces } from "./draft/given-columns";
import { entered } from "./draft/entered";
import { remarksOfDecision, toRemarks } from "./answer-remarks.server";
import { extensionColumns, joinExtension, toExtension, type ExtensionRow } from "./participations/extension";
import { toDate } from "./values";

const columns = `SELECT s."id", s."number", s."reviewId", s."participantId", s."language", s."joint", s."state", s."level", s."takenDownReason", s."late", s."published", s."onBehalf", ${entered("s")} AS "entered",
    r."setupRevision", ${extensionColumns}, n."clearanceRequired", ${inClearance("s")} AS "inClearance", ${clearedText("s")} AS "clearedText",
    (SELECT COUNT(*) FROM "Clarification" k WHERE k."submissionId" = s."id" AND k."answer" IS NULL) AS "clarifications",
    s."draftersSeeAll", ${givenPlaces("s")} AS "given", ${attachedAnnexes("s")} AS "annexes",
    (SELECT e."receivedOn" FROM "EntryOnBehalf" e WHERE e."submissionId" = s."id") AS "receivedOn",
    CASE WHEN s."onBehalf" = 'objected' THEN (SELECT e."objection" FROM "EntryOnBehalf" e WHERE e."submissionId" = s."id") END AS "objection",
    p."slug", p."class", p."category", p."iso2", p."acronym", p."name", p."names",
    v."version", v."receiptNumber", v."submittedAt", v."level" AS "sentLevel", d."reason", d."reasonLanguage", d."decidedAt",
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
  level: string;
  takenDownReason: string | null;
  onBehalf: string | null;
  entered: number;
  receivedOn: string | null;
  objection: string | null;
  slug: string;
  clearanceRequired: number | null;
  inClearance: number;
  clearedText: string | null;
  clarifications: number;
  draftersSeeAll: number;
  given: string;
  annexes: string;
  late: number;
  published: number;
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
  sentLevel: string | null;
  reason: string | null;
  reasonLanguage: string | null;
  decidedAt: string | null;
  remarks: string | null;
};

/** The last decision to return the latest version; null where it was not returned. */
function toReturned({ reason, reasonLanguage, decidedAt, remarks }: Row) {
  if (decidedAt === null) return null;
  return { reason, reasonLanguage, decidedAt: toDate(decidedAt), remarks: toRemarks(remarks) };
}

function toHead(row: Row) {
  const { participantId, class: kind, category, iso2, acronym, version, receiptNumber, submittedAt } = row;
  return {
    id: row.id,
    number: row.number,
    review: { id: row.reviewId, setupRevision: row.setupRevision },
    participantId,
    language: row.language,
    joint: row.joint === 1,
    /** The level is of the version that is sent next. */
    ...{ state: row.state, level: row.level },
    takenDownReason: row.takenDownReason,
    /** What staff entered for its participant: the staff of the review reach it as well. */
    ...{ onBehalf: row.onBehalf, entered: row.entered === 1, reviewId: row.reviewId, receivedOn: row.receivedOn },
    objection: row.objection,
    /** Of the participant. */
    slug: row.slug,
    ...{ late: row.late === 1, published: row.published === 1 },
    extension: toExtension(row),
    clearanceRequired: row.clearanceRequired === 1,
    ...{ inClearance: row.inClearance === 1, clearedText: row.clearedText, clarifications: row.clarifications },
    ...{ draftersSeeAll: row.draftersSeeAll === 1, given: givenIn(row.given), annexes: annexesIn(row.annexes) },
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
        : { version, receiptNumber, submittedAt: toDate(submittedAt), level: row.sentLevel ?? row.level },
    returned: toReturned(row),
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
