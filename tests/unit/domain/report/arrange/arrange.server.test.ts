import { beforeEach, describe, expect, test } from "vitest";
import { citationField, footnoteField, placeKey } from "~/domain/report/arrange/arrange-form";
import { joinParagraphs } from "~/domain/report/arrange/join-paragraphs.server";
import { placeParagraph } from "~/domain/report/arrange/place-paragraph.server";
import { readArrangement } from "~/domain/report/arrange/read-arrangement.server";
import { splitParagraph } from "~/domain/report/arrange/split-paragraph.server";
import { addNarrativeParagraph } from "~/domain/report/outline/add-narrative-paragraph.server";
import { readDraft } from "~/domain/report/outline/read-draft.server";
import { restoreParagraph } from "~/domain/report/outline/remove-paragraph.server";
import { footnoteFormSchema } from "~/domain/report/paragraph/footnote-form";
import { readParagraph } from "~/domain/report/paragraph/read-paragraph.server";
import { readTextVersions } from "~/domain/report/paragraph/versions/read-text-versions.server";
import { writeFootnote } from "~/domain/report/paragraph/write-footnote.server";
import { writeParagraph } from "~/domain/report/paragraph/write-paragraph.server";
import { languages } from "~/language/language";
import { useDatabase } from "../../../../support/database";
import { contextOf, createReportCase, type ReportCase } from "../../../../given/report-case";

const held = useDatabase();
const review = "ece-test";
let given: ReportCase;
let paragraphId: string;

const text = {
  en: "Several States spoke of services. Services were free.",
  fr: "Plusieurs États ont parlé des services. Les services étaient gratuits.",
};

beforeEach(async () => {
  given = await createReportCase(held.database);
  paragraphId = given.paragraphs.summary;
  const typed = { en: { text: text.en, revision: 1 }, fr: { text: text.fr, revision: 1 } };
  await writeParagraph(ctx(), { review, paragraphId, typed });
});

const ctx = () => contextOf(held.database, given.actors.editor);
const page = (id = paragraphId) => readParagraph(ctx(), { review, paragraphId: id, language: "en" });
const versionsOf = async (id = paragraphId) =>
  Object.fromEntries((await page(id)).versions.map(({ language, text }) => [language, text]));
const arrangement = (id = paragraphId, cuts = {}) =>
  readArrangement(ctx(), { review, paragraphId: id, language: "en", cuts });
const numbersIn = async (language: "en" | "fr" | "ru") => {
  const { sections } = await readDraft(ctx(), { review, language });
  return sections.flatMap(({ key, items }) =>
    items.flatMap((item) => (item.kind === "written" ? [`${key} ${item.paragraph.key} ${item.id}`] : [])),
  );
};
const everyCitation = (part: string) =>
  Object.fromEntries(Object.values(given.excerpts).map((id) => [citationField(id), part]));

async function footnote(words: string, anchor: string) {
  const form = footnoteFormSchema.parse({ type: "caveat", "note-en": words, "anchor-en": anchor });
  await writeFootnote(ctx(), { review, paragraphId, form });
  const rows = await held.database.read.footnote.findMany({ where: { paragraphId }, orderBy: { position: "asc" } });
  return rows.at(-1)?.id ?? "";
}

