import { beforeEach, expect, test } from "vitest";
import { changeOutline, moveSection, setStandardOutline } from "~/domain/report/outline-set-up/change-outline.server";
import { outlineFormSchema } from "~/domain/report/outline-set-up/outline-form";
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

test("others cannot change it", async () => {
  for (const actor of [given.editor, given.stranger]) {
    expect(await refusal(setStandardOutline(as(actor), review))).toBe("notFound");
  }
});
