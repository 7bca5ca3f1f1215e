// Events of the record of actions in volume: for measuring.
import { createHash } from "node:crypto";
import Sqlite from "better-sqlite3";
import { inserter, instant, loadReview } from "./volume.mjs";

/**
 * Events of the record of actions, chained as those of the portal, about the submissions of a review in turn; answers the
 * first of these.
 */
export function addAuditEvents(file, count) {
  const db = new Sqlite(file);
  const { id } = loadReview(db).review;
  const submissions = db.prepare(`SELECT "id" FROM "Submission" WHERE "reviewId" = ?`).all(id);
  const actor = db.prepare(`SELECT "userId" FROM "Staff" WHERE "reviewId" = ? LIMIT 1`).get(id);
  let previousHash = db.prepare(`SELECT "hash" FROM "AuditEvent" ORDER BY "sequence" DESC LIMIT 1`).get()?.hash ?? "";
  const insert = inserter(db, "AuditEvent");
  const start = Date.now() - count * 1000;
  db.transaction(() => {
    for (let number = 0; number < count; number += 1) {
      const time = start + number * 1000;
      const [action, subjectType, detail] = ["answer.save", "Submission", { session: 1, question: 1 }];
      const subjectId = submissions[number % submissions.length].id;
      const chained = [
        new Date(time).toISOString(),
        actor.userId,
        action,
        subjectType,
        subjectId,
        detail,
        previousHash,
      ];
      const hash = createHash("sha256").update(JSON.stringify(chained)).digest("hex");
      const row = { at: instant(time), actorId: actor.userId, action, subjectType, subjectId };
      insert({ ...row, detail: JSON.stringify(detail), previousHash, hash });
      previousHash = hash;
    }
  })();
  db.close();
  return submissions[0].id;
}
