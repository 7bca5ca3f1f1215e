import http from "node:http";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addRespondents } from "../bench/volume.mjs";
import { newDataFolder, removeDataFolder, startServer } from "../support/server.mjs";
import { examine } from "./examine";
import { createWriters } from "./writers";

const kills = Number(process.env["KILLS"] ?? 20);
const folder = newDataFolder();
const file = path.join(folder, "rapporteur.db");
const agent = new http.Agent({ keepAlive: true });

beforeAll(async () => {
  await (await startServer({ folder })).stop();
});

afterAll(() => {
  agent.destroy();
  removeDataFolder(folder);
});

test(`after each of ${kills} kills under load every acknowledged write is there and none is torn`, async () => {
  const people = addRespondents(file, 6, { from: 500_000, sessions: 20 });
  const waiting = addRespondents(file, 40 * kills, { from: 600_000 });
  const writers = createWriters({ agent, people, waiting });
  const { acknowledged } = writers;
  const readyAfter: number[] = [];
  for (let kill = 1; kill <= kills; kill += 1) {
    const server = await startServer({ folder });
    readyAfter.push(Math.round(server.readyAfter));
    const over = writers.write(server);
    await writers.afterWrites(5 + Math.floor(Math.random() * 40));
    await server.kill();
    await over;
    expect(await examine(file, acknowledged), `after kill ${kill}`).toEqual([]);
  }
  console.log(
    `${kills} kills, ${writers.writes()} writes acknowledged, ${acknowledged.submissions.size} of them submissions; ` +
      `ready after ${Math.min(...readyAfter)} to ${Math.max(...readyAfter)} ms`,
  );
  expect(writers.writes()).toBeGreaterThan(5 * kills);
  expect(acknowledged.submissions.size).toBeGreaterThan(0);
});
