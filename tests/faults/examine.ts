import Sqlite from "better-sqlite3";
import { openDatabase } from "~/db/database.server";
import { findBrokenAuditEvent } from "~/domain/audit/find-broken-audit-event.server";
import { toLanguage } from "~/language/language";
import { canonicalText } from "~/domain/submission/receipt/canonical-text";
import { sha256 } from "~/language/text/sha256.server";

export type Acknowledged = {
  /** By answer: the last revision and text that the server said it had saved. */
  saves: Map<string, { revision: number; text: string }>;
  /** Submissions for which it gave a receipt. */
  submissions: Set<string>;
};

type Row = Record<string, unknown>;

function findLostSaves(db: Sqlite.Database, saves: Acknowledged["saves"]): string[] {
  const revision = db.prepare<[string, string]>(`SELECT 1 FROM "AnswerRevision" WHERE "answerId" = ? AND "text" = ?`);
  const torn = db
    .prepare<[], Row>(
      `SELECT a."id" FROM "Answer" a LEFT JOIN "AnswerRevision" r ON r."answerId" = a."id" AND r."revision" = a."revision"
       WHERE r."text" IS NULL OR r."text" <> a."text"`,
    )
    .all()
    .map((row) => `torn answer ${String(row["id"])}`);
  const lost = [...saves].flatMap(([id, { text }]) =>
    text === "" || revision.get(id, text) ? [] : [`lost save of ${id}`],
  );
  return [...lost, ...torn];
}

const everything = {
  review: true,
  participant: true,
  versions: {
    include: {
      frozenAnswers: {
        include: { session: true, objectives: true, questionVersion: { include: { question: true } } },
      },
    },
  },
} as const;

/** Submissions whose receipt was given and that are not there whole: state, frozen text, its hash. */
async function findLostSubmissions(file: string, { submissions }: Acknowledged): Promise<string[]> {
  const database = await openDatabase(file);
  try {
    const rows = await database.read.submission.findMany({
      where: { id: { in: [...submissions] } },
      include: everything,
    });
    const faults = rows.flatMap(({ id, number, state, review, participant, versions: [version] }) => {
      if (state !== "submitted" || !version) return [`lost submission ${id}`];
      const answers = version.frozenAnswers.map(({ session, questionVersion, language, text, objectives }) => ({
        session: session?.number ?? 0,
        question: questionVersion.question.number,
        language: toLanguage(language),
        objectives: objectives.map((objective) => objective.objectiveNumber),
        text,
      }));
      const whole = {
        review: review.slug,
        participant: participant.slug,
        associates: [],
        submission: number,
        version: 1,
      };
      return sha256(canonicalText({ ...whole, answers })) === version.sha256 ? [] : [`torn submission ${id}`];
    });
    const broken = await findBrokenAuditEvent(database.read);
    const missing = submissions.size - rows.length;
    return [...faults, ...(broken ? [`audit broken at ${broken}`] : []), ...(missing ? [`${missing} missing`] : [])];
  } finally {
    await database.close();
  }
}

/** What is wrong with a database that a killed server left behind; nothing, where all that was acknowledged is there. */
export async function examine(file: string, acknowledged: Acknowledged): Promise<string[]> {
  const db = new Sqlite(file);
  try {
    const integrity = String(db.pragma("integrity_check", { simple: true }));
    const damaged = integrity === "ok" ? [] : [integrity];
    const orphans = db.pragma("foreign_key_check") as unknown[];
    const lost = findLostSaves(db, acknowledged.saves);
    return [
      ...damaged,
      ...orphans.map(() => "row without parent"),
      ...lost,
      ...(await findLostSubmissions(file, acknowledged)),
    ];
  } finally {
    db.close();
  }
}
