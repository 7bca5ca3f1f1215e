import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { deliverOutbox } from "~/domain/notification/deliver-outbox.server";
import { folderSender } from "~/domain/notification/mail-folder/folder-sender.server";
import {
  getWrittenMail,
  getWrittenMailFile,
  listWrittenMail,
  mostKept,
} from "~/domain/notification/mail-folder/mail-files.server";
import { returnVersion } from "~/domain/screening/screening-acts.server";
import { readSettings } from "~/http/serve/settings.server";
import { signedIn } from "../../../given/actors";
import { useDatabase } from "../../../support/database";
import { createScreeningCase, type ScreeningCase } from "../../../given/screening-case";

const held = useDatabase();
const origin = "https://review.example.org";
const now = new Date("2026-02-01T10:00:00Z");
const from = "Rapporteur <no-reply@example.org>";

let given: ScreeningCase;
let folder: string;

const ctx = (administrator = true) => held.ctx({ actor: signedIn({ userId: "a", administrator }) });

beforeEach(async () => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), "rapporteur-mail-")), "mail");
  given = await createScreeningCase(held.database);
  const key = { review: given.review.slug, versionId: given.version.id };
  await returnVersion(held.ctx({ actor: given.secretariat }), { ...key, reason: "Please move the second paragraph." });
});

afterEach(() => {
  rmSync(path.dirname(folder), { recursive: true, force: true });
});

const deliver = () => deliverOutbox({ database: held.database, sender: folderSender({ folder, from }), origin, now });

test("without a mail server the demonstration writes each mail as a file, which is read with its links", async () => {
  expect((await listWrittenMail(ctx(), { folder, page: 1 })).mails).toEqual([]);
  expect(await deliver()).toEqual({ sent: 2, failed: [], stopped: false });
  const { mails, total, pages } = await listWrittenMail(ctx(), { folder, page: 9 });
  expect([mails.length, total, pages]).toEqual([2, 2, 1]);
  const russian = mails.find(({ to }) => to.includes("aigerim@example.org"));
  expect(russian?.subject).toBe("Казахстан: секретариат вернул вам материал");
  const { text } = await getWrittenMail(ctx(), { folder, name: russian?.name ?? "" });
  expect(text).toContain(`${origin}/ru/respond/${given.submission.id}`);
  const file = await getWrittenMailFile(ctx(), { folder, name: russian?.name ?? "" });
  expect(file.toString("utf8")).toMatch(/^From: Rapporteur <no-reply@example.org>\r\n/m);
});

test("the files are readable to the account of the portal alone, and the oldest are removed", async () => {
  await deliver();
  const [first = ""] = readdirSync(folder);
  expect(statSync(path.join(folder, first)).mode & 0o077).toBe(0);
  const content = readFileSync(path.join(folder, first));
  for (let index = 0; index < mostKept; index += 1) {
    const number = String(index).padStart(12, "0");
    writeFileSync(path.join(folder, `20200101T000000000Z-${number}.eml`), content);
  }
  await held.database.write((tx) => tx.outboxMessage.updateMany({ data: { sentAt: null } }));
  await deliver();
  expect(readdirSync(folder)).toHaveLength(mostKept);
  expect(readdirSync(folder)).toContain(first);
});

test("a name that is no mail of the folder is not found, and only an administrator reads one", async () => {
  await deliver();
  for (const name of ["../../etc/passwd", "", "20200101T000000000Z-000000000000"]) {
    await expect(getWrittenMail(ctx(), { folder, name })).rejects.toMatchObject({ code: "notFound" });
  }
  await expect(listWrittenMail(ctx(), { folder: null, page: 1 })).rejects.toMatchObject({ code: "notFound" });
  await expect(listWrittenMail(ctx(false), { folder, page: 1 })).rejects.toMatchObject({ code: "forbidden" });
});

test("MAIL_FOLDER is for the demonstration, and a mail server comes first", () => {
  const demonstration = { RAPPORTEUR_DEMONSTRATION: "1", MAIL_FOLDER: "mail" };
  expect(readSettings(demonstration)).toMatchObject({ mailFolder: "mail", mailLeaves: true });
  expect(readSettings({ ...demonstration, SMTP_URL: "smtp://127.0.0.1:25" })).toMatchObject({ mailFolder: null });
  expect(readSettings({})).toMatchObject({ mailFolder: null, mailLeaves: false });
  expect(() => readSettings({ MAIL_FOLDER: "mail" })).toThrow("MAIL_FOLDER is for the demonstration alone");
});
