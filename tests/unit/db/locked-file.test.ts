import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { createUser } from "#seed/factories/create-user";
import { loadActor } from "~/domain/account/load-actor.server";
import { newSignInToken, hashToken } from "~/domain/account/sign-ins.server";
import { databasePath, useDatabase } from "../../support/database";
import { holdLock } from "../../support/lock-holder";

const held = useDatabase();
const now = new Date("2026-02-01T10:00:00Z");
const addPerson = (name: string) =>
  held.database.write((tx) => createUser(tx, { email: `${name}@example.org`, name, createdAt: now }));

/** Counts what else the process does until `work` is over. */
async function countWork(work: Promise<unknown>): Promise<number> {
  const over = new AbortController();
  void work.then(() => over.abort());
  let done = 0;
  while (!over.signal.aborted) {
    await held.database.read.user.count();
    await pause(1);
    done += 1;
  }
  return done;
}

test("a write waits for a lock of another process, and other work continues", async () => {
  const lock = await holdLock(databasePath);
  const writing = addPerson("patient");
  for (let reads = 0; reads < 50; reads += 1) {
    expect(await held.database.read.user.count()).toBe(0);
    await pause(1);
  }
  await lock.release();
  await writing;
  expect(await held.database.read.user.count()).toBe(1);
});

test("writes that find the file locked too long fail together, and reads at the same time were answered", async () => {
  const lock = await holdLock(databasePath);
  const writers = ["one", "two", "three", "four"];
  const reads = await countWork(Promise.allSettled(writers.map(addPerson)));
  expect(reads).toBeGreaterThan(100);
  await lock.release();
  expect(await held.database.read.user.count()).toBe(0);
  await addPerson("later");
  expect(await held.database.read.user.count()).toBe(1);
}, 60_000);

test("a person stays signed in while the use of the sign-in cannot be noted, and one write waits for it", async () => {
  const token = newSignInToken();
  const userId = await addPerson("signed-in");
  const before = new Date(now.getTime() - 120_000);
  const times = { createdAt: before, lastSeenAt: before, expiresAt: new Date(now.getTime() + 3_600_000) };
  await held.database.write((tx) =>
    tx.signInSession.create({ data: { tokenHash: hashToken(token), userId, ...times } }),
  );
  const lock = await holdLock(databasePath);
  const failures: unknown[] = [];
  const load = () => loadActor(held.database, { token, now, onUseNotNoted: (error) => failures.push(error) });
  for (let pages = 0; pages < 5; pages += 1) {
    expect(await load()).toMatchObject({ kind: "user", signInUse: { lastSeenAt: before } });
  }
  await expect(addPerson("behind")).rejects.toThrow();
  expect(failures).toHaveLength(1);
  await lock.release();
  expect(await load()).toMatchObject({ kind: "user", signInUse: { lastSeenAt: now } });
}, 60_000);

test("a full disk keeps nobody from reading, and a write that fails leaves nothing behind", async () => {
  const userId = await addPerson("full");
  await held.database.write((tx) => tx.$queryRawUnsafe("PRAGMA max_page_count = 1"));
  const large = "a".repeat(200_000);
  const rename = (name: string) =>
    held.database.write((tx) => tx.user.update({ where: { id: userId }, data: { name } }));
  await expect(rename(large)).rejects.toThrow(/full/);
  expect(await held.database.read.user.findFirst()).toMatchObject({ name: "full" });
  await held.database.write((tx) => tx.$queryRawUnsafe("PRAGMA max_page_count = 1000000"));
  await rename(large);
  expect((await held.database.read.user.findFirst())?.name).toHaveLength(large.length);
});
