import { confirmedJson, partyJson, type StoredParticipant } from "./party-json";

/** An excerpt with the submission it is taken from, as a paragraph cites it: one object of SQL's JSON. */
export type ExcerptSourceRow = {
  id: string;
  startsAt: number;
  endsAt: number;
  quote: string;
  removedAt: string | null;
  movedAt: string | null;
  recodedAt: string | null;
  /** When words of the passage were last masked. */
  maskedAt: string | null;
  frozenAnswerId: string;
  language: string;
  /** 0: a question for the whole review. */
  session: number;
  question: number;
  version: number;
  /** Instants as they are stored, in ISO 8601. */
  publishedAt: string | null;
  supersededAt: string | null;
  submissionNumber: number;
  state: string;
  /** The secretariat removed it from public view: 0 or 1. */
  takenDown: number;
  /** When its latest version was sent, and when this one was last decided on. */
  sentAt: string | null;
  decidedAt: string | null;
  /** Of the answer: see domain/counting/publication-level.ts. */
  level: string;
  withdrawnAt: string | null;
  /** A version of the submission is public: 0 or 1. */
  published: number;
  participant: StoredParticipant;
  /** Confirmed, in the order given. */
  associates: StoredParticipant[];
};

/** Of the tables that `joinExcerptSource` joins. */
export const excerptSourceJson = `json_object(
    'id', e."id", 'startsAt', e."startsAt", 'endsAt', e."endsAt", 'quote', e."quote", 'removedAt', e."removedAt",
    'movedAt', e."movedAt", 'recodedAt', e."recodedAt",
    'maskedAt', (
      SELECT max(k."maskedAt") FROM "MaskedSpan" k
      WHERE k."frozenAnswerId" = f."id" AND k."startsAt" < e."endsAt" AND k."endsAt" > e."startsAt"
    ),
    'takenDown', m."takenDownReason" IS NOT NULL, 'sentAt', m."sentAt",
    'decidedAt', (
      SELECT max(d."decidedAt") FROM "ScreeningDecision" d WHERE d."versionId" = v."id" AND d."undoneAt" IS NULL
    ),
    'frozenAnswerId', f."id", 'language', f."language", 'session', coalesce(t."number", 0), 'question', g."number",
    'version', v."version", 'publishedAt', v."publishedAt", 'supersededAt', v."supersededAt",
    'submissionNumber', m."number", 'state', m."state", 'level', f."level", 'withdrawnAt', m."withdrawnAt",
    'published', m."published",
    'participant', ${partyJson("l")},
    'associates', ${confirmedJson("m")}
  )`;

/** To follow a table that names the excerpt in a column. */
export const joinExcerptSource = (column: string) => `JOIN "Excerpt" e ON e."id" = ${column}
    JOIN "FrozenAnswer" f ON f."id" = e."frozenAnswerId"
    LEFT JOIN "ThematicSession" t ON t."id" = f."sessionId"
    JOIN "GuidingQuestionVersion" w ON w."id" = f."questionVersionId"
    JOIN "GuidingQuestion" g ON g."id" = w."questionId"
    JOIN "SubmissionVersion" v ON v."id" = f."versionId"
    JOIN "Submission" m ON m."id" = v."submissionId"
    JOIN "Participant" l ON l."id" = m."participantId"`;
