import { randomUUID } from "node:crypto";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { questionsOfAllKinds } from "../../given/questions-of-all-kinds";

/** Puts the invented questions of all kinds in the review of the demonstration that is open, while its server runs. */
export function putQuestionsOfAllKinds(folder: string): void {
  const db = new Sqlite(path.join(folder, "rapporteur.db"));
  const review = String(db.prepare(`SELECT "id" FROM "Review" WHERE "phase" = 'open'`).pluck().get());
  const session = db.prepare(`SELECT "id" FROM "ThematicSession" WHERE "reviewId" = ? AND "number" = ?`).pluck();
  const question = db.prepare(`INSERT INTO "GuidingQuestion"
    ("id", "reviewId", "number", "key", "kind", "scope", "sessionId", "objectiveNumber") VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
  const version = db.prepare(`INSERT INTO "GuidingQuestionVersion" ("id", "questionId", "version", "label", "stateText",
    "stakeholderText", "guidance", "createdAt", "settings", "required", "wordLimit", "shownWhen")
    VALUES (?, ?, 1, ?, ?, ?, ?, '2026-01-01T00:00:00.000+00:00', ?, ?, ?, ?)`);
  const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
  for (const { label, settings, required, wordLimit, shownWhen, ...input } of questionsOfAllKinds) {
    const id = randomUUID();
    const sessionId = input.session === undefined ? null : session.get(review, input.session);
    const { number, key, kind = "text", scope = "every-session", objective = null } = input;
    question.run(id, review, number, key, kind, scope, sessionId, objective);
    const words = json(label);
    const rules = [json(settings), required ? 1 : 0, wordLimit ?? null, json(shownWhen)];
    version.run(randomUUID(), id, words, words, words, words, ...rules);
  }
  db.close();
}
