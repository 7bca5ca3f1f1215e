import type { RequestHandler } from "express";
import type { Database } from "~/db/database.server";

/** `GET /health`: 200 when the database answers and every migration of this build is applied, 503 with the reason else. */
export function health(database: Database): RequestHandler {
  return async (_request, response) => {
    response.set("Cache-Control", "no-store");
    try {
      const pending = await database.pendingMigrations();
      if (pending.length > 0) throw new Error(`migrations not applied: ${pending.join(", ")}`);
      response.json({ status: "ok" });
    } catch (error) {
      const reason = error instanceof Error && error.message.startsWith("migrations") ? error.message : "the database does not answer";
      response.status(503).json({ status: "unavailable", reason });
    }
  };
}
