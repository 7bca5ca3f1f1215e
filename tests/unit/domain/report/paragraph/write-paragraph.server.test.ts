import { beforeEach, describe, expect, test } from "vitest";
import { addNarrativeParagraph } from "~/domain/report/outline/add-narrative-paragraph.server";
import { listCitableExcerpts } from "~/domain/report/paragraph/list-citable-excerpts.server";
import { moveParagraph } from "~/domain/report/outline/move-paragraph.server";
import type { TypedTexts } from "~/domain/report/paragraph/paragraph-schema";
import { readDraft } from "~/domain/report/outline/read-draft.server";
import { readParagraph } from "~/domain/report/paragraph/read-paragraph.server";
import { removeParagraph, restoreParagraph } from "~/domain/report/outline/remove-paragraph.server";
import { translateParagraph } from "~/domain/report/paragraph/translate-paragraph.server";
import { footnoteFormSchema } from "~/domain/report/paragraph/footnote-form";
import { removeFootnote } from "~/domain/report/paragraph/remove-footnote.server";
import { writeFootnote } from "~/domain/report/paragraph/write-footnote.server";
import { type ParagraphWork, writeParagraph } from "~/domain/report/paragraph/write-paragraph.server";
import type { StaffRole } from "~/permission/actor";
import { useDatabase } from "../../../../support/database";
import { contextOf, createReportCase, type ReportCase } from "../../../../given/report-case";

const held = useDatabase();
const review = "ece-test";
let given: ReportCase;
let paragraphId: string;

beforeEach(async () => {
  given = await createReportCase(held.database);
  paragraphId = given.paragraphs.summary;
});

const as = (role: StaffRole | "stranger" = "editor") => contextOf(held.database, given.actors[role]);
const write = (work: Partial<ParagraphWork>, role: StaffRole | "stranger" = "editor") =>
  writeParagraph(as(role), { review, paragraphId, typed: {}, ...work });
const page = () => readParagraph(as(), { review, paragraphId, language: "en" });
const text = async (language: "en" | "fr" | "ru") =>
  (await page()).versions.find((version) => version.language === language)?.text;
const actions = async () => (await held.database.read.auditEvent.findMany()).map(({ action }) => action);

