import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { membersIn, membersJson } from "~/db/queries/members-json";
import { extensionColumns, joinExtension, toExtension, type ExtensionRow } from "~/db/queries/participations/extension";
import { toDate, type StoredJson } from "~/db/queries/values";

const sql = `SELECT s."id", s."number", s."participantId", s."state", s."reviewId", r."slug" AS "review", r."setupRevision",
    json(r."title") AS "title", r."phase", r."opensAt", r."submissionsCloseAt", r."lateUntil",
    p."slug" AS "participant",
    json(p."name") AS "name", ${membersJson("s")} AS "members", ${extensionColumns},
    (SELECT json_group_array(q."slug" ORDER BY a."position") FROM "SubmissionAssociate" a
      JOIN "Participant" q ON q."id" = a."participantId" WHERE a."submissionId" = s."id") AS "associates",
    (SELECT json_group_array(json_object('version', v."version", 'receiptNumber', v."receiptNumber", 'sha256', v."sha256")
        ORDER BY v."version") FROM "SubmissionVersion" v WHERE v."submissionId" = s."id") AS "versions",
    (SELECT json_group_array(json_object('id', a."id", 'sessionId', a."sessionId", 'questionId', a."questionId",
        'questionVersionId', a."questionVersionId",
        'language', a."language", 'text', a."text", 'value', json(a."value"), 'revision', a."revision",
        'complete', a."complete", 'sources', json(a."demonstrationSources"),
        'objectives', json((SELECT json_group_array(o."objectiveNumber" ORDER BY o."objectiveNumber")
          FROM "AnswerObjective" o WHERE o."answerId" = a."id"))))
      FROM "Answer" a WHERE a."submissionId" = s."id") AS "answers"
  FROM "Submission" s
  JOIN "Review" r ON r."id" = s."reviewId"
  JOIN "Participant" p ON p."id" = s."participantId"
  ${joinExtension("s")}
  WHERE s."id" = ?`;

type Row = ExtensionRow & {
  id: string;
  number: number;
  participantId: string;
  state: string;
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
  associates: string;
  versions: string;
  answers: string;
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
  /** Documents that a demonstration text paraphrases; null for what respondents write. */
  sources: StoredJson;
  /** Ascending. */
  objectives: number[];
};

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
  const { id, number, participantId, state, reviewId, setupRevision, phase } = row;
  return {
    ...{ id, number, participantId, state },
    review: {
      ...{ id: reviewId, setupRevision, phase, slug: row.review },
      title: JSON.parse(row.title) as unknown,
      opensAt: toDate(row.opensAt),
      submissionsCloseAt: toDate(row.submissionsCloseAt),
      lateUntil: row.lateUntil === null ? null : toDate(row.lateUntil),
    },
    extension: toExtension(row),
    participant: {
      slug: row.participant,
      name: JSON.parse(row.name) as unknown,
      members: membersIn(row.members),
    },
    associates: JSON.parse(row.associates) as string[],
    versions: JSON.parse(row.versions) as StoredVersion[],
    answers: answersIn(row.answers),
  };
}

export type DraftToSend = NonNullable<ReturnType<typeof findDraftToSend>>;
