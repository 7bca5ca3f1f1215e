import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { textsIn } from "./values";

const sql = `SELECT v."id",
    (SELECT group_concat(DISTINCT a."language") FROM "FrozenAnswer" a WHERE a."versionId" = v."id") AS "languages",
    (SELECT u."name" FROM "AuditEvent" e LEFT JOIN "User" u ON u."id" = e."actorId"
      WHERE e."subjectType" = 'Submission' AND e."subjectId" = v."submissionId"
        AND e."action" IN ('screening.start', 'screening.reopen')
      ORDER BY e."sequence" DESC LIMIT 1) AS "screener"
  FROM "SubmissionVersion" v WHERE v."id" IN (SELECT value FROM json_each(?))`;

type Row = { id: string; languages: string | null; screener: string | null };

/** What a queue shows of versions besides their own columns. */
export type QueueFacts = {
  /** Of its answers. */
  languages: string[];
  /** Who took it up last, to screen it; null where nobody did, or where the account is closed. */
  screener: string | null;
};

/** The languages of versions and who took them up, by version, in one statement. */
export function listQueueFacts(reader: Reader, versionIds: readonly string[]): Map<string, QueueFacts> {
  const rows = rowsOf(reader, sql, [JSON.stringify(versionIds)]) as Row[];
  return new Map(rows.map(({ id, languages, screener }) => [id, { languages: textsIn(languages), screener }]));
}