describe("texts", () => {
  test("a save is the next revision and is in the audit record without a word of content", async () => {
    await write({ typed: { en: { text: "Some States spoke.", revision: 1 } } });
    expect(await text("en")).toBe("Some States spoke.");
    expect((await page()).revision).toBe(2);
    expect(await actions()).toEqual(["paragraph.write"]);
    const [event] = await held.database.read.auditEvent.findMany();
    expect(event?.detail).toEqual({ revision: 2, languages: "en" });
  });

  test("what did not change is not saved", async () => {
    const typed: TypedTexts = { en: { text: "Several States spoke of services.", revision: 1 } };
    await write({ typed });
    expect((await page()).revision).toBe(1);
    expect(await actions()).toEqual([]);
  });

  test("two people in two languages do not disturb each other", async () => {
    await write({
      typed: {
        en: { text: "Mine", revision: 1 },
        fr: { text: "Plusieurs États ont parlé des services.", revision: 1 },
      },
    });
    await translateParagraph(as("translator"), {
      review,
      paragraphId,
      typed: { fr: { text: "La sienne", revision: 1 } },
    });
    expect([await text("en"), await text("fr")]).toEqual(["Mine", "La sienne"]);
    expect((await page()).versions[1]?.outdated).toBe(false);
  });

  test("two people in one language: the second gets both texts and a proposal, and nothing is overwritten", async () => {
    await write({ typed: { fr: { text: "La première", revision: 1 } } });
    const late = write({ typed: { fr: { text: "La seconde", revision: 1 } } });
    const merged = {
      base: "Plusieurs États ont parlé des services.",
      yours: "La seconde",
      theirs: "La première",
      proposal: "La première La seconde",
      lostAnchors: [],
    };
    await expect(late).rejects.toMatchObject({
      code: "conflict",
      details: { data: { revision: 2, savedBy: "editor@example.org", merges: { fr: merged } } },
    });
    expect(await text("fr")).toBe("La première");
    await write({ typed: { fr: { text: "Les deux", revision: 2 } } });
    expect(await text("fr")).toBe("Les deux");
  });

  test("who removed the words of a footnote while another wrote is told where its mark will be", async () => {
    const form = footnoteFormSchema.parse({
      type: "caveat",
      url: "",
      "note-en": "N",
      "anchor-en": "spoke of services",
    });
    await writeFootnote(as(), { review, paragraphId, form });
    await write({ typed: { en: { text: "Several States asked for more.", revision: 1 } } });
    const late = write({ typed: { en: { text: "Many States spoke of services.", revision: 1 } } });
    const merged = { proposal: "Many States asked for more.", lostAnchors: ["spoke of services"] };
    await expect(late).rejects.toMatchObject({ details: { data: { merges: { en: merged } } } });
  });

  test("a translation older than its original says so", async () => {
    await write({ typed: { en: { text: "Changed since.", revision: 1 } } });
    expect((await page()).versions[1]).toMatchObject({ language: "fr", outdated: true });
  });

  test("an emptied translation is no language version any more", async () => {
    await write({ typed: { fr: { text: "", revision: 1 } } });
    expect((await page()).versions[1]).toMatchObject({ language: "fr", status: null });
  });

  test("a generated paragraph cannot be typed", async () => {
    const generated = write({ paragraphId: given.paragraphs.session, typed: { en: { text: "X", revision: 1 } } });
    await expect(generated).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("who may", () => {
  test("only editors write; translators translate, but not the original", async () => {
    const typed: TypedTexts = { en: { text: "X", revision: 1 } };
    for (const role of ["secretariat", "reviewer", "translator", "co-chair"] as const) {
      await expect(write({ typed }, role)).rejects.toMatchObject({ code: "forbidden" });
    }
    await expect(write({ typed }, "stranger")).rejects.toMatchObject({ code: "notFound" });
    const original = translateParagraph(as("translator"), { review, paragraphId, typed });
    await expect(original).rejects.toMatchObject({ code: "forbidden" });
    expect(await text("en")).toBe("Several States spoke of services.");
  });
});

describe("citations", () => {
  test("are added and removed once, however often one asks, together with what was typed", async () => {
    const typed: TypedTexts = { en: { text: "Typed at the same time.", revision: 1 } };
    await write({ typed, cite: given.excerpts.org });
    await write({ cite: given.excerpts.org });
    expect((await page()).counts).toMatchObject({ state: 4, stakeholder: 1 });
    expect(await text("en")).toBe("Typed at the same time.");
    await write({ uncite: given.excerpts.org });
    await write({ uncite: given.excerpts.org });
    expect((await page()).counts).toMatchObject({ stakeholder: 0 });
    expect(await actions()).toEqual(["paragraph.write", "paragraph.cite", "paragraph.uncite"]);
  });

  test("an excerpt of another review is not found, a withdrawn one is refused, and the typed text is not half saved", async () => {
    const typed: TypedTexts = { en: { text: "Typed at the same time.", revision: 1 } };
    await expect(write({ typed, cite: given.excerpts.foreign })).rejects.toMatchObject({ code: "notFound" });
    await expect(write({ typed, cite: given.excerpts.no })).rejects.toMatchObject({ code: "invalid" });
    expect(await text("en")).toBe("Several States spoke of services.");
  });

  test("are picked from what was accepted and is not cited yet", async () => {
    const filters = { page: 1 };
    const list = (more: object = {}) =>
      listCitableExcerpts(as(), { review, paragraphId, language: "en", filters: { ...filters, ...more } });
    expect((await list()).excerpts.map(({ excerptId }) => excerptId)).toEqual([given.excerpts.org]);
    await write({ uncite: given.excerpts.kz });
    expect((await list({ language: "ru" })).excerpts.map(({ participant }) => participant)).toEqual(["Kazakhstan"]);
    expect((await list({ text: "УСЛУГИ" })).found).toBe(1);
    expect((await list({ text: "%" })).found).toBe(0);
    expect((await list({ text: "_слуги" })).found).toBe(0);
    expect((await list({ class: "stakeholder" })).found).toBe(1);
    expect((await list({ objective: 2 })).found).toBe(2);
    expect((await list({ objective: 5 })).found).toBe(0);
    expect((await list({ session: 2 })).found).toBe(0);
  });
});

describe("words that an editor keeps", () => {
  const keep = { language: "en", words: "Several States", reason: "As the Co-Chairs agreed" } as const;
  const chosen = { keep, release: null, before: "[]" };

  test("need a reason, silence the warning of their language and can be checked again", async () => {
    const bare = write({ chosen: { ...chosen, keep: { ...keep, reason: "" } } });
    await expect(bare).rejects.toMatchObject({ details: { fieldErrors: { reason: ["quantifierReasonMissing"] } } });
    expect((await page()).warnings).toMatchObject([{ texts: [{ language: "en" }, { language: "fr" }] }]);
    await write({ chosen });
    const after = await page();
    expect(after.kept).toEqual([keep]);
    expect(after.warnings).toMatchObject([{ texts: [{ language: "fr" }] }]);
    await write({ chosen: { keep: null, release: "en:several states", before: after.choiceBefore } });
    expect(await page()).toMatchObject({ kept: [], warnings: [{ texts: [{}, {}] }] });
  });

  test("are kept in each language for itself", async () => {
    await write({ chosen });
    const french = { language: "fr", words: "Plusieurs États", reason: "Comme convenu" } as const;
    await write({ chosen: { keep: french, release: null, before: (await page()).choiceBefore } });
    expect(await page()).toMatchObject({ kept: [keep, french], warnings: [] });
  });

  test("do not replace what someone else decided in between", async () => {
    await write({ chosen });
    const late = write({ chosen: { ...chosen, keep: { ...keep, reason: "I think so" } } });
    await expect(late).rejects.toMatchObject({ code: "conflict" });
    expect((await page()).kept).toEqual([keep]);
  });

  test("a word that was kept for the whole paragraph before stays kept", async () => {
    const before = { quantifier: "several", reason: "As the Co-Chairs agreed" };
    await held.database.write((tx) =>
      tx.paragraph.update({ where: { id: paragraphId }, data: { quantifierChoice: before } }),
    );
    expect(await page()).toMatchObject({ kept: [before], warnings: [] });
  });
});

describe("footnotes", () => {
  const form = (fields: Record<string, string>) =>
    footnoteFormSchema.parse({ type: "titled-link", url: "", ...fields });

  test("are added, changed against what the page showed, and removed", async () => {
    await writeFootnote(as(), {
      review,
      paragraphId,
      form: form({ "note-en": "Declaration", "anchor-en": "services" }),
    });
    const [note] = (await page()).footnotes;
    expect(note).toMatchObject({ texts: { en: "Declaration" }, anchors: { en: "services" } });
    const change = form({ footnote: note?.id ?? "", before: note?.before ?? "", "note-en": "Declaration, para. 3" });
    await writeFootnote(as(), { review, paragraphId, form: change });
    await expect(writeFootnote(as(), { review, paragraphId, form: change })).rejects.toMatchObject({
      code: "conflict",
    });
    expect((await page()).footnotes[0]?.texts.en).toBe("Declaration, para. 3");
    await removeFootnote(as(), { review, paragraphId, footnote: note?.id ?? "" });
    expect((await page()).footnotes).toEqual([]);
  });

  test("need words, or an address where they are a bare link", async () => {
    const empty = writeFootnote(as(), { review, paragraphId, form: form({}) });
    await expect(empty).rejects.toMatchObject({ code: "invalid" });
    const link = form({ type: "link", url: "https://example.org/a" });
    await writeFootnote(as(), { review, paragraphId, form: link });
    expect((await page()).footnotes[0]?.texts.ru).toBe("https://example.org/a");
  });
});

describe("the outline", () => {
  const keys = async () => {
    const { sections } = await readDraft(as(), { review, language: "en" });
    return sections.flatMap(({ items }) => items.map((item) => (item.kind === "written" ? item.paragraph.key : "–")));
  };

  test("a new paragraph takes its number with its text, and the others follow", async () => {
    const add = () =>
      addNarrativeParagraph(as(), { review, section: "organization", after: given.paragraphs.session, language: "fr" });
    const id = await add();
    expect(await add()).toBe(id);
    expect(await keys()).toEqual(["–", "1", "–", "2", "annex-1"]);
    await write({ paragraphId: id, typed: { fr: { text: "Nouveau.", revision: 1 } } });
    expect(await keys()).toEqual(["–", "1", "2", "3", "annex-1"]);
    await moveParagraph(as(), { review, paragraphId: id, direction: "up" });
    const { numbered } = await readParagraph(as(), { review, paragraphId: id, language: "en" });
    expect(numbered?.number).toBe(1);
  });

  test("what is removed is kept and can be put back where it was", async () => {
    await removeParagraph(as(), { review, paragraphId: given.paragraphs.session });
    await removeParagraph(as(), { review, paragraphId: given.paragraphs.session });
    expect(await keys()).toEqual(["–", "1", "annex-1"]);
    await restoreParagraph(as(), { review, paragraphId: given.paragraphs.session });
    expect(await keys()).toEqual(["–", "1", "2", "annex-1"]);
    expect(await actions()).toEqual(["paragraph.remove", "paragraph.restore"]);
  });
});
