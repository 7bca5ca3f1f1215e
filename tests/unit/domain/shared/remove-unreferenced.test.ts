import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { removeUnreferenced } from "~/domain/shared/files/remove-unreferenced.server";
import { keepStored } from "~/domain/shared/files/stored-files.server";
import { createSetUpCase } from "../../../given/set-up-case";
import { useDatabase } from "../../../support/database";

const held = useDatabase();
const now = new Date("2026-11-27T12:00:00Z");
const hour = 60 * 60 * 1000;
let data: string;
let folder: string;
let databasePath: string;

const put = (name: string, hours: number) => {
  const file = path.join(folder, name);
  writeFileSync(file, "words");
  const at = new Date(now.getTime() - hours * hour);
  utimesSync(file, at, at);
  return name;
};
const remove = () => removeUnreferenced({ read: held.database.read, databasePath, now });

/** Rows of both tables that have files, which refer to these. */
async function refer(document: string, letter: string): Promise<void> {
  const { review } = await createSetUpCase(held.database);
  const file = { sha256: "0", size: 5, type: "pdf", name: "a.pdf", addedAt: now };
  await held.database.write(async (tx) => {
    const line = { reviewId: review.id, key: "agenda", title: { en: "Agenda" }, position: 1 };
    const { id } = await tx.reviewDocument.create({ data: line });
    await tx.reviewDocumentFile.create({ data: { documentId: id, language: "en", storedName: document, ...file } });
    const times = { createdAt: now, sentAt: now, expiresAt: now };
    const to = { language: "en", role: "focal-point", reviewId: review.id };
    const invitation = await tx.invitation.create({ data: { ...times, ...to } });
    await tx.nominationLetter.create({ data: { invitationId: invitation.id, storedName: letter, ...file } });
  });
}

beforeEach(() => {
  data = mkdtempSync(path.join(tmpdir(), "rapporteur-unreferenced-"));
  folder = path.join(data, "files");
  databasePath = path.join(data, "database.db");
  mkdirSync(folder);
});

afterEach(() => {
  rmSync(data, { recursive: true });
});

test("files that nothing refers to are deleted once they are a day old, and none that a row refers to", async () => {
  const [document, letter] = [put(randomUUID(), 900), put(randomUUID(), 900)];
  await refer(document, letter);
  const [young, old] = [put(randomUUID(), 23), put(randomUUID(), 25)];
  // An upload under way, and what a person put there.
  const others = [put("upload-1.part", 900), put("README", 900)];
  expect(await remove()).toBe(1);
  expect(readdirSync(folder).sort()).toEqual([document, letter, young, ...others].sort());
  expect(readdirSync(folder)).not.toContain(old);
  expect(await remove()).toBe(0);
});

test("a process that ends between storing a file and noting it leaves one that is deleted a day later", async () => {
  // It is stored, and the work that notes it never comes to its end.
  void keepStored(folder, new TextEncoder().encode("words"), () => new Promise(() => undefined));
  await expect.poll(() => readdirSync(folder)).toHaveLength(1);
  const at = new Date();
  const removeAt = (time: Date) => removeUnreferenced({ read: held.database.read, databasePath, now: time });
  expect(await removeAt(at)).toBe(0);
  expect(await removeAt(new Date(at.getTime() + 25 * hour))).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});

test("nothing is deleted where another database lies beside this one, for its files are in the same folder", async () => {
  put(randomUUID(), 25);
  writeFileSync(path.join(data, "another.db"), "SQLite format 3\0and more");
  expect(await remove()).toBeNull();
  expect(readdirSync(folder)).toHaveLength(1);
  rmSync(path.join(data, "another.db"));
  writeFileSync(path.join(data, "database.db-wal"), "no database by itself");
  expect(await remove()).toBe(1);
});

test("without a folder there is nothing to delete", async () => {
  rmSync(folder, { recursive: true });
  expect(await remove()).toBe(0);
});
