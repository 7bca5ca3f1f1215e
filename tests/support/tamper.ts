import Sqlite from "better-sqlite3";
import { databasePath } from "./database";

/** Changes the file behind the portal's back, the triggers of the table laid aside; answers how to undo it. */
export function tamper(table: string, sql: string): () => void {
  const run = (statements: string[]) => {
    const db = new Sqlite(databasePath);
    db.pragma("foreign_keys = OFF");
    const triggers = db
      .prepare<[string], { name: string; sql: string }>(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?",
      )
      .all(table);
    db.transaction(() => {
      for (const { name } of triggers) db.exec(`DROP TRIGGER "${name}"`);
      for (const statement of statements) db.exec(statement);
      for (const trigger of triggers) db.exec(trigger.sql);
    })();
    db.close();
  };
  const copy = `copy_of_${table}`;
  run([`CREATE TABLE "${copy}" AS SELECT * FROM "${table}"`, sql]);
  return () =>
    run([`DELETE FROM "${table}"`, `INSERT INTO "${table}" SELECT * FROM "${copy}"`, `DROP TABLE "${copy}"`]);
}