describe("moving", () => {
  test("a paragraph moves to any section; its number is the same in every language, and back it has its old one", async () => {
    const before = await numbersIn("en");
    const { place } = await arrangement();
    const after = given.paragraphs.session;
    const was = await placeParagraph(ctx(), { review, paragraphId, section: "organization", after, from: place });
    const moved = await numbersIn("en");
    const order = moved.map((line) => line.split(" "));
    const [session, own] = [after, paragraphId].map((one) => order.find(([, , id]) => id === one));
    expect(own).toEqual(["organization", String(Number(session?.[1]) + 1), paragraphId]);
    for (const language of languages) expect(await numbersIn(language)).toEqual(moved);
    expect(was).toBe(placeKey({ section: "annex" }));
    await placeParagraph(ctx(), { review, paragraphId, section: "annex" });
    expect(await numbersIn("en")).toEqual(before);
  });

  test("who moves what a colleague moved in the meantime is told, and nothing happens", async () => {
    const { place: from } = await arrangement();
    await placeParagraph(ctx(), { review, paragraphId, section: "organization" });
    const moving = placeParagraph(ctx(), { review, paragraphId, section: "annex", from });
    await expect(moving).rejects.toMatchObject({ code: "conflict" });
    expect((await arrangement()).place).toBe("organization");
  });

  test("a place behind a paragraph that is not there is none", async () => {
    const moving = placeParagraph(ctx(), { review, paragraphId, section: "organization", after: "elsewhere" });
    await expect(moving).rejects.toMatchObject({ code: "notFound" });
    const translator = contextOf(held.database, given.actors.translator);
    const refused = placeParagraph(translator, { review, paragraphId, section: "organization" });
    await expect(refused).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("splitting", () => {
  const split = (choices: Record<string, unknown>, revision = 2) =>
    splitParagraph(ctx(), { review, paragraphId, revision, cuts: { en: 1 }, choices });

  test("each part has its texts in all languages, and the citations that the editor gave it", async () => {
    const { kz, dk, pt, no } = given.excerpts;
    const choices = {
      [citationField(kz)]: "first",
      [citationField(dk)]: "second",
      [citationField(pt)]: "both",
      [citationField(no)]: "first",
    };
    const second = await split(choices);
    expect(await versionsOf()).toMatchObject({
      en: "Several States spoke of services.",
      fr: "Plusieurs États ont parlé des services.",
    });
    expect(await versionsOf(second)).toMatchObject({ en: "Services were free.", fr: "Les services étaient gratuits." });
    const cited = async (id: string) => (await page(id)).cited.map(({ excerptId }) => excerptId);
    expect(await cited(paragraphId)).toEqual([kz, pt, no]);
    expect(await cited(second)).toEqual([dk, pt]);
    expect((await page(second)).versions.map(({ outdated }) => outdated)).toEqual([false, false, false]);
    expect((await numbersIn("ru")).slice(-2)).toEqual([`annex annex-1 ${paragraphId}`, `annex annex-2 ${second}`]);
  });

  test("the whole text stays among the saved versions", async () => {
    await split(everyCitation("first"));
    const history = await readTextVersions(ctx(), { review, paragraphId, language: "en", of: "en" });
    expect(history.versions.slice(0, 2).map(({ text, origin }) => [text, origin])).toEqual([
      ["Several States spoke of services.", "split"],
      [text.en, null],
    ]);
  });

  test("a footnote goes with the words of its mark; what is not clear is asked, and nothing happens until it is said", async () => {
    const clear = await footnote("In 2024.", "free");
    const unclear = await footnote("Of the State.", "services. Services");
    const { split: asked } = await arrangement(paragraphId, { en: 1 });
    expect(asked?.division?.footnotes.map(({ id, part }) => [id, part])).toEqual([
      [clear, "second"],
      [unclear, null],
    ]);
    await expect(split({})).rejects.toMatchObject({
      code: "invalid",
      details: {
        fieldErrors: {
          [footnoteField(unclear)]: ["splitPartMissing"],
          [citationField(given.excerpts.kz)]: ["splitPartMissing"],
        },
      },
    });
    expect(await versionsOf()).toMatchObject({ en: text.en });
    const second = await split({ ...everyCitation("both"), [footnoteField(unclear)]: "first" });
    expect((await page()).footnotes.map(({ id }) => id)).toEqual([unclear]);
    expect((await page(second)).footnotes.map(({ id }) => id)).toEqual([clear]);
  });

  test("a text that a colleague changed is not split, nor one of which the original stays whole", async () => {
    await expect(split(everyCitation("both"), 1)).rejects.toMatchObject({ code: "conflict" });
    const whole = splitParagraph(ctx(), { review, paragraphId, revision: 2, cuts: { fr: 1 }, choices: {} });
    await expect(whole).rejects.toMatchObject({
      details: { fieldErrors: { "cut-en": ["splitPlaceMissing"] } },
    });
    const generated = splitParagraph(ctx(), {
      review,
      paragraphId: given.paragraphs.session,
      revision: 1,
      cuts: {},
      choices: {},
    });
    await expect(generated).rejects.toMatchObject({ code: "invalid" });
  });

  test("a translation that was outdated stays so in both parts", async () => {
    await writeParagraph(ctx(), { review, paragraphId, typed: { en: { text: `${text.en} Indeed.`, revision: 2 } } });
    const second = await split(everyCitation("both"), 3);
    const outdated = async (id: string) =>
      (await page(id)).versions.flatMap(({ language, outdated }) => (outdated ? language : []));
    expect([await outdated(paragraphId), await outdated(second)]).toEqual([["fr"], ["fr"]]);
  });
});

describe("joining", () => {
  const join = async () => {
    const { join, revision } = await arrangement();
    await joinParagraphs(ctx(), {
      review,
      paragraphId,
      revision,
      next: join?.id ?? "",
      nextRevision: join?.revision ?? 0,
    });
  };

  test("what was split is as it was when it is joined again", async () => {
    const note = await footnote("At the end of the first.", "spoke of services");
    await splitParagraph(ctx(), {
      review,
      paragraphId,
      revision: 2,
      cuts: { en: 1 },
      choices: { ...everyCitation("both"), [footnoteField(note)]: "first" },
    });
    await join();
    expect(await versionsOf()).toMatchObject(text);
    const { cited, versions, footnotes } = await page();
    expect(cited).toHaveLength(4);
    expect(versions.some(({ outdated }) => outdated)).toBe(false);
    expect(footnotes).toMatchObject([{ id: note, anchors: { en: "spoke of services" } }]);
  });

  test("marks follow the words they followed, and the second can be brought back whole", async () => {
    await footnote("At the end.", "");
    const id = await addNarrativeParagraph(ctx(), { review, section: "annex", after: paragraphId, language: "en" });
    await writeParagraph(ctx(), {
      review,
      paragraphId: id,
      typed: { en: { text: "Services were free, one said.", revision: 1 } },
      cite: given.excerpts.org,
    });
    const form = footnoteFormSchema.parse({ type: "caveat", "note-en": "Two.", "anchor-en": "Services" });
    await writeFootnote(ctx(), { review, paragraphId: id, form });
    const { join: shown } = await arrangement();
    expect(shown?.versions.map(({ language, outdated }) => [language, outdated])).toEqual([
      ["en", false],
      ["fr", true],
    ]);
    await join();
    const joined = `${text.en} Services were free, one said.`;
    expect(await versionsOf()).toMatchObject({ en: joined, fr: text.fr });
    const { footnotes, cited } = await page();
    expect(footnotes.map(({ anchors }) => anchors.en)).toEqual(["Services were free", "free. Services"]);
    expect(cited.map(({ excerptId }) => excerptId)).toContain(given.excerpts.org);
    await restoreParagraph(ctx(), { review, paragraphId: id });
    expect((await page(id)).footnotes).toHaveLength(1);
    expect((await page(id)).cited).toHaveLength(1);
  });

  test("nothing is joined with data, with a text that has no original, or with what changed in the meantime", async () => {
    const session = await arrangement(given.paragraphs.session);
    expect(session.join?.refused).toBe("joinGenerated");
    expect((await arrangement()).join).toBeNull();
    const id = await addNarrativeParagraph(ctx(), { review, section: "annex", after: paragraphId, language: "fr" });
    await writeParagraph(ctx(), { review, paragraphId: id, typed: { fr: { text: "Un texte.", revision: 1 } } });
    expect((await arrangement()).join?.refused).toBe("joinOriginalMissing");
    await expect(join()).rejects.toMatchObject({ code: "invalid" });
    const late = { review, paragraphId, revision: 2, next: id, nextRevision: 1 };
    await expect(joinParagraphs(ctx(), late)).rejects.toMatchObject({ code: "conflict" });
  });

  test("each is in the record of actions, without a word of the texts", async () => {
    await splitParagraph(ctx(), { review, paragraphId, revision: 2, cuts: { en: 1 }, choices: everyCitation("both") });
    await join();
    const events = await held.database.read.auditEvent.findMany({ orderBy: { sequence: "asc" } });
    expect(events.map(({ action }) => action)).toEqual(["paragraph.write", "paragraph.split", "paragraph.join"]);
    expect(JSON.stringify(events.map(({ detail }) => detail))).not.toContain("services");
  });
});
