import type { Reader } from "~/db/types";
import { jsonRows } from "../json-rows.server";
import { type MaskColumns, masksJson } from "../public/masked-spans";
import { isNamed } from "../public/public-answer";
import { partyJson, type StoredParticipant } from "../party-json";

type ExcerptRow = {
  id: string;
  startsAt: number;
  endsAt: number;
  quote: string;
  note: string | null;
  reviewerId: string;
  reviewer: string;
  createdAt: string;
  codeIds: string[];
};

export type CodedTextRow = {
  id: string;
  number: number;
  version: number;
  session: number;
  question: number;
  language: string;
  text: string;
  masks: MaskColumns[];
  /** Who may read it: counting/publication-level.ts. */
  level: string;
  participant: StoredParticipant & { names: unknown };
  /** In the order of the text. */
  excerpts: ExcerptRow[];
};

export type CodedTextsQuery = {
  reviewId: string;
  /** Texts alone that everybody may read with the name of their authors. */
  publicOnly: 0 | 1;
  /** The person who does not see the marks of others in texts that they code blind. */
  blindFor: string | undefined;
};

const blindHere = `EXISTS (SELECT 1 FROM "CodingTask" k WHERE k."frozenAnswerId" = l."frozenAnswerId" AND k."blind" = 1
      AND k."reviewerId" = :blindFor)
    AND EXISTS (SELECT 1 FROM "CodingTask" k WHERE k."frozenAnswerId" = l."frozenAnswerId" AND k."blind" = 1
      AND k."finishedAt" IS NULL)`;

const sql = `SELECT json_group_array(json_object('id', l."frozenAnswerId", 'number', l."number", 'version', l."version",
      'session', l."session", 'question', l."question", 'language', l."language", 'text', a."text", 'masks', json(${masksJson("a")}), 'level', a."level",
      'participant', json_set(${partyJson("p")}, '$.names', json(p."names")),
      'excerpts', json((SELECT json_group_array(json_object('id', e."id", 'startsAt', e."startsAt", 'endsAt', e."endsAt",
          'quote', e."quote", 'note', e."note", 'reviewerId', e."reviewerId", 'reviewer', u."name",
          'createdAt', e."createdAt", 'codeIds', json((SELECT json_group_array(c."codeId" ORDER BY c."codeId")
            FROM "ExcerptCode" c WHERE c."excerptId" = e."id")))
          ORDER BY e."startsAt", e."endsAt", e."id")
        FROM "Excerpt" e JOIN "User" u ON u."id" = e."reviewerId"
        WHERE e."frozenAnswerId" = l."frozenAnswerId" AND e."removedAt" IS NULL
          AND (e."reviewerId" = :blindFor OR NOT (${blindHere})))))
      ORDER BY l."number", l."version", l."position") AS "rows"
  FROM "ListedText" l
  JOIN "FrozenAnswer" a ON a."id" = l."frozenAnswerId"
  JOIN "SubmissionVersion" v ON v."id" = l."versionId"
  JOIN "Submission" s ON s."id" = l."submissionId"
  JOIN "Participant" p ON p."id" = s."participantId"
  WHERE l."reviewId" = :reviewId AND l."standing" = 1 AND (:publicOnly = 0 OR (v."publishedAt" IS NOT NULL AND ${isNamed("a")}))`;

/** The current texts of a review with what was marked in each, in one statement. */
export function listCodedTextRows(reader: Reader, query: CodedTextsQuery): CodedTextRow[] {
  return jsonRows(reader, sql, { ...query, blindFor: query.blindFor ?? "" });
}
