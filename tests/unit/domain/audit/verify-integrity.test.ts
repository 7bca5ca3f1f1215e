import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { seedDemonstration } from "#seed/seed-demonstration";
import { runVerify } from "~/cli/run-verify";
import { readIntegrity } from "~/domain/audit/read-integrity.server";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { recordIntegrityCheck } from "~/domain/audit/record-integrity-check.server";
import { verifyIntegrity } from "~/domain/audit/verify-integrity.server";
import { visitor } from "~/permission/actor";
import { databasePath, useDatabase } from "../../../support/database";
import { tamper } from "../../../support/tamper";

const held = useDatabase({ keep: true });
const now = new Date("2026-02-01T10:00:00Z");
const silent = () => undefined;
const said = {
  out: vi.spyOn(console, "log").mockImplementation(silent),
  error: vi.spyOn(console, "error").mockImplementation(silent),
};

beforeAll(async () => {
  vi.stubEnv("DATABASE_PATH", databasePath);
  await seedDemonstration(held.database, { now, password: "demonstration only", progress: () => undefined });
}, 60_000);

afterEach(() => {
  for (const spy of Object.values(said)) spy.mockClear();
});

afterAll(() => vi.unstubAllEnvs());

const failuresNow = async () => (await verifyIntegrity({ read: held.database.read })).failures;

async function failuresAfter(table: string, sql: string) {
  const undo = tamper(table, sql);
  try {
    return await failuresNow();
  } finally {
    undo();
  }
}

const anyVersion = `(SELECT "id" FROM "SubmissionVersion" ORDER BY "id" LIMIT 1)`;
const submission = expect.objectContaining({ kind: "submission" }) as unknown;

