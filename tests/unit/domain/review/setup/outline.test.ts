import { beforeEach, describe, expect, test } from "vitest";
import { addGenerated, removeGenerated } from "~/domain/report/outline-set-up/change-generated.server";
import { addSection, removeSection } from "~/domain/report/outline-set-up/change-sections.server";
import { changeOutline, moveSection, setStandardOutline } from "~/domain/report/outline-set-up/change-outline.server";
import { generatorValue, newSectionSchema, outlineFormSchema } from "~/domain/report/outline-set-up/outline-form";
import { readOutline } from "~/domain/report/outline-set-up/read-outline.server";
import type { Actor } from "~/permission/actor";
import { refusal } from "../../../../given/draft-of-all-kinds";
import { duringReview } from "../../../../given/respondents";
import { createSetUpCase, type SetUpCase } from "../../../../given/set-up-case";
import { useDatabase } from "../../../../support/database";

const held = useDatabase();
const review = "ece-new";
let given: SetUpCase;

beforeEach(async () => {
  given = await createSetUpCase(held.database, {
    phase: "preparation",
    sessions: [
      { number: 1, objectives: [2] },
      { number: 2, objectives: [8] },
    ],
  });
});

const as = (actor: Actor = given.secretariat) => held.ctx({ actor, now: duringReview });
const outline = async () => (await readOutline(as(), { review, language: "en" })).outline;
const keys = async () => (await outline())?.sections.map(({ key }) => key);
const move = (section: string, direction: "up" | "down") => moveSection(as(), { review, section, direction });
const headings = (words: Record<string, string>) => outlineFormSchema.parse({ "title-en": "A report", ...words });

test("the standard outline is proposed, used, put in another order and replaced", async () => {
  expect((await readOutline(as(), { review, language: "fr" })).proposal.map(({ key }) => key)).toHaveLength(9);
  await setStandardOutline(as(), review);
  const standard = [
    ...["organization", "opening", "sessions", "session-1", "session-2", "closing"],
    ...["annex", "annex-session-1", "annex-session-2"],
  ];
  expect(await keys()).toEqual(standard);
  await move("sessions", "up");
  await move("session-2", "up");
  await move("organization", "up");
  const moved = ["organization", "sessions", "session-2", "session-1", "opening", "closing", ...standard.slice(6)];
  expect(await keys()).toEqual(moved);
  await setStandardOutline(as(), review);
  expect(await keys()).toEqual(standard);
});

test("headings are changed in the languages of the review, and one is needed at least", async () => {
  await setStandardOutline(as(), review);
  const sections = (await outline())?.sections ?? [];
  const typed = Object.fromEntries(
    sections.flatMap(({ key, words }) =>
      Object.entries(words).map(([language, text]) => [`heading.${key}-${language}`, text]),
    ),
  );
  await changeOutline(as(), { review, form: headings({ ...typed, "heading.closing-en": "Closing segment" }) });
  const closing = (await outline())?.sections.find(({ key }) => key === "closing");
  expect(closing?.words).toMatchObject({ en: "Closing segment", fr: "Clôture de la session" });
  const empty = { "heading.closing-en": "", "heading.closing-fr": "", "heading.closing-ru": "" };
  expect(await refusal(changeOutline(as(), { review, form: headings({ ...typed, ...empty }) }))).toEqual({
    "heading.closing-en": ["headingMissing"],
  });
});

test("a report in which an editor has written keeps its sections", async () => {
  await setStandardOutline(as(), review);
  const section = await held.database.read.reportSection.findFirstOrThrow({ where: { key: "closing" } });
  const paragraph = { sectionId: section.id, position: 0, kind: "narrative", revision: 1, updatedAt: duringReview };
  await held.database.write((tx) => tx.paragraph.create({ data: paragraph }));
  expect(await refusal(setStandardOutline(as(), review))).toEqual({ "": ["outlineBegun"] });
  expect(await refusal(move("closing", "up"))).toEqual({ "": ["outlineBegun"] });
});

const section = (fields: Record<string, string>) => addSection(as(), { review, form: newSectionSchema.parse(fields) });
const generated = (into: string, generator: string) => addGenerated(as(), { review, form: { into, generator } });
const inSection = async (key: string) => (await outline())?.sections.find((one) => one.key === key);
const generatorsIn = async (key: string) =>
  (await inSection(key))?.generated.map(({ generator }) => generatorValue(generator));

async function writeIn(key: string) {
  const { id } = await held.database.read.reportSection.findFirstOrThrow({ where: { key } });
  const paragraph = { sectionId: id, position: 9, kind: "narrative", revision: 1, updatedAt: duringReview };
  await held.database.write((tx) => tx.paragraph.create({ data: paragraph }));
}

