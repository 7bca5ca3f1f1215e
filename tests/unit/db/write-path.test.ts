import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase, type Database } from "~/db/database.server";

const directory = mkdtempSync(path.join(tmpdir(), "rapporteur-write-path-"));
const file = path.join(directory, "write-path.db");
let database: Database;
/** Another process would see what this connection sees. */
let outside: Sqlite.Database;
let serial = 0;

beforeAll(async () => {
  database = await openDatabase(file);
  outside = new Sqlite(file, { readonly: true });
});

afterAll(async () => {
  outside.close();
  await database.close();
  rmSync(directory, { recursive: true });
});

const pause = (turns: number) =>
  turns === 0 ? Promise.resolve() : new Promise<void>((resolve) => setTimeout(resolve, turns % 3));

class Refused extends Error {}

function message(id: string) {
  const at = new Date(0);
  return {
    id,
    messageId: id,
    recipientId: "r",
    template: "t",
    params: {},
    language: "en",
    createdAt: at,
    nextAttemptAt: at,
  };
}

function seenOutside(ids: string[]): string[] {
  const find = outside.prepare("SELECT 1 FROM OutboxMessage WHERE id = ?");
  return ids.filter((id) => find.get(id) !== undefined);
}

type Writer = { rows: number; fails: boolean; pauses: number[]; delay: number };

/** One writer: some rows with pauses between them, in one transaction that may fail at its end. */
async function run(writer: Writer, seenByReaders: string[][]): Promise<{ ids: string[]; acknowledged: boolean }> {
  const ids = Array.from({ length: writer.rows }, () => `row-${(serial += 1)}`);
  await pause(writer.delay);
  try {
    await database.write(async (tx) => {
      for (const [index, id] of ids.entries()) {
        await tx.outboxMessage.create({ data: message(id) });
        await pause(writer.pauses[index] ?? 0);
        const seen = await database.read.outboxMessage.findMany({ where: { id: { in: ids } }, select: { id: true } });
        seenByReaders.push([...seen.map((row) => row.id), ...seenOutside(ids)]);
      }
      expect(await tx.outboxMessage.count({ where: { id: { in: ids } } })).toBe(ids.length);
      if (writer.fails) throw new Refused();
    });
    // What is acknowledged is committed at that moment, however many works share the COMMIT.
    expect(seenOutside(ids)).toEqual(ids);
    return { ids, acknowledged: true };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { ids, acknowledged: false };
  }
}

const writer: fc.Arbitrary<Writer> = fc.record({
  rows: fc.integer({ min: 1, max: 3 }),
  fails: fc.boolean(),
  pauses: fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 3 }),
  delay: fc.integer({ min: 0, max: 2 }),
});

test("over random schedules every acknowledged write is kept, no refused one is, and no reader sees uncommitted rows", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(writer, { minLength: 2, maxLength: 6 }), async (writers) => {
      const seenByReaders: string[][] = [];
      const outcomes = await Promise.all(writers.map((one) => run(one, seenByReaders)));
      expect(seenByReaders.flat()).toEqual([]);
      for (const { ids, acknowledged } of outcomes) {
        const kept = await database.read.outboxMessage.count({ where: { id: { in: ids } } });
        expect(kept).toBe(acknowledged ? ids.length : 0);
      }
    }),
    { numRuns: Number(process.env["SCHEDULES"] ?? 500) },
  );
}, 300_000);

test("the reading connection refuses to write", async () => {
  const reader = database.read as unknown as { outboxMessage: { create(args: unknown): Promise<unknown> } };
  await expect(reader.outboxMessage.create({ data: message("forbidden") })).rejects.toThrow(/readonly|read-only/i);
});