describe("a check of integrity", () => {
  test("passes over the demonstration and has looked at everything", async () => {
    const { checked, head, failures } = await verifyIntegrity({ read: held.database.read });
    expect(failures).toEqual([]);
    const { read } = held.database;
    expect(checked).toMatchObject({
      auditEvents: await read.auditEvent.count(),
      submissions: await read.submissionVersion.count(),
      reports: await read.reportVersion.count(),
    });
    expect(checked.tables).toBeGreaterThan(30);
    expect(head?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    [
      "a word of a frozen answer",
      "FrozenAnswer",
      `UPDATE "FrozenAnswer" SET "text" = "text" || ' not' WHERE "versionId" = ${anyVersion}`,
    ],
    [
      "the language of a frozen answer",
      "FrozenAnswer",
      `UPDATE "FrozenAnswer" SET "language" = CASE "language" WHEN 'en' THEN 'fr' ELSE 'en' END WHERE "versionId" = ${anyVersion}`,
    ],
    [
      "an objective that was named",
      "FrozenAnswerObjective",
      `DELETE FROM "FrozenAnswerObjective" WHERE "frozenAnswerId" IN (SELECT "id" FROM "FrozenAnswer" WHERE "versionId" = ${anyVersion})`,
    ],
    [
      "the hash on the receipt",
      "SubmissionVersion",
      `UPDATE "SubmissionVersion" SET "sha256" = lower(hex(randomblob(32))) WHERE "id" = ${anyVersion}`,
    ],
  ])("finds %s", async (_what, table, sql) => {
    expect(await failuresAfter(table, sql)).toEqual([submission]);
  });

  test("finds a changed report version", async () => {
    const sql = `UPDATE "ReportVersion" SET "content" = replace("content", 'Member States', 'Member states')`;
    expect(await failuresAfter("ReportVersion", sql)).toContainEqual({ kind: "report", review: "ece-2024", number: 1 });
  });

  test("finds a row without its parent row", async () => {
    const sql = `INSERT INTO "Member" ("userId", "participantId", "role") VALUES ('nobody', 'nothing', 'drafter')`;
    expect(await failuresAfter("Member", sql)).toEqual([{ kind: "table", table: "Member" }]);
  });

  test("finds that the end of the audit record was cut off, even with its counter, by a head that is known", async () => {
    const { read } = held.database;
    const before = await verifyIntegrity({ read });
    if (!before.head) throw new Error("Nothing is recorded");
    const last = before.head.sequence;
    const missing = { kind: "auditHead", sequence: last };
    const cut = `DELETE FROM "AuditEvent" WHERE "sequence" > ${last - 5}`;
    expect(await failuresAfter("AuditEvent", cut)).toEqual([missing]);
    const undo = tamper("AuditEvent", `${cut}; UPDATE sqlite_sequence SET seq = ${last - 5} WHERE name = 'AuditEvent'`);
    expect(await failuresNow()).toEqual([]);
    const { failures } = await verifyIntegrity({ read, knownHeads: [before.head] });
    expect(failures).toEqual([missing]);
    expect(await runVerify(["--head", before.head.hash])).toBe(1);
    expect(said.out.mock.calls.flat().join("\n")).toContain("an entry with the hash given by --head is missing");
    undo();
    expect(await runVerify(["--head", before.head.hash])).toBe(0);
  });
});

describe("a check that is recorded", () => {
  const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
  const mails = () =>
    held.database.read.outboxMessage.findMany({
      where: { template: { startsWith: "integrity" } },
      orderBy: { id: "asc" },
    });
  const check = (hours: number) => recordIntegrityCheck(held.database, { now: later(hours) });

  test("tells each secretariat once a day with the end of the record, not at the first start", async () => {
    await check(0);
    await check(1);
    expect(await mails()).toEqual([]);
    const { head } = await check(25);
    await check(26);
    const sent = await mails();
    expect(sent.map(({ template }) => template)).toEqual(["integrityConfirmed"]);
    expect(sent[0]?.params).toMatchObject({ sequence: String(head?.sequence), hash: head?.hash });
    await check(50);
    expect(await mails()).toHaveLength(2);
  });

  test("compares with the ends that earlier checks found, and tells at once what does not fit", async () => {
    const { read } = held.database;
    const entry = { action: "test", subjectType: "Test", subjectId: "1" };
    await held.database.write((tx) => recordAuditEvent(tx, { actor: visitor, now }, entry));
    const { head } = await check(51);
    const last = head?.sequence ?? 0;
    const cut = `DELETE FROM "AuditEvent" WHERE "sequence" = ${last}; UPDATE sqlite_sequence SET seq = ${last - 1} WHERE name = 'AuditEvent'`;
    const undo = tamper("AuditEvent", cut);
    await check(52);
    await check(53);
    expect((await mails()).map(({ template }) => template).slice(2)).toEqual(["integrityFailed"]);
    const told = await readIntegrity({ read }, { review: "ece-2024" });
    expect(told).toMatchObject({ failures: [{ kind: "auditHead", sequence: last }], failsElsewhere: false });
    undo();
    expect((await check(54)).failures).toEqual([]);
  });

  test("shows a secretariat the texts of its own review alone", async () => {
    const undo = tamper("FrozenAnswer", `UPDATE "FrozenAnswer" SET "text" = "text" || '.'`);
    await check(55);
    const ctx = { read: held.database.read };
    const own = await readIntegrity(ctx, { review: "ece-2024" });
    expect(new Set(own?.failures.map((one) => ("review" in one ? one.review : "")))).toEqual(new Set(["ece-2024"]));
    expect(own?.failsElsewhere).toBe(true);
    undo();
    await check(56);
  });

  test("ends when it is told to, and does its work in turns of the loop", async () => {
    const ending = new AbortController();
    let turns = 0;
    const tick = () => {
      turns += 1;
      if (!ending.signal.aborted) setImmediate(tick);
    };
    setImmediate(tick);
    await verifyIntegrity({ read: held.database.read });
    expect(turns).toBeGreaterThan(50);
    ending.abort();
    await expect(verifyIntegrity({ read: held.database.read, signal: ending.signal })).rejects.toThrow();
  });
});

test("the command says what it checked, and what to do with a call that does not fit", async () => {
  expect(await runVerify([])).toBe(0);
  const out = said.out.mock.calls.flat().join("\n");
  expect(out).toMatch(/^Checked: \d+ audit entries, \d+ submitted texts, \d+ report versions, \d+ tables\.$/m);
  expect(out).toMatch(/^Last entry of the audit record: \d+ [0-9a-f]{64}$/m);
  expect(out).toMatch(/^Everything matches\.$/m);
  expect(await runVerify(["--haed", "x"])).toBe(2);
  expect(said.error.mock.calls.flat().join("\n")).toContain("Usage: npm run verify");
  vi.stubEnv("DATABASE_PATH", `${databasePath}-none`);
  expect(await runVerify([])).toBe(1);
  expect(said.error.mock.calls.flat().join("\n")).toContain("There is no database");
  vi.stubEnv("DATABASE_PATH", databasePath);
});
