import Sqlite from "better-sqlite3";

/** Deletes from a database what an older schema has no place for: participants of a class that it does not know. */
export function deleteAssociateMembers(databasePath: string): void {
  const db = new Sqlite(databasePath, { timeout: 5000 });
  const found = `SELECT "id" FROM "Participant" WHERE "class" = 'associate-member'`;
  db.exec(`DELETE FROM "ParticipantAlias" WHERE "participantId" IN (${found})`);
  db.exec(`DELETE FROM "Participant" WHERE "class" = 'associate-member'`);
  db.close();
}
