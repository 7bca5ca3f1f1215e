import path from "node:path";
import Sqlite from "better-sqlite3";

/** A frozen answer that a test has put its own text into, and where it is read. */
export type PutText = { frozenAnswerId: string; submission: number; review: string };

/** Puts a text in the place of a public answer in English that nobody has coded, in a file of the test alone. */
export function putText(folder: string, text: string): PutText {
  const db = new Sqlite(path.join(folder, "rapporteur.db"));
  const found = db
    .prepare(
      `SELECT a."id" AS "frozenAnswerId", s."number" AS "submission", r."slug" AS "review" FROM "FrozenAnswer" a
      JOIN "SubmissionVersion" v ON v."id" = a."versionId" JOIN "Submission" s ON s."id" = v."submissionId"
      JOIN "Review" r ON r."id" = s."reviewId"
      WHERE r."slug" = 'ece-2024' AND a."language" = 'en' AND v."publishedAt" IS NOT NULL AND v."supersededAt" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "Excerpt" e WHERE e."frozenAnswerId" = a."id") LIMIT 1`,
    )
    .get() as PutText;
  const frozen = String(
    db.prepare(`SELECT "sql" FROM sqlite_master WHERE "name" = 'FrozenAnswer_frozen'`).pluck().get(),
  );
  db.exec(`DROP TRIGGER "FrozenAnswer_frozen"`);
  db.prepare(`UPDATE "FrozenAnswer" SET "text" = ? WHERE "id" = ?`).run(text, found.frozenAnswerId);
  db.exec(frozen);
  db.close();
  return found;
}

/** The passages of a frozen answer as they are stored, in code points. */
export function passagesOf(folder: string, frozenAnswerId: string): { startsAt: number; endsAt: number }[] {
  const db = new Sqlite(path.join(folder, "rapporteur.db"), { readonly: true });
  const found = db.prepare(`SELECT "startsAt", "endsAt" FROM "Excerpt" WHERE "frozenAnswerId" = ?`).all(frozenAnswerId);
  db.close();
  return found as { startsAt: number; endsAt: number }[];
}
