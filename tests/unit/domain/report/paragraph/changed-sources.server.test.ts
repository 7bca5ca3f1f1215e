import { beforeEach, describe, expect, test } from "vitest";
import { listWorkAreas } from "~/domain/account/list-work-areas.server";
import { changeExcerpt } from "~/domain/coding/excerpt/change-excerpt.server";
import { readDraft } from "~/domain/report/outline/read-draft.server";
import { checkSources } from "~/domain/report/paragraph/check-sources.server";
import { readParagraph } from "~/domain/report/paragraph/read-paragraph.server";
import { writeParagraph } from "~/domain/report/paragraph/write-paragraph.server";
import { signedIn } from "../../../../given/actors";
import { contextOf, createReportCase, type ReportCase } from "../../../../given/report-case";
import { useDatabase } from "../../../../support/database";

const held = useDatabase();
const review = "ece-test";
let given: ReportCase;

beforeEach(async () => {
  given = await createReportCase(held.database);
});

const ctx = () => contextOf(held.database, given.actors.editor);
const key = () => ({ review, paragraphId: given.paragraphs.summary });
const page = () => readParagraph(ctx(), { ...key(), language: "en" });
const causes = async () => (await page()).changed.open.map(({ cause }) => cause);

async function check(outcome: "stillRight" | "redrafted") {
  const { changed } = await page();
  return checkSources(ctx(), {
    ...key(),
    form: { outcome, checkReason: "Others say the same.", changes: changed.keys },
  });
}

async function recode() {
  const reviewer = signedIn({ userId: "reviewer", staff: [{ reviewId: given.review.id, role: "reviewer" }] });
  const input = { review, excerpt: given.excerpts.kz, codes: ["objective-3"], note: null };
  await changeExcerpt(contextOf(held.database, reviewer), input);
}

/** Masks words of the passage of Portugal, which is not public, as the secretariat does. */
async function mask() {
  await held.database.write(async (tx) => {
    const { frozenAnswerId } = await tx.excerpt.findUniqueOrThrow({ where: { id: given.excerpts.pt } });
    const span = { startsAt: 0, endsAt: 3, reason: "personal-data", maskedById: null, maskedAt: new Date() };
    await tx.maskedSpan.create({ data: { frozenAnswerId, ...span } });
  });
}

describe("a paragraph whose sources have changed", () => {
  test("says what changed, and whose source it is", async () => {
    expect((await page()).changed.open).toEqual([{ cause: "withdrawn", participants: ["Norway"] }]);
    await recode();
    await mask();
    expect((await page()).changed.open).toEqual([
      { cause: "recoded", participants: ["Kazakhstan"] },
      { cause: "redacted", participants: ["Portugal"] },
      { cause: "withdrawn", participants: ["Norway"] },
    ]);
  });

  test("is counted alike on the outline and in my work", async () => {
    const draft = await readDraft(ctx(), { review, language: "en" });
    expect(draft.amber).toBe(1);
    const { reviews } = await listWorkAreas(ctx());
    expect(reviews[0]?.areas.find(({ screen }) => screen === "drafting")?.waits?.count).toBe(1);
    await check("stillRight");
    expect((await readDraft(ctx(), { review, language: "en" })).amber).toBe(0);
    expect(
      (await listWorkAreas(ctx())).reviews[0]?.areas.find(({ screen }) => screen === "drafting")?.waits?.count,
    ).toBe(0);
  });

  test("is settled with a reason, until something else happens", async () => {
    await check("stillRight");
    await check("stillRight");
    const { changed } = await page();
    expect(changed.open).toEqual([]);
    expect(changed.checks).toMatchObject([
      { outcome: "stillRight", reason: "Others say the same.", checkedBy: "editor@example.org" },
    ]);
    await recode();
    expect(await causes()).toEqual(["recoded"]);
  });

  test("is not settled by what the page did not show", async () => {
    const form = { outcome: "stillRight" as const, checkReason: "Seen.", changes: "another:withdrawn:" };
    await checkSources(ctx(), { ...key(), form });
    expect(await causes()).toEqual(["withdrawn"]);
  });

  test("counts as rewritten only once its text was saved after the change", async () => {
    await recode();
    await expect(check("redrafted")).rejects.toMatchObject({
      details: { fieldErrors: { checkReason: ["paragraphNotRedrafted"] } },
    });
    await writeParagraph(contextOf(held.database, given.actors.editor, new Date("2026-12-31T10:00:00Z")), {
      ...key(),
      typed: { en: { text: "Some States spoke of services.", revision: 1 } },
    });
    await check("redrafted");
    expect(await causes()).toEqual([]);
  });
});
