import { beforeEach, expect, test } from "vitest";
import { countToTranslate } from "~/domain/report/outline/count-to-translate.server";
import { measureDraft } from "~/domain/report/outline/read-draft.server";
import { confirmTranslation } from "~/domain/report/paragraph/confirm-translation.server";
import { translateParagraph } from "~/domain/report/paragraph/translate-paragraph.server";
import { writeParagraph } from "~/domain/report/paragraph/write-paragraph.server";
import type { StaffRole } from "~/permission/actor";
import { contextOf, createReportCase, type ReportCase } from "../../../../given/report-case";
import { useDatabase } from "../../../../support/database";

const held = useDatabase();
const review = "ece-test";
let given: ReportCase;

beforeEach(async () => {
  given = await createReportCase(held.database);
});

const as = (role: StaffRole = "translator") => contextOf(held.database, given.actors[role]);
const key = () => ({ review, paragraphId: given.paragraphs.summary });
const english = (text: string, revision: number) =>
  writeParagraph(as("editor"), { ...key(), typed: { en: { text, revision } } });
const outdated = async () => (await measureDraft(as(), { review, language: "en" })).outdated;
const confirm = (revision: number, role?: StaffRole) =>
  confirmTranslation(as(role), { ...key(), language: "fr", revision });
const events = () => held.database.read.auditEvent.count({ where: { action: "paragraph.confirmTranslation" } });

test("a confirmed translation counts as up to date until the original changes again", async () => {
  await english("One State spoke of services.", 1);
  expect(await outdated()).toBe(1);
  await confirm(2);
  await confirm(2);
  expect([await outdated(), await events()]).toEqual([0, 1]);
  await english("Two States spoke of services.", 2);
  expect(await outdated()).toBe(1);
});

test("“My work” counts for a translator what is to be translated or compared, and nothing for those who write", async () => {
  const toTranslate = (role?: StaffRole) => countToTranslate(as(role), given.review.id);
  expect(toTranslate()).toBe(1);
  await translateParagraph(as(), {
    ...key(),
    typed: { ru: { text: "Одно государство говорило об услугах.", revision: 1 } },
  });
  expect(toTranslate()).toBe(0);
  await english("One State spoke of services in its towns.", 2);
  expect(toTranslate()).toBe(1);
  expect([toTranslate("editor"), toTranslate("co-chair")]).toEqual([0, 0]);
});

test("what was compared must still be there", async () => {
  await english("One State spoke of services.", 1);
  await english("Two States spoke of services.", 2);
  await expect(confirm(2)).rejects.toMatchObject({ code: "conflict" });
  expect([await outdated(), await events()]).toEqual([1, 0]);
});

test("the original is not confirmed, and a reader of the draft confirms nothing", async () => {
  const original = { ...key(), language: "en" as const, revision: 1 };
  await expect(confirmTranslation(as(), original)).rejects.toMatchObject({ code: "forbidden" });
  await expect(confirm(1, "co-chair")).rejects.toMatchObject({ code: "forbidden" });
});
