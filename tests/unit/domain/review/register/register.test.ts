import { beforeEach, describe, expect, test } from "vitest";
import { exportReview } from "~/domain/review/document/export/export-review.server";
import { readDocument } from "~/domain/review/document/read-document.server";
import { addLine } from "~/domain/review/register/add-line.server";
import { changeLine } from "~/domain/review/register/change-line.server";
import { lineFormSchema, newLineSchema } from "~/domain/review/register/line-form";
import { moveLine } from "~/domain/review/register/move-line.server";
import { readLine, readRegister } from "~/domain/review/register/read-register.server";
import { removeLine } from "~/domain/review/register/remove-line.server";
import { publishNote, withdrawNote } from "~/domain/review/notes/publish-note.server";
import { noteFormSchema } from "~/domain/review/notes/note-form";
import { readNoteToWrite } from "~/domain/review/notes/read-notes.server";
import { readPublishedNote } from "~/domain/review/notes/read-published-note.server";
import { saveNote } from "~/domain/review/notes/save-note.server";
import { readReview } from "~/domain/review/read-review.server";
import type { CommandContext } from "~/domain/shared/context";
import { createSetUpCase, type SetUpCase } from "../../../../given/set-up-case";
import { useDatabase } from "../../../../support/database";

const held = useDatabase();
const review = "ece-new";
let given: SetUpCase;
let cleared = 0;

beforeEach(async () => {
  given = await createSetUpCase(held.database, { phase: "preparation" });
  cleared = 0;
});

function as(who: "secretariat" | "editor" | "stranger"): CommandContext {
  return held.ctx({
    actor: given[who],
    write: async (work, options) => {
      const result = await held.database.write(work);
      if (options?.publishes) cleared += 1;
      return result;
    },
  });
}

const add = (title: string) => addLine(as("secretariat"), { review, form: newLineSchema.parse({ "title-en": title }) });
const change = (document: string, fields: Record<string, string>) =>
  changeLine(as("secretariat"), { review, document, form: lineFormSchema.parse({ "title-en": "Agenda", ...fields }) });
const page = (document: string) => readLine(as("secretariat"), { review, document, language: "en" });
const listed = async () => (await readReview(as("stranger"), { reviewId: given.review.id, language: "fr" })).documents;
const keys = async () => (await readRegister(as("secretariat"), { review, language: "en" })).rows.map(({ key }) => key);

const events = async (action: string) =>
  held.database.read.auditEvent.findMany({ where: { action }, select: { detail: true } });

describe("a document of the register", () => {
  test("is added with its title, then gets kind, symbol, date and addresses by language; the public reads it at once", async () => {
    const document = await add("Agenda");
    await change(document, {
      what: "agenda",
      symbol: "ECE/GCM/2024/1",
      issuedOn: "2024-01-15",
      url: "https://example.org/all",
      "link-fr": "https://example.org/fr",
    });
    expect(cleared).toBe(2);
    expect(await listed()).toMatchObject([
      {
        symbol: "ECE/GCM/2024/1",
        kind: "agenda",
        issuedOn: "2024-01-15",
        url: "https://example.org/all",
        links: [{ language: "fr", url: "https://example.org/fr" }],
      },
    ]);
    expect((await events("document.change")).map(({ detail }) => detail)).toMatchObject([
      { "before.symbol": null, "after.symbol": "ECE/GCM/2024/1", "after.links.fr": "https://example.org/fr" },
    ]);
  });

  test("loses what is emptied, and keeps its key", async () => {
    const document = await add("Agenda");
    await change(document, { symbol: "A/1", "link-en": "https://example.org/en", issuedOn: "2024-01-15" });
    await change(document, {});
    expect((await page(document)).line).toEqual({ key: document, symbol: null, title: { en: "Agenda" } });
  });

  test.each([
    ["an address that is none of the web", { url: "javascript:alert(1)" }],
    ["an address with blanks", { "link-fr": "https://example.org/a b" }],
    ["a day that does not exist", { issuedOn: "2024-02-30" }],
    ["a kind that is not in the list", { what: "leaflet" }],
    ["a symbol that is too long", { symbol: "E".repeat(61) }],
  ])("does not take %s", (_, fields) => {
    expect(lineFormSchema.safeParse(fields).success).toBe(false);
  });

  test("needs a title in a language, and is not saved over what a colleague saved first", async () => {
    const document = await add("Agenda");
    await expect(add("  ")).rejects.toMatchObject({
      details: { fieldErrors: { "title-en": ["documentTitleMissing"] } },
    });
    await expect(change(document, { "title-en": "" })).rejects.toMatchObject({
      details: { fieldErrors: { "title-en": ["documentTitleMissing"] } },
    });
    const { seen } = await page(document);
    await change(document, { symbol: "A/1" });
    await expect(change(document, { symbol: "A/2", seen })).rejects.toMatchObject({
      details: { fieldErrors: { "": ["setUpChanged"] } },
    });
    expect((await page(document)).line.symbol).toBe("A/1");
  });

  test("moves one place up or down, not beyond the ends; what is removed frees its key", async () => {
    const [one, two, three] = [await add("One"), await add("Two"), await add("Three")];
    const move = (document: string, direction: "up" | "down") =>
      moveLine(as("secretariat"), { review, document, direction });
    await move(three, "up");
    expect(await keys()).toEqual([one, three, two]);
    await move(one, "up");
    await move(two, "down");
    expect(await keys()).toEqual([one, three, two]);
    cleared = 0;
    await removeLine(as("secretariat"), { review, document: one, folder: "unused" });
    expect(cleared).toBe(1);
    expect((await listed()).map(({ title }) => title.text)).toEqual(["Three", "Two"]);
    expect((await events("document.delete")).map(({ detail }) => detail)).toMatchObject([{ "before.title.en": "One" }]);
    expect(await add("Four")).toBe(one);
    expect(await keys()).toEqual([three, two, one]);
  });

  test("is found by the secretariat of its review alone", async () => {
    const document = await add("Agenda");
    for (const who of ["editor", "stranger"] as const) {
      const key = { review, document };
      const notFound = { code: "notFound" };
      await expect(readRegister(as(who), { review, language: "en" })).rejects.toMatchObject(notFound);
      await expect(removeLine(as(who), { ...key, folder: "unused" })).rejects.toMatchObject(notFound);
      await expect(moveLine(as(who), { ...key, direction: "up" })).rejects.toMatchObject(notFound);
    }
  });
});

