import { beforeEach, describe, expect, test } from "vitest";
import { dropTexts } from "~/domain/report/paragraph/versions/drop-texts.server";
import { readTextVersions } from "~/domain/report/paragraph/versions/read-text-versions.server";
import { restoreText } from "~/domain/report/paragraph/versions/restore-text.server";
import { writeParagraph } from "~/domain/report/paragraph/write-paragraph.server";
import type { StaffRole } from "~/permission/actor";
import { contextOf, createReportCase, type ReportCase } from "../../../../../given/report-case";
import { useDatabase } from "../../../../../support/database";

const held = useDatabase();
const review = "ece-test";
const first = "Several States spoke of services.";
let given: ReportCase;
let key: { review: string; paragraphId: string };

beforeEach(async () => {
  given = await createReportCase(held.database);
  key = { review, paragraphId: given.paragraphs.summary };
});

const as = (role: StaffRole = "editor") => contextOf(held.database, given.actors[role]);
const save = (text: string, revision: number) => writeParagraph(as(), { ...key, typed: { en: { text, revision } } });
const read = (revision?: number) => readTextVersions(as(), { ...key, language: "en", of: "en", revision });

describe("the saved versions of a paragraph", () => {
  test("name who saved what, and what changed since", async () => {
    await save("Many States spoke of services.", 1);
    const { versions } = await read();
    expect(versions).toMatchObject([
      { revision: 2, text: "Many States spoke of services.", savedBy: "editor@example.org", current: true },
      { revision: 1, text: first, current: false },
    ]);
    const { chosen } = await read(1);
    expect(chosen?.changes).toEqual([
      { kind: "removed", text: "Several" },
      { kind: "added", text: "Many" },
      { kind: "same", text: " States spoke of services." },
    ]);
  });

  test("can be brought back, and what they replace too", async () => {
    await save("One.", 1);
    const back = { ...key, language: "en", revision: 1, now: 2, translating: false } as const;
    await restoreText(as(), back);
    expect((await read()).versions[0]).toMatchObject({ text: first, origin: "restored", current: true });
    await restoreText(as(), { ...back, revision: 2, now: 3 });
    expect((await read()).versions[0]).toMatchObject({ text: "One.", current: true });
  });

  test("are not brought back over what a colleague saved since the page was opened", async () => {
    await save("One.", 1);
    await save("Two.", 2);
    const back = { ...key, language: "en", revision: 1, now: 2, translating: false } as const;
    await expect(restoreText(as(), back)).rejects.toMatchObject({ code: "conflict" });
    expect((await read()).versions[0]).toMatchObject({ text: "Two." });
  });

  test("of the original are not the translator's to bring back or to set aside", async () => {
    const back = { ...key, language: "en", revision: 1, now: 1, translating: true } as const;
    await expect(restoreText(as("translator"), back)).rejects.toMatchObject({ code: "forbidden" });
    const mine = { ...key, texts: { en: "Mine." }, can: "paragraph.translate" } as const;
    await expect(dropTexts(as("translator"), mine)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("keep a text that was set aside; the saved one stays the current one", async () => {
    await dropTexts(as(), { ...key, texts: { en: "Mine." }, can: "paragraph.write" });
    expect((await read()).versions).toMatchObject([
      { text: "Mine.", origin: "dropped", current: false },
      { text: first, origin: null, current: true },
    ]);
    const paragraph = await held.database.read.paragraph.findUniqueOrThrow({ where: { id: key.paragraphId } });
    expect(paragraph).toMatchObject({ revision: 3, text: { en: { text: first } } });
  });
});
