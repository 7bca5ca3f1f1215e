import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addRespondents } from "../bench/volume.mjs";
import { newDataFolder, removeDataFolder, startServer } from "../support/server.mjs";
import { examine } from "./examine";
import { createWriters } from "./writers";

const rounds = 3;
const folder = newDataFolder();
const elsewhere = newDataFolder();
const file = path.join(folder, "rapporteur.db");
const agent = new http.Agent({ keepAlive: true });

beforeAll(async () => {
  await (await startServer({ folder })).stop();
});

afterAll(() => {
  agent.destroy();
  removeDataFolder(folder);
  removeDataFolder(elsewhere);
});

/** Runs a command of the built portal as an administrator does. */
async function command(databasePath: string, ...words: string[]): Promise<string> {
  const env = { ...process.env, NODE_ENV: "production" as const, DATABASE_PATH: databasePath };
  const { stdout } = await promisify(execFile)(process.execPath, ["build/server/command.js", ...words], { env });
  return stdout;
}

test("a backup taken under load has every write acknowledged before it began", async () => {
  const people = addRespondents(file, 6, { from: 500_000, sessions: 20 });
  const waiting = addRespondents(file, 600, { from: 600_000 });
  const writers = createWriters({ agent, people, waiting });
  const server = await startServer({ folder });
  const over = writers.write(server);
  const taken = [];
  for (let round = 1; round <= rounds; round += 1) {
    await writers.afterWrites(30);
    const { saves, submissions } = writers.acknowledged;
    const before = { saves: new Map(saves), submissions: new Set(submissions), writes: writers.writes() };
    expect(await command(file, "backup")).toContain("Everything matches");
    taken.push({ before, during: writers.writes() - before.writes });
  }
  await expect(command(file, "restore", file)).rejects.toThrow("is in use by another process");
  await server.stop();
  await over;
  const names = readdirSync(path.join(folder, "backups")).filter((name) => name.endsWith(".gz"));
  expect(names.sort()).toHaveLength(rounds);
  for (const [index, { before, during }] of taken.entries()) {
    const restored = path.join(elsewhere, "rapporteur.db");
    expect(await command(restored, "restore", path.join(folder, "backups", names[index] ?? ""))).toContain("Restored");
    expect(await examine(restored, before), `backup ${index + 1}`).toEqual([]);
    expect(during, "writes while the backup was made").toBeGreaterThan(0);
  }
  console.log(taken.map(({ before, during }) => `${before.writes} writes before, ${during} during`).join("; "));
  const again = await startServer({ folder: elsewhere });
  const health: unknown = await (await fetch(`${again.url}/health`)).json();
  expect(health).toMatchObject({ status: "ok", backups: "none" });
  await again.stop();
});
