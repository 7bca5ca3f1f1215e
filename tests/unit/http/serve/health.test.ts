import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import express from "express";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDatabase, type Database } from "~/db/database.server";
import type { IntegrityStatus } from "~/http/serve/check-integrity.server";
import { health } from "~/http/serve/health.server";

let directory: string;
let file: string;
let database: Database;
let server: Server;
let status: IntegrityStatus;

beforeEach(async () => {
  status = null;
  directory = mkdtempSync(path.join(tmpdir(), "rapporteur-health-"));
  file = path.join(directory, "health.db");
  database = await openDatabase(file);
  server = createServer(express().get("/health", health(database, { integrity: () => status })));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterEach(async () => {
  server.close();
  await database.close().catch(() => undefined);
  rmSync(directory, { recursive: true });
});

async function ask(): Promise<{ status: number; body: unknown }> {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/health`);
  return { status: response.status, body: await response.json() };
}

test("all is well while the database answers and every migration is applied", async () => {
  expect(await ask()).toEqual({ status: 200, body: { status: "ok", integrity: "not checked" } });
});

test("a migration that is not applied is named", async () => {
  const db = new Sqlite(file);
  db.exec('DELETE FROM "_prisma_migrations"');
  db.close();
  const { status, body } = await ask();
  expect(status).toBe(503);
  expect(body).toMatchObject({ status: "unavailable", reason: expect.stringContaining("the_thread") as string });
});

test("a database that does not answer is said to", async () => {
  const db = new Sqlite(file);
  db.exec('DROP TABLE "_prisma_migrations"');
  db.close();
  expect(await ask()).toEqual({
    status: 503,
    body: { status: "unavailable", reason: "the database does not answer" },
  });
});

test("a log that was removed under the running portal is noticed", async () => {
  rmSync(`${file}-wal`);
  expect(await ask()).toMatchObject({ status: 503, body: { reason: expect.stringContaining("restart") as string } });
});

test("the latest check of integrity is told, without what failed", async () => {
  const checkedAt = new Date("2026-11-26T10:00:00Z");
  status = { passed: true, checkedAt };
  expect((await ask()).body).toEqual({ status: "ok", integrity: "ok", checkedAt: checkedAt.toISOString() });
  status = { passed: false, checkedAt };
  expect((await ask()).body).toEqual({ status: "ok", integrity: "failed", checkedAt: checkedAt.toISOString() });
});
