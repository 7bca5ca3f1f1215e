import Sqlite from "better-sqlite3";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addRespondents, type Respondent } from "../bench/volume.mjs";
import { get, post } from "../support/client.mjs";
import { newDataFolder, removeDataFolder, startServer, type RunningServer } from "../support/server.mjs";

const folder = newDataFolder();
const file = path.join(folder, "rapporteur.db");
let server: RunningServer;
let person: Respondent;

beforeAll(async () => {
  await (await startServer({ folder })).stop();
  [person] = addRespondents(file, 1, { from: 700_000 }) as [Respondent];
  server = await startServer({ folder });
});

afterAll(async () => {
  await server.stop();
  removeDataFolder(folder);
});

const question = () => `/en/respond/${person.submissionId}/sessions/1/questions/1`;
const answer = (text: string) => ({ language: "en", text, revision: 1, intent: "save" });
const cookie = () => person.cookies[0] ?? "";

test("while the file is locked pages are read, writes answer 503 with what was typed, and the next one is kept", async () => {
  const other = new Sqlite(file);
  // Used two minutes ago: every page of this person would note the use of the sign-in.
  const twoMinutesAgo = new Date(Date.now() - 120_000).toISOString();
  other.prepare("UPDATE SignInSession SET lastSeenAt = ?").run(twoMinutesAgo);
  other.exec("BEGIN EXCLUSIVE");
  const typed = "Typed while the file was locked.";
  const refused = post(server.url, question(), { cookie: cookie(), form: answer(typed) });
  const saving = post(server.url, `${question()}/save`, { cookie: cookie(), form: answer(typed) });
  let answered = 0;
  void saving.then(() => (answered = -1));
  for (let page = 1; page <= 3; page += 1) {
    expect((await get(server.url, question(), cookie())).status).toBe(200);
    expect((await get(server.url, `/fr/reviews/ece-2024/coverage?locked=${page}`)).status).toBe(200);
    expect((await get(server.url, "/health")).status).toBe(200);
    expect(answered, "the pages are answered before the write is given up").toBe(0);
  }
  expect((await saving).status).toBe(503);
  const page = await refused;
  expect(page.status).toBe(503);
  const html = await page.text();
  expect(html).toContain("The portal cannot save at the moment. What you typed is kept on this page");
  expect(html).toContain(`>${typed}</textarea>`);
  other.exec("ROLLBACK");
  other.close();

  const kept = await post(server.url, `${question()}/save`, { cookie: cookie(), form: answer(typed) });
  expect(await kept.json()).toEqual({ revision: 2 });
  expect(await (await get(server.url, question(), cookie())).text()).toContain(typed);
});
