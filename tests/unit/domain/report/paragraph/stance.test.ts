import { beforeEach, describe, expect, test } from "vitest";
import { composeReportContent } from "~/domain/report/content/compose-report-content.server";
import { shownEvidence } from "~/domain/report/content/evidence-view";
import { paragraphsOf, reportContentSchema } from "~/domain/report/content/report-content";
import { readStanceKey, stanceKey } from "~/domain/report/content/stance";
import { readDraft } from "~/domain/report/outline/read-draft.server";
import { oneSidedWords } from "~/domain/report/paragraph/other-side";
import { readParagraph } from "~/domain/report/paragraph/read-paragraph.server";
import { type ParagraphWork, writeParagraph } from "~/domain/report/paragraph/write-paragraph.server";
import { checkVersion } from "~/domain/report/version/check-version";
import { defaultQuantifierScale } from "~/domain/counting/quantifier-rules";
import { freezeReportVersion } from "~/domain/report/version/freeze-report-version.server";
import { hashContent } from "~/domain/report/version/hash-content.server";
import { redactedContent } from "~/domain/report/version/redacted-report.server";
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

const ctx = () => contextOf(held.database, given.actors.editor);
const write = (work: Partial<ParagraphWork>) => writeParagraph(ctx(), { review, paragraphId, typed: {}, ...work });
const page = () => readParagraph(ctx(), { review, paragraphId, language: "en" });
const summaryOf = async () => {
  const report = await held.database.read.report.findFirstOrThrow({ where: { review: { slug: review } } });
  const { content } = await composeReportContent(held.database.read, { id: report.id, now: ctx().now });
  const paragraph = paragraphsOf(content).find(({ id }) => id === paragraphId);
  if (!paragraph) throw new Error("The summary has no number");
  return { content, paragraph };
};

describe("what a citation does", () => {
  test("a citation supports unless it says otherwise, and those that were there do", async () => {
    expect((await page()).cited.map(({ stance }) => stance)).toEqual(["supports", "supports", "supports", "supports"]);
    await write({ cite: given.excerpts.org });
    expect((await page()).cited.at(-1)).toMatchObject({ participant: "Organization help", stance: "supports" });
  });

  test("it is said when the passage is cited, and changed afterwards, both in the record of actions", async () => {
    await write({ cite: stanceKey("contradicts", given.excerpts.org) });
    expect((await page()).cited.at(-1)?.stance).toBe("contradicts");
    await write({ stance: stanceKey("qualifies", given.excerpts.org) });
    await write({ stance: stanceKey("qualifies", given.excerpts.org) });
    expect((await page()).cited.at(-1)?.stance).toBe("qualifies");
    const events = await held.database.read.auditEvent.findMany({ orderBy: { sequence: "asc" } });
    expect(events.map(({ action, detail }) => ({ action, detail }))).toEqual([
      { action: "paragraph.cite", detail: { excerptId: given.excerpts.org, stance: "contradicts" } },
      { action: "paragraph.changeStance", detail: { excerptId: given.excerpts.org, stance: "qualifies" } },
    ]);
  });

  test("what a passage does is not said where the paragraph no longer cites it", async () => {
    const work = write({ stance: stanceKey("contradicts", given.excerpts.org) });
    await expect(work).rejects.toMatchObject({ code: "notFound" });
  });

  test("who may not write the report does not say it either", async () => {
    const work = { review, paragraphId, typed: {}, stance: stanceKey("contradicts", given.excerpts.dk) };
    const translator = writeParagraph(contextOf(held.database, given.actors.translator), work);
    await expect(translator).rejects.toMatchObject({ code: "forbidden" });
  });

  test("a key that names nothing known is an excerpt that supports", () => {
    expect(readStanceKey("refutes:x")).toEqual({ stance: "supports", excerptId: "refutes:x" });
  });
});

