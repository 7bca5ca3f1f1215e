import Sqlite from "better-sqlite3";
import { spawnSync } from "node:child_process";
import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addRespondents, type Respondent } from "../bench/volume.mjs";
import { get, post } from "../support/client.mjs";
import { newDataFolder, removeDataFolder, startServer, type RunningServer } from "../support/server.mjs";

const folder = newDataFolder();
const file = path.join(folder, "rapporteur.db");
const filling = path.join(folder, "filling");
/** A small disk of its own; where that may not be made, nothing is tried. */
const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=20m", "tmpfs", folder]).status === 0;
let server: RunningServer;
let person: Respondent;

beforeAll(async () => {
  if (!mounted) return;
  await (await startServer({ folder })).stop();
  [person] = addRespondents(file, 1, { from: 800_000 }) as [Respondent];
  server = await startServer({ folder });
});

afterAll(async () => {
  if (mounted) {
    await server.stop();
    spawnSync("umount", [folder]);
  }
  removeDataFolder(folder);
});

function fillDisk(): void {
  const opened = openSync(filling, "w");
  try {
    for (const size of [65_536, 4096]) {
      try {
        for (;;) writeSync(opened, Buffer.alloc(size));
      } catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
      }
    }
  } finally {
    closeSync(opened);
  }
}

const question = () => `/en/respond/${person.submissionId}/sessions/1/questions/1`;
const cookie = () => person.cookies[0] ?? "";

test.skipIf(!mounted)("on a full disk signed-in people read on, a write answers 503 with what was typed", async () => {
  const other = new Sqlite(file);
  const twoMinutesAgo = new Date(Date.now() - 120_000).toISOString();
  other.prepare("UPDATE SignInSession SET lastSeenAt = ?").run(twoMinutesAgo);
  other.close();
  fillDisk();
  for (let page = 0; page < 5; page += 1) expect((await get(server.url, question(), cookie())).status).toBe(200);
  const text = "A sentence of the answer. ".repeat(4000);
  const form = { language: "en", text, revision: 1, intent: "save" };
  const refused = await post(server.url, question(), { cookie: cookie(), form });
  expect(refused.status).toBe(503);
  expect(await refused.text()).toContain(text.trim());
  expect((await get(server.url, question(), cookie())).status).toBe(200);

  rmSync(filling);
  const kept = await post(server.url, `${question()}/save`, { cookie: cookie(), form });
  expect(await kept.json()).toEqual({ revision: 2 });
});
