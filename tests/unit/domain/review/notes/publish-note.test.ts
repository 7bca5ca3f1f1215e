import { beforeEach, expect, test } from "vitest";
import { exportReview } from "~/domain/review/document/export/export-review.server";
import { noteFormSchema } from "~/domain/review/notes/note-form";
import { publishNote, withdrawNote } from "~/domain/review/notes/publish-note.server";
import { readNoteToWrite } from "~/domain/review/notes/read-notes.server";
import { readPublishedNote } from "~/domain/review/notes/read-published-note.server";
import { saveNote } from "~/domain/review/notes/save-note.server";
import { renderNote } from "~/formats/docx/background-note.server";
import { translatorFor } from "~/i18n/resources.server";
import { createSetUpCase, type SetUpCase } from "../../../../given/set-up-case";
import { useDatabase } from "../../../../support/database";

const held = useDatabase();
const key = { review: "ece-new", session: 2 };
const written = {
  "introduction-en": "One [2].\n\nTwo.",
  "introduction-fr": "Un [2].\n\nDeux.",
  "overview-en": "Three [1].",
  "footnote-1-en": "A/RES/73/195, para. 4",
  "footnote-2-url": "https://example.org/a",
};

let given: SetUpCase;
beforeEach(async () => {
  given = await createSetUpCase(held.database, { phase: "open" });
});

const as = (who: "secretariat" | "editor" | "stranger") => held.ctx({ actor: given[who] });
const form = (fields: Record<string, string>) => noteFormSchema.parse(fields);
const save = (fields: Record<string, string>) => saveNote(as("secretariat"), { ...key, form: form(fields) });
const page = () => readNoteToWrite(as("secretariat"), { ...key, language: "en" });
const publish = async () => publishNote(as("secretariat"), { ...key, seen: (await page()).seen });
const published = () => readPublishedNote(as("stranger"), { ...key, language: "fr" });

const put = (phase: string) =>
  held.database.write((tx) => tx.review.update({ where: { slug: key.review }, data: { phase }, select: { id: true } }));

test("a saved note has its footnotes in the order of their marks; the type of a footnote follows from its words", async () => {
  await save(written);
  const { note, status } = await page();
  expect(status).toBe("draft");
  expect(note.introduction).toEqual({ en: "One [1].\n\nTwo.", fr: "Un [1].\n\nDeux." });
  expect(note.footnotes?.map(({ type }) => type)).toEqual(["link", "instrument"]);
});

test("the public reads what was published, until it is published again or withdrawn", async () => {
  await save(written);
  await expect(published()).rejects.toMatchObject({ code: "notFound" });
  await publish();
  await put("preparation");
  await expect(published()).rejects.toMatchObject({ code: "notFound" });
  await put("open");
  const first = await published();
  expect(first.content.sections.map(({ paragraphs }) => paragraphs.map(({ number }) => number))).toEqual([[1, 2], [3]]);
  await save({ ...written, "overview-en": "Four [1]." });
  expect((await page()).status).toBe("changed");
  expect((await published()).content).toEqual(first.content);
  await publish();
  expect((await published()).content.sections[1]?.paragraphs[0]?.texts.en?.text).toBe("Four.");
  await withdrawNote(as("secretariat"), key);
  await expect(published()).rejects.toMatchObject({ code: "notFound" });
  expect((await page()).status).toBe("withdrawn");
  expect(await held.database.read.backgroundNoteVersion.count()).toBe(2);
});

test("a note with faults, or one that was saved since its page was opened, is not published", async () => {
  await save({ "introduction-en": "One." });
  await expect(publish()).rejects.toMatchObject({ details: { fieldErrors: { "": ["noteHasFaults"] } } });
  const { seen } = await page();
  await save(written);
  const late = publishNote(as("secretariat"), { ...key, seen });
  await expect(late).rejects.toMatchObject({ details: { fieldErrors: { "": ["noteChanged"] } } });
});

test("a save over the text of a colleague and a mark without a footnote are refused", async () => {
  const { seen } = await page();
  await save(written);
  const late = save({ ...written, seen });
  await expect(late).rejects.toMatchObject({ details: { fieldErrors: { "": ["setUpChanged"] } } });
  const wrong = save({ ...written, "overview-fr": "Trois [9]." });
  await expect(wrong).rejects.toMatchObject({ details: { fieldErrors: { "overview-fr": ["noteMarkUnknown"] } } });
});

test("those who do not write the notes of a review do not find them", async () => {
  for (const who of ["editor", "stranger"] as const) {
    const attempt = saveNote(as(who), { ...key, form: form(written) });
    await expect(attempt).rejects.toMatchObject({ code: "notFound" });
  }
});

test("a note is in the document of its review, and is a Word file with real footnotes", async () => {
  await save(written);
  await publish();
  const document = await exportReview(held.database.read, "ece-new");
  expect(document?.sessions.find(({ number }) => number === key.session)?.backgroundNote).toMatchObject({
    published: true,
    overview: { en: "Three [2]." },
  });
  const file = await renderNote(await published(), translatorFor("fr"), "fr");
  expect(Buffer.from(file.subarray(0, 2)).toString()).toBe("PK");
});
