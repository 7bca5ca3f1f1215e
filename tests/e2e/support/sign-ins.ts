import path from "node:path";
import Sqlite from "better-sqlite3";
import { demonstrationPassword, newDataFolder, removeDataFolder, startServer } from "../../support/server.mjs";

const instant = (minutesAgo: number) => new Date(Date.now() - minutesAgo * 60_000).toISOString().replace("Z", "+00:00");

/** A server of its own whose sign-ins can be made older than they are. */
export async function startAgeingServer() {
  const folder = newDataFolder();
  const server = await startServer({ folder });
  const change = (column: "lastSeenAt" | "expiresAt", minutesAgo: number) => {
    const db = new Sqlite(path.join(folder, "rapporteur.db"), { timeout: 5000 });
    db.prepare(`UPDATE "SignInSession" SET "${column}" = ? WHERE "endedAt" IS NULL`).run(instant(minutesAgo));
    db.close();
  };
  return {
    url: server.url,
    password: demonstrationPassword(folder),
    kill: server.kill,
    restart: () => startServer({ folder, env: { PORT: new URL(server.url).port } }),
    /** As if nobody had used any sign-in for a number of minutes. */
    idleFor: (minutes: number) => change("lastSeenAt", minutes),
    /** As if the twelve hours were over in a number of minutes. */
    overIn: (minutes: number) => change("expiresAt", -minutes),
    stop: async () => {
      await server.stop();
      removeDataFolder(folder);
    },
  };
}

export type AgeingServer = Awaited<ReturnType<typeof startAgeingServer>>;
