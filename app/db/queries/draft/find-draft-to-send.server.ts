import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { membersIn, membersJson } from "~/db/queries/members-json";
import { extensionColumns, joinExtension, toExtension, type ExtensionRow } from "~/db/queries/participations/extension";
import { annexesIn, attachedAnnexes } from "./annex-columns";
import { entered } from "./entered";
import { clearedText, inClearance } from "./clearance-columns";
import { toDate, type StoredJson } from "~/db/queries/values";

const sql = `SELECT s."id", s."number", s."participantId", s."state", s."level", s."takenDownReason", s."onBehalf", ${entered("s")} AS "entered", e."receivedOn", r."timeZone", s."reviewId", r."slug" AS "review", r."setupRevision",
    json(r."title") AS "title", r."phase", r."opensAt", r."submissionsCloseAt", r."lateUntil",
    p."slug" AS "participant",
    json(p."name") AS "name", ${membersJson("s")} AS "members", ${extensionColumns}, n."clearanceRequired",
    ${inClearance("s")} AS "inClearance", ${clearedText("s")} AS "clearedText",
    s."joint", s."published", (SELECT json_group_array(json_object('participantId', a."participantId", 'slug', q."slug",
        'agreedText', a."agreedText") ORDER BY a."position") FROM "SubmissionAssociate" a
      JOIN "Participant" q ON q."id" = a."participantId"
      WHERE a."submissionId" = s."id" AND a."removedAt" IS NULL) AS "associates",
    (SELECT json_group_array(json_object('version', v."version", 'receiptNumber', v."receiptNumber", 'sha256', v."sha256")
        ORDER BY v."version") FROM "SubmissionVersion" v WHERE v."submissionId" = s."id") AS "versions",
    (SELECT json_group_array(json_object('id', a."id", 'sessionId', a."sessionId", 'questionId', a."questionId",
        'questionVersionId', a."questionVersionId",
        'language', a."language", 'text', a."text", 'value', json(a."value"), 'revision', a."revision",
        'complete', a."complete", 'level', a."level", 'notApplicable', a."notApplicable", 'sources', json(a."demonstrationSources"),
        'objectives', json((SELECT json_group_array(o."objectiveNumber" ORDER BY o."objectiveNumber")
          FROM "AnswerObjective" o WHERE o."answerId" = a."id"))))
      FROM "Answer" a WHERE a."submissionId" = s."id") AS "answers", ${attachedAnnexes("s")} AS "annexes"
  FROM "Submission" s
  JOIN "Review" r ON r."id" = s."reviewId"
  JOIN "Participant" p ON p."id" = s."participantId"
  ${joinExtension("s")}
  LEFT JOIN "EntryOnBehalf" e ON e."submissionId" = s."id"
  WHERE s."id" = ?`;

type Row = ExtensionRow & {
  id: string;
  number: number;
  participantId: string;
  state: string;
  level: string;
  takenDownReason: string | null;
  onBehalf: string | null;
  entered: number;
  receivedOn: string | null;
  timeZone: string;
  reviewId: string;
  review: string;
  setupRevision: number;
  title: string;
  phase: string;
  opensAt: string;
  submissionsCloseAt: string;
  lateUntil: string | null;
  participant: string;
  name: string;
  members: string;
  joint: number;
  published: number;
  associates: string;
  versions: string;
  answers: string;
  annexes: string;
  clearanceRequired: number | null;
  inClearance: number;
  clearedText: string | null;
};

type StoredAnswer = {
  id: string;
  sessionId: string | null;
  questionId: string;
  /** To which it was given; null: that which is asked now. */
  questionVersionId: string | null;
  language: string;
  text: string;
  value: StoredJson;
  revision: number;
  complete: number;
  /** Where its authors show it to fewer than the submission: see domain/counting/publication-level.ts. */
  level: string | null;
  /** Why the question does not apply to its authors; null where it does. */
  notApplicable: string | null;
  /** Documents that a demonstration text paraphrases; null for what respondents write. */
  sources: StoredJson;
  /** Ascending. */
  objectives: number[];
};

/** A participant that is named, and the mark of the text that it confirmed: see submission/joint/joint-rules.ts. */
type StoredAssociate = { participantId: string; slug: string; agreedText: string | null };

type StoredVersion = { version: number; receiptNumber: string; sha256: string };

const answersIn = (list: string) =>
  (JSON.parse(list) as StoredAnswer[]).map((answer) => ({ ...answer, complete: answer.complete === 1 }));

/**
 * A submission with all that is frozen when it is sent, and what the mail about it names, in one statement; null where
 * there is none. In no scope: the caller asks.
 */
export function findDraftToSend(reader: Reader, submissionId: string) {
  const [row] = rowsOf(reader, sql, [submissionId]) as Row[];
  if (!row) return null;
  const { id, number, participantId, state, level, reviewId, setupRevision, phase } = row;
  return {
    ...{ id, number, participantId, state, level, takenDownReason: row.takenDownReason },
    ...{ onBehalf: row.onBehalf, entered: row.entered === 1 },
    /** Where staff entered it: the day on which it came. */
    receivedOn: row.entered === 1 ? row.receivedOn : null,
    review: {
      ...{ id: reviewId, setupRevision, phase, slug: row.review, timeZone: row.timeZone },
      title: JSON.parse(row.title) as unknown,
      opensAt: toDate(row.opensAt),
      submissionsCloseAt: toDate(row.submissionsCloseAt),
      lateUntil: row.lateUntil === null ? null : toDate(row.lateUntil),
    },
    extension: toExtension(row),
    /** Nothing is sent that was not cleared; whether it is being read; what was cleared last (SHA-256). */
    clearance: { required: row.clearanceRequired === 1, cleared: row.clearedText },
    inClearance: row.inClearance === 1,
    participant: {
      slug: row.participant,
      name: JSON.parse(row.name) as unknown,
      members: membersIn(row.members),
    },
    /** A version of it was published. */
    ...{ joint: row.joint === 1, published: row.published === 1 },
    associates: JSON.parse(row.associates) as StoredAssociate[],
    versions: JSON.parse(row.versions) as StoredVersion[],
    answers: answersIn(row.answers),
    annexes: annexesIn(row.annexes),
  };
}

export type DraftToSend = NonNullable<ReturnType<typeof findDraftToSend>>;