describe("sections one by one", () => {
  beforeEach(() => setStandardOutline(as(), review));

  test("are added before the annex, with the paragraph on the session or objective they are about", async () => {
    await section({ about: "objective-8", inside: "sessions", numbering: "letter" });
    await section({ "heading-en": "Way forward" });
    expect((await keys())?.slice(2, 8)).toEqual([
      ...["sessions", "session-1", "session-2", "section-10"],
      ...["closing", "section-11"],
    ]);
    expect(await inSection("section-10")).toMatchObject({ heading: "Objective 8", depth: 2 });
    expect(await generatorsIn("section-10")).toEqual(["objective-8"]);
    expect(await generatorsIn("section-11")).toEqual([]);
  });

  test("need a heading where they are about neither, and a session of this review", async () => {
    expect(await refusal(section({}))).toEqual({ "heading-en": ["headingMissing"] });
    expect(await refusal(section({ about: "session-3" }))).toEqual({ about: ["aboutMissing"] });
    expect(await refusal(section({ about: "session-1", inside: "session-2" }))).toEqual({ inside: ["insideMissing"] });
  });

  test("on a session follow it when they were removed and added again", async () => {
    await removeSection(as(), { review, section: "session-2" });
    expect(await keys()).not.toContain("session-2");
    await section({ about: "session-2", inside: "sessions", numbering: "letter" });
    expect(await generatorsIn("session-2")).toEqual(["session-2"]);
  });

  test("are removed with their generated paragraphs, unless an editor has written in them or others are inside", async () => {
    await writeIn("closing");
    expect(await refusal(removeSection(as(), { review, section: "closing" }))).toEqual({ "": ["sectionWritten"] });
    expect(await refusal(removeSection(as(), { review, section: "sessions" }))).toEqual({ "": ["sectionHasSections"] });
    await removeSection(as(), { review, section: "opening" });
    expect(await keys()).not.toContain("opening");
    expect(await refusal(removeSection(as(), { review, section: "opening" }))).toBe("notFound");
    const left = await held.database.read.paragraph.count({ where: { generator: { equals: { name: "adoption" } } } });
    expect(left).toBe(0);
  });

  test("a text that was removed from the draft keeps its section too", async () => {
    await writeIn("closing");
    await held.database.write((tx) =>
      tx.paragraph.updateMany({ where: { kind: "narrative" }, data: { removedAt: duringReview } }),
    );
    expect(await refusal(removeSection(as(), { review, section: "closing" }))).toEqual({ "": ["sectionWritten"] });
  });
});

describe("generated paragraphs one by one", () => {
  beforeEach(() => setStandardOutline(as(), review));

  test("are added once to a section and removed from it, also while the report is written", async () => {
    await writeIn("annex");
    await generated("closing", "counts");
    await generated("closing", "session-2");
    expect(await generatorsIn("closing")).toEqual(["closing-statements", "counts", "session-2"]);
    expect(await refusal(generated("closing", "counts"))).toEqual({ generator: ["generatorThere"] });
    expect(await refusal(generated("closing", "session-3"))).toEqual({ generator: ["generatorMissing"] });
    const [first] = (await inSection("closing"))?.generated ?? [];
    await removeGenerated(as(), { review, paragraph: first?.id ?? "" });
    expect(await generatorsIn("closing")).toEqual(["counts", "session-2"]);
  });

  test("with notes of an editor stay", async () => {
    const [{ id: paragraphId } = { id: "" }] = (await inSection("closing"))?.generated ?? [];
    const note = { paragraphId, position: 0, type: "caveat", text: { en: { text: "A note", status: "original" } } };
    await held.database.write((tx) => tx.footnote.create({ data: note }));
    expect(await refusal(removeGenerated(as(), { review, paragraph: paragraphId }))).toEqual({
      "": ["paragraphWritten"],
    });
    expect((await inSection("closing"))?.stays).toBe("sectionWritten");
  });

  test("an editor's own paragraph is not removed here", async () => {
    await writeIn("closing");
    const { id } = await held.database.read.paragraph.findFirstOrThrow({ where: { kind: "narrative" } });
    expect(await refusal(removeGenerated(as(), { review, paragraph: id }))).toEqual({ "": ["paragraphWritten"] });
  });

  test("each change is in the record with what was there", async () => {
    await generated("closing", "objective-8");
    const [event] = await held.database.read.auditEvent.findMany({ where: { action: "outline.addGenerated" } });
    expect(JSON.stringify(event?.detail)).toContain("objective-8");
  });
});

test("the newer generators are in the standard outline", async () => {
  await setStandardOutline(as(), review);
  expect((await generatorsIn("organization"))?.slice(-3)).toEqual([
    ...["attendance-un-entities", "attendance-others", "attendance-stakeholders"],
  ]);
  expect(await generatorsIn("opening")).toEqual(["adoption", "opening-statements"]);
  expect(await generatorsIn("closing")).toEqual(["closing-statements"]);
});

test("others cannot change it", async () => {
  for (const actor of [given.editor, given.stranger]) {
    expect(await refusal(setStandardOutline(as(actor), review))).toBe("notFound");
    expect(await refusal(removeSection(as(actor), { review, section: "opening" }))).toBe("notFound");
  }
});
