import http from "node:http";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addRespondents, type Respondent } from "../bench/volume.mjs";
import { sendForm } from "../bench/load.mjs";
import { newDataFolder, removeDataFolder, startServer, type RunningServer } from "../support/server.mjs";
import { examine, type Acknowledged } from "./examine";

const kills = Number(process.env["KILLS"] ?? 20);
const writers = 6;
const longestRound = 20_000;
const folder = newDataFolder();
const file = path.join(folder, "rapporteur.db");
const acknowledged: Acknowledged = { saves: new Map(), submissions: new Set() };
const agent = new http.Agent({ keepAlive: true });
let people: Respondent[] = [];
let waiting: Respondent[] = [];

beforeAll(async () => {
  await (await startServer({ folder })).stop();
  people = addRespondents(file, writers, { from: 500_000, sessions: 20 });
  waiting = addRespondents(file, 40 * kills, { from: 600_000 });
});

afterAll(() => {
  agent.destroy();
  removeDataFolder(folder);
});

/** Writes acknowledged in all, and who waits for the next one. */
let writes = 0;
let onWrite: () => void = () => undefined;

function acknowledge(): void {
  writes += 1;
  onWrite();
}

/** Resolves when `count` more writes are acknowledged, or after a while where the machine is too slow for that. */
function afterWrites(count: number): Promise<void> {
  const target = writes + count;
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestRound);
    onWrite = () => {
      if (writes < target) return;
      clearTimeout(timer);
      resolve();
    };
  });
}

const pathOf = ({ submissionId }: Respondent) => `/en/respond/${submissionId}`;
let turn = 0;

/** Saves ever new words until the server is dead; what it answered with a revision is acknowledged. */
async function keepSaving(server: RunningServer, person: Respondent): Promise<void> {
  for (;;) {
    turn += 1;
    const known = acknowledged.saves.get(person.answerId) ?? { revision: 1, text: "" };
    const form = { language: "en", text: `Words ${turn} of ${person.submissionId}`, revision: known.revision };
    const cookie = person.cookies[turn % person.cookies.length] ?? "";
    const url = `${server.url}${pathOf(person)}/sessions/1/questions/1/save`;
    const { status } = await sendForm(agent, url, { cookie, form });
    if (status === 200) {
      acknowledged.saves.set(person.answerId, { revision: known.revision + 1, text: form.text });
      acknowledge();
    } else if (status === 409) {
      // Saved just before a kill, the answer lost on the way: the next save starts from that revision.
      acknowledged.saves.set(person.answerId, { ...known, revision: known.revision + 1 });
    }
  }
}

/** Submits one draft after the other until the server is dead. */
async function keepSubmitting(server: RunningServer): Promise<void> {
  for (let person = waiting.pop(); person; person = waiting.pop()) {
    const form = { version: 1, fingerprint: person.fingerprint };
    const { status } = await sendForm(agent, `${server.url}${pathOf(person)}/check`, {
      cookie: person.cookies[0] ?? "",
      form,
    });
    if (status === 302) {
      acknowledged.submissions.add(person.submissionId);
      acknowledge();
    }
  }
}

const ignore = () => undefined;

test(`after each of ${kills} kills under load every acknowledged write is there and none is torn`, async () => {
  const readyAfter: number[] = [];
  for (let kill = 1; kill <= kills; kill += 1) {
    const server = await startServer({ folder });
    readyAfter.push(Math.round(server.readyAfter));
    const load = [
      ...people.map((person) => keepSaving(server, person)),
      keepSubmitting(server),
      keepSubmitting(server),
    ];
    const loads = Promise.all(load.map((one) => one.catch(ignore)));
    await afterWrites(5 + Math.floor(Math.random() * 40));
    await server.kill();
    await loads;
    expect(await examine(file, acknowledged), `after kill ${kill}`).toEqual([]);
  }
  console.log(
    `${kills} kills, ${writes} writes acknowledged, ${acknowledged.submissions.size} of them submissions; ` +
      `ready after ${Math.min(...readyAfter)} to ${Math.max(...readyAfter)} ms`,
  );
  expect(writes).toBeGreaterThan(5 * kills);
  expect(acknowledged.submissions.size).toBeGreaterThan(0);
});