describe("the background note of a session", () => {
  const key = { review, session: 2 };
  const note = async () => {
    const texts = { "introduction-en": "One.", "overview-en": "Two." };
    await saveNote(as("secretariat"), { ...key, form: noteFormSchema.parse(texts) });
    const { seen } = await readNoteToWrite(as("secretariat"), { ...key, language: "en" });
    await publishNote(as("secretariat"), { ...key, seen });
  };

  test("has its symbol from its line, which leads to it while it is published", async () => {
    const document = await add("Note");
    await change(document, { what: "session-2", symbol: "ECE/GCM/2024/3" });
    expect(await listed()).toMatchObject([{ kind: "background-note", note: null }]);
    await note();
    expect(await listed()).toMatchObject([{ note: 2 }]);
    const published = await readPublishedNote(as("secretariat"), { ...key, language: "en" });
    expect(published.content.frontMatter.symbol).toBe("ECE/GCM/2024/3");
    cleared = 0;
    await withdrawNote(as("secretariat"), key);
    expect(cleared).toBe(1);
    expect(await listed()).toMatchObject([{ note: null }]);
  });

  test("has one line at most", async () => {
    const [one, two] = [await add("Note"), await add("Another note")];
    await change(one, { what: "session-2" });
    await expect(change(two, { what: "session-2" })).rejects.toMatchObject({
      details: { fieldErrors: { what: ["documentSessionTaken"] } },
    });
    await expect(change(two, { what: "session-9" })).rejects.toMatchObject({
      details: { fieldErrors: { what: ["documentKindMissing"] } },
    });
  });
});

describe("review.json", () => {
  test("has the register as it was entered; a key says the kind where none is given", async () => {
    const document = await add("Agenda");
    await change(document, { what: "session-1", issuedOn: "2024-01-15", "link-ru": "https://example.org/ru" });
    const exported = await exportReview(held.database.read, review);
    expect(exported?.documents).toEqual([
      {
        key: document,
        symbol: null,
        title: { en: "Agenda" },
        kind: "background-note",
        session: 1,
        issuedOn: "2024-01-15",
        links: { ru: "https://example.org/ru" },
      },
    ]);
  });

  test("is refused where two lines name one session, or one that the review does not have", async () => {
    const exported = await exportReview(held.database.read, review);
    const line = (key: string, session: number) => ({ key, session, title: { en: "Note" } });
    const documents = [line("one", 2), line("two", 2), line("three", 9)];
    const read = await readDocument(
      held.database.read,
      Buffer.from(JSON.stringify({ ...exported, review: "ece-copy", documents })),
    );
    expect(read).toMatchObject({
      faults: [
        { path: "documents[2].session", key: "twice" },
        { path: "documents[3].session", key: "unknownSession" },
      ],
    });
  });
});