describe("counts", () => {
  test("only passages that support are counted; the other side is shown with its names", async () => {
    expect((await page()).counts.state).toBe(4);
    await write({ stance: stanceKey("contradicts", given.excerpts.dk) });
    await write({ stance: stanceKey("qualifies", given.excerpts.pt) });
    const { counts, parties, otherSide } = await page();
    expect(counts.state).toBe(1);
    expect(parties.states).toEqual(["Kazakhstan"]);
    expect(otherSide).toEqual({
      counts: { supports: 1, qualifies: 1, contradicts: 1 },
      qualifies: ["Portugal"],
      contradicts: ["Denmark", "Malta"],
    });
  });

  test("the public reads what a passage does, and does not count it", async () => {
    await write({ stance: stanceKey("contradicts", given.excerpts.dk) });
    const { content, paragraph } = await summaryOf();
    const shown = new Map(paragraph.citations.map(({ frozenAnswerId }) => [frozenAnswerId, []]));
    const redacted = redactedContent(content, shown);
    expect(paragraphsOf(redacted).at(-1)?.evidence.states).toBe(2);
    const sources = shownEvidence(redacted, paragraph.key, "en")?.sources ?? [];
    expect(sources.map(({ participant, passages }) => [participant, passages[0]?.stance])).toEqual([
      ["Denmark", "contradicts"],
      ["Kazakhstan", undefined],
      ["Portugal", undefined],
    ]);
  });
});

describe("the other side in the text", () => {
  const english = async (text: string) => {
    const { revision } = await page();
    await write({ typed: { en: { text, revision }, fr: { text: "", revision } } });
  };

  test("a word for some who said so, beside a passage that contradicts it, asks for the others", async () => {
    await english("Some States spoke of services. It was useful.");
    expect((await page()).oneSided).toEqual([]);
    await write({ stance: stanceKey("contradicts", given.excerpts.dk) });
    expect((await page()).oneSided).toEqual([{ language: "en", words: "Some States" }]);
    const draft = await readDraft(ctx(), { review, language: "en" });
    expect(draft.oneSided).toBe(1);
    expect(checkVersion((await summaryOf()).content, defaultQuantifierScale).oneSided).toBe(1);
    await english("Some States spoke of services, while others did not see the need.");
    expect((await page()).oneSided).toEqual([]);
  });

  test("others are held against those who contradict, not against those who support", async () => {
    await english("Some States spoke of services, while other States said that they were not needed.");
    await write({ stance: stanceKey("contradicts", given.excerpts.dk) });
    const said = async () => (await page()).warnings.flatMap(({ texts }) => texts.map(({ words }) => words));
    expect(await said()).not.toContain("other States");
    await write({ stance: stanceKey("supports", given.excerpts.dk) });
    await write({ stance: stanceKey("contradicts", given.excerpts.kz) });
    expect(await said()).toContain("other States");
  });

  test("words that are kept with a reason are not asked for again", async () => {
    await english("Some States spoke of services. It was useful.");
    await write({ stance: stanceKey("contradicts", given.excerpts.dk) });
    const keep = { language: "en" as const, words: "Some States", reason: "The next paragraph speaks of the others." };
    await write({ chosen: { keep, release: null, before: (await page()).choiceBefore } });
    expect((await page()).oneSided).toEqual([]);
  });

  test("French and Russian name the others in their own words", () => {
    const citations = [{ stance: "contradicts", participant: { slug: "x", class: "member-state" }, associates: [] }];
    const of = (language: "fr" | "ru", text: string) =>
      oneSidedWords({
        kind: "narrative",
        texts: { [language]: { text, status: "original" } },
        citations: citations as never,
        quantifier: null,
      });
    expect(of("fr", "Certains États ont souligné l’importance des services.")).toHaveLength(1);
    expect(of("fr", "Certains États ont souligné leur importance ; d’autres en doutaient.")).toEqual([]);
    expect(of("ru", "Некоторые государства подчеркнули значение услуг.")).toHaveLength(1);
    expect(of("ru", "Некоторые государства подчеркнули их значение, другие в этом сомневались.")).toEqual([]);
  });
});

test("a version frozen before citations said what they do has the same hash", async () => {
  const { content } = await summaryOf();
  expect(JSON.stringify(content)).not.toContain("stance");
  expect(hashContent(reportContentSchema.parse(structuredClone(content)))).toBe(hashContent(content));
  await write({ stance: stanceKey("contradicts", given.excerpts.dk) });
  const number = await freezeReportVersion(ctx(), { review, stage: "zero-draft" });
  const { content: frozen, sha256 } = await held.database.read.reportVersion.findFirstOrThrow({ where: { number } });
  expect(hashContent(reportContentSchema.parse(frozen))).toBe(sha256);
  expect(JSON.stringify(frozen).match(/"stance":"contradicts"/g)).toHaveLength(1);
});
