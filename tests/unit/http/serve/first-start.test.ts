import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createUser } from "#seed/factories/create-user";
import { openDatabase, type Database } from "~/db/database.server";
import { closedUntilFirstStart, firstStartAddress } from "~/http/serve/first-start.server";
import { readSettings, refuseWithoutOrigin } from "~/http/serve/settings.server";
import { runAdministrator } from "~/cli/run-administrator";

const directory = mkdtempSync(path.join(tmpdir(), "rapporteur-first-start-"));
const file = path.join(directory, "first-start.db");
let database: Database;
let server: Server;
let origin = "";

beforeAll(async () => {
  database = await openDatabase(file);
  const app = express();
  app.use(closedUntilFirstStart(database));
  app.all("*", (_request, response) => void response.send("open"));
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.close();
  await database.close();
  rmSync(directory, { recursive: true });
});

const ask = async (address: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(origin + address, { headers, redirect: "manual" });
  return { status: answer.status, text: await answer.text() };
};

test("until someone has an account, every page says so and only the printed link opens", async () => {
  for (const [address, words] of [
    ["/", "This portal is not set up yet"],
    ["/en/sign-in", "This portal is not set up yet"],
    ["/fr/reviews/any", "Ce portail n’est pas encore configuré"],
    ["/ru/nowhere", "Портал еще не настроен"],
  ] as const) {
    const { status, text } = await ask(address);
    expect([address, status]).toEqual([address, 503]);
    expect(text).toContain(words);
    expect(text).not.toMatch(/Error|at .*\.ts|href="\/en"><\/a>/);
  }
  expect((await ask("/", { "Accept-Language": "ru" })).text).toContain('lang="ru"');
  const printed = await firstStartAddress(database, origin);
  expect(printed).toMatch(/\/en\/invitations\?token=[\w-]{43}$/);
  expect(await ask(new URL(printed ?? "").pathname)).toEqual({ status: 200, text: "open" });
});

test("the command prints a link too, and wants an address once someone has an account", async () => {
  const before = process.env["DATABASE_PATH"];
  process.env["DATABASE_PATH"] = file;
  expect(await runAdministrator([])).toBe(0);
  expect(await runAdministrator(["--email", "nobody"])).toBe(2);
  expect(await runAdministrator(["--unknown"])).toBe(2);
  await database.write((tx) => createUser(tx, { email: "root@example.org", administrator: true }));
  expect(await runAdministrator([])).toBe(2);
  expect(await runAdministrator(["--email", "next@example.org", "--lang", "fr"])).toBe(0);
  process.env["DATABASE_PATH"] = path.join(directory, "none.db");
  expect(await runAdministrator(["--email", "next@example.org"])).toBe(1);
  process.env["DATABASE_PATH"] = before;
});

test("with an account everything is open and nothing is printed", async () => {
  expect(await ask("/en/sign-in")).toEqual({ status: 200, text: "open" });
  expect(await firstStartAddress(database, origin)).toBeNull();
});

test("production without ORIGIN is refused with a sentence, unless it is the demonstration", () => {
  const settings = (env: Record<string, string>) => readSettings({ NODE_ENV: "production", ...env });
  expect(() => refuseWithoutOrigin(settings({}))).toThrow("ORIGIN is not set");
  expect(() => refuseWithoutOrigin(settings({ RAPPORTEUR_DEMONSTRATION: "1" }))).not.toThrow();
  expect(() => refuseWithoutOrigin(settings({ ORIGIN: "https://review.example.org" }))).not.toThrow();
  expect(() => refuseWithoutOrigin(readSettings({ NODE_ENV: "development" }))).not.toThrow();
});
