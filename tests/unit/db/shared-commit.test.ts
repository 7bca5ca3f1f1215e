import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import Sqlite from "better-sqlite3";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { SharedCommits } from "~/db/shared-commit.server";
import { ReadingAdapter } from "~/db/sqlite-adapter.server";

const directory = mkdtempSync(path.join(tmpdir(), "rapporteur-shared-commit-"));
const file = path.join(directory, "commits.db");
const outside = new Sqlite(file);
let adapter: SqlDriverAdapter;
let commits: SharedCommits;
let said: string[] = [];

class Opening extends ReadingAdapter {
  override open() {
    return super.open();
  }
}
let connection: Sqlite.Database;

const statement = (sql: string) => ({ sql, args: [], argTypes: [] });
const insert = (id: number, parent = 1) => statement(`INSERT INTO child VALUES (${id}, ${parent})`);
const kept = () => outside.prepare("SELECT id FROM child ORDER BY id").pluck().all();
const counted = (sql: string) => said.filter((one) => one === sql).length;

beforeAll(async () => {
  outside.exec(`PRAGMA journal_mode = WAL; CREATE TABLE parent (id INTEGER PRIMARY KEY); INSERT INTO parent VALUES (1);
    CREATE TABLE child (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES parent DEFERRABLE INITIALLY DEFERRED)`);
  const held = await new Opening({ url: `file:${file}` }).open();
  const opened = held.adapter;
  connection = held.connection;
  await opened.executeScript("PRAGMA foreign_keys = ON");
  adapter = {
    ...opened,
    provider: opened.provider,
    adapterName: opened.adapterName,
    queryRaw: (query) => opened.queryRaw(query),
    executeRaw: (query) => {
      said.push(query.sql);
      return opened.executeRaw(query);
    },
    dispose: () => opened.dispose(),
  };
});

beforeEach(() => {
  outside.exec("DELETE FROM child");
  said = [];
  commits = new SharedCommits(adapter, () => connection.inTransaction);
});

afterAll(async () => {
  await adapter.dispose();
  outside.close();
  rmSync(directory, { recursive: true });
});

/** One work of a single statement, as Prisma drives it: committed where it passes, rolled back where it does not. */
async function work(query: ReturnType<typeof statement>): Promise<"acknowledged" | "refused"> {
  const transaction = await commits.startTransaction();
  try {
    await transaction.executeRaw(query);
  } catch {
    await transaction.rollback();
    return "refused";
  }
  return transaction.commit().then(
    () => "acknowledged" as const,
    () => "refused" as const,
  );
}

describe("SharedCommits", () => {
  it("commits once for all the works that come while one is being prepared", async () => {
    expect(await Promise.all([1, 2, 3, 4, 5].map((id) => work(insert(id))))).toEqual(Array(5).fill("acknowledged"));
    expect([counted("BEGIN IMMEDIATE"), counted("SAVEPOINT work"), counted("COMMIT")]).toEqual([1, 4, 1]);
    expect(kept()).toEqual([1, 2, 3, 4, 5]);
  });

  it("rolls back the work that fails, and none of its neighbours", async () => {
    const outcomes = await Promise.all([work(insert(1)), work(insert(1)), work(insert(2))]);
    expect(outcomes).toEqual(["acknowledged", "refused", "acknowledged"]);
    expect(kept()).toEqual([1, 2]);
  });

  it("undoes the first work, which has no savepoint, and lets those that wait begin another transaction", async () => {
    await work(insert(1));
    expect(await Promise.all([work(insert(1)), work(insert(2)), work(insert(3))])).toEqual([
      "refused",
      "acknowledged",
      "acknowledged",
    ]);
    expect(kept()).toEqual([1, 2, 3]);
    expect(connection.inTransaction).toBe(false);
  });

  it("gives a work that is alone nothing but its transaction", async () => {
    expect(await work(insert(1))).toBe("acknowledged");
    expect(said).toEqual(["BEGIN IMMEDIATE", insert(1).sql, "COMMIT"]);
  });

  it("acknowledges nobody where the COMMIT fails, and continues", async () => {
    expect(await Promise.all([work(insert(1)), work(insert(2, 99)), work(insert(3))])).toEqual(
      Array(3).fill("refused"),
    );
    expect(kept()).toEqual([]);
    expect(await work(insert(4))).toBe("acknowledged");
    expect(kept()).toEqual([4]);
  });

  it("refuses the whole group where SQLite rolls it back by itself, and lets nothing more of it through", async () => {
    const first = work(insert(1));
    const second = commits.startTransaction().then(async (transaction) => {
      await expect(transaction.executeRaw(statement("INSERT OR ROLLBACK INTO parent VALUES (1)"))).rejects.toThrow();
      await expect(transaction.executeRaw(insert(2))).rejects.toThrow();
      await transaction.rollback();
    });
    expect(await first).toBe("refused");
    await second;
    expect(kept()).toEqual([]);
    expect(await work(insert(3))).toBe("acknowledged");
  });

  it("holds nothing once a work is refused and nobody waits", async () => {
    expect(await work(insert(1, 1))).toBe("acknowledged");
    expect(await work(insert(1, 1))).toBe("refused");
    expect(connection.inTransaction).toBe(false);
  });

  it("commits what waits before it closes", async () => {
    const transaction = await commits.startTransaction();
    await transaction.executeRaw(insert(1));
    const acknowledged = transaction.commit();
    await commits.close();
    await acknowledged;
    expect(kept()).toEqual([1]);
  });
});
