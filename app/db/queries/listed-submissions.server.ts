import type { ReadClient } from "../types";
import { jsonRows } from "./json-rows.server";
import { confirmedJson, partyJson, type StoredParticipant } from "./party-json";
import { alignedJson } from "./public/aligned-json";
import { publicHash, publicWords } from "./public/public-answer";

export type ListedSubmission = {
  id: string;
  number: number;
  participant: StoredParticipant;
  /** Confirmed, in the order given. */
  associates: StoredParticipant[];
  /** Aligned with it: no authors of it. */
  aligned: StoredParticipant[];
  languages: string;
  sessions: string;
  objectives: string;
  /** Instants as they are stored, in ISO 8601. */
  withdrawnAt: string | null;
  takenDownReason: string | null;
  onBehalf: string | null;
  version: number;
  wordCount: number;
  submittedAt: string;
  publishedAt: string;
  late: 0 | 1;
  sha256: string;
  /** As SubmissionVersion.canonicalHead has them. */
  beside: { annexes: unknown; notApplicable: unknown };
};

const statement = `
  SELECT json_group_array(json_object(
    'id', s."id", 'number', s."number", 'participant', ${partyJson("p")},
    'associates', ${confirmedJson("s")},
    'aligned', ${alignedJson("s")},
    'languages', s."languages", 'sessions', s."sessions", 'objectives', s."objectives",
    'withdrawnAt', s."withdrawnAt", 'takenDownReason', s."takenDownReason", 'onBehalf', s."onBehalf", 'version', v."version", 'wordCount', ${publicWords("v")},
    'submittedAt', v."submittedAt", 'publishedAt', v."publishedAt", 'late', v."late", 'sha256', ${publicHash("v")},
    'beside', json_object('annexes', json_extract(v."canonicalHead", '$.annexes'),
      'notApplicable', json_extract(v."canonicalHead", '$.notApplicable'))
  )) AS "rows"
  FROM json_each(:ids) i
  JOIN "Submission" s ON s."id" = i."value"
  JOIN "Participant" p ON p."id" = s."participantId"
  JOIN "SubmissionVersion" v ON v."id" = (
    SELECT w."id" FROM "SubmissionVersion" w WHERE w."submissionId" = s."id" AND w."publishedAt" IS NOT NULL
    ORDER BY w."version" DESC LIMIT 1
  )`;

/** Published submissions with their latest published version, in whatever order. */
export function listedSubmissions(read: ReadClient, ids: readonly string[]): ListedSubmission[] {
  return jsonRows(read, statement, { ids: JSON.stringify(ids) });
}
