import { beforeAll, describe, expect, it } from "vitest";
import { checkClaims } from "~/domain/counting/claims/check-claims";
import { composeReportContent } from "~/domain/report/content/compose-report-content.server";
import { hashContent } from "~/domain/report/version/hash-content.server";
import { countContributors } from "~/domain/counting/count-contributors.server";
import { paragraphsOf, reportContentSchema, type ContentParagraph } from "~/domain/report/content/report-content";
import { languages, type Language } from "~/language/language";
import { seedDemonstration } from "#seed/seed-demonstration";
import { useDatabase } from "../../support/database";

const held = useDatabase({ keep: true });

beforeAll(() =>
  seedDemonstration(held.database, { now: new Date("2026-11-21T10:00:00Z"), password: "kelp-7raven-moss" }),
);

const published = async () => {
  const version = await held.database.read.reportVersion.findFirstOrThrow({
    where: { report: { review: { slug: "ece-2024" } } },
  });
  return { version, content: reportContentSchema.parse(version.content) };
};

const draft = () =>
  held.database.write(async (tx) => {
    const report = await tx.report.findFirstOrThrow({ where: { review: { slug: "ece-demo" } } });
    const { content } = await composeReportContent(
      tx,
      { id: report.id, now: new Date() },
      { version: 1, stage: "zero-draft" },
    );
    return { content, contributors: countContributors(tx, report.reviewId) };
  });

type Contributors = ReturnType<typeof countContributors>;

function warnings({ texts, evidence }: ContentParagraph, language: Language, contributors: Contributors) {
  const text = texts[language]?.text ?? "";
  return checkClaims({ text, language, evidence, contributors }).filter(({ fits }) => !fits);
}

const narrative = (paragraphs: ContentParagraph[]) => paragraphs.filter(({ kind }) => kind === "narrative");

describe("the report of 2024", () => {
  it("is frozen as final and published, with the hash of its content", async () => {
    const { version, content } = await published();
    expect([version.number, version.stage, version.publishedAt !== null]).toEqual([1, "final", true]);
    expect(hashContent(content)).toBe(version.sha256);
    expect(content.draft).toBe(false);
  });

  it("has the numbers of the printed one: 21 paragraphs in four sections, and an annex that starts again", async () => {
    const { content } = await published();
    const keys = paragraphsOf(content).map(({ key }) => key);
    expect(keys.slice(0, 21)).toEqual(Array.from({ length: 21 }, (_, index) => String(index + 1)));
    expect(keys.slice(21)).toEqual(Array.from({ length: 22 }, (_, index) => `annex-${index + 1}`));
    const generated = paragraphsOf(content).filter(({ kind }) => kind === "generated");
    expect(generated.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 13, 14, 15, 16]);
  });

  it("prints session 2 as the report of the meeting does, but for its slips", async () => {
    const { content } = await published();
    const paragraph = paragraphsOf(content).find(({ key }) => key === "14");
    const lines = paragraph?.lines.en?.map(({ label, text }) => `${label}: ${text}`);
    expect([paragraph?.texts.en?.text, ...(lines ?? [])]).toEqual([
      "The second session of the Regional Review for ECE offered space for discussion of progress made and challenges accomplishing Objectives 4, 8, 9, 10, 11, 13, and 21 of the GCM.",
      "Lead Organizers: UNHCR and Regional United Nations Network on Migration",
      "Moderator: Ms. Susan Fratzke, Migration Policy Institute (MPI)",
      "Member State Speaker: Sweden",
      "Substantive inputs presented by: Armenia; Belarus; Belgium; Denmark on behalf of Cyprus, France, Malta, Norway, Netherlands and United Kingdom; Germany; Greece; Kyrgyzstan; Norway; Türkiye; Turkmenistan; Ukraine; United Kingdom; European Commission/European External Action Service; Friends World Committee for Consultation; International Federation of Red Cross and Red Crescent Societies (IFRC); Network of Girls Against Human Trafficking (NoGAHT); UNODC. Azerbaijan exercised their right of reply.",
    ]);
  });

  it("rests every paragraph of the annex on three to ten excerpts of published answers, in all languages together", async () => {
    const { content } = await published();
    const annex = paragraphsOf(content).filter(({ key }) => key.startsWith("annex-"));
    for (const { key, citations } of annex) {
      expect([key, citations.length >= 3 && citations.length <= 10]).toEqual([key, true]);
    }
    const cited = annex.flatMap(({ citations }) => citations);
    expect(new Set(cited.map(({ language }) => language))).toEqual(new Set(languages));
    expect(narrative(annex).length).toBeGreaterThanOrEqual(12);
    const ids = cited.map(({ frozenAnswerId }) => frozenAnswerId);
    const where = { id: { in: ids }, version: { publishedAt: { not: null }, supersededAt: null } };
    expect(await held.database.read.frozenAnswer.count({ where })).toBe(new Set(ids).size);
  });

  it("says each narrative paragraph in three languages, the English one being the original", async () => {
    const { content } = await published();
    for (const { texts, originalLanguage } of narrative(paragraphsOf(content))) {
      expect(originalLanguage).toBe("en");
      expect(languages.map((language) => texts[language]?.status)).toEqual(["original", "unofficial", "unofficial"]);
    }
  });

  it.each(languages)("uses the quantifier that its evidence carries (%s)", async (language) => {
    const { content } = await published();
    const review = await held.database.read.review.findUniqueOrThrow({ where: { slug: "ece-2024" } });
    const contributors = countContributors(held.database.read, review.id);
    const found = narrative(paragraphsOf(content)).flatMap((paragraph) => warnings(paragraph, language, contributors));
    expect(found).toEqual([]);
  });

  it("uses the same quantifiers in every language", async () => {
    const { content } = await published();
    for (const { key, quantifier } of narrative(paragraphsOf(content))) {
      const { en, fr, ru } = quantifier?.used ?? {};
      const sorted = [en, fr, ru].map((used) => [...(used ?? [])].sort());
      expect([key, sorted[1], sorted[2]]).toEqual([key, sorted[0], sorted[0]]);
    }
  });

  it("finds the words that its footnotes follow, in every language", async () => {
    const { content } = await published();
    const anchored = paragraphsOf(content).flatMap(({ texts, footnotes }) =>
      footnotes.flatMap(({ anchor }) =>
        languages.map((language) => ({ text: texts[language]?.text, words: anchor?.[language] })),
      ),
    );
    expect(anchored.length).toBeGreaterThan(9);
    for (const { text, words } of anchored) expect(text).toContain(words);
  });
});

describe("the draft report of the open review", () => {
  it("is a zero draft with generated paragraphs and five narrative ones, two of them translated", async () => {
    const report = await held.database.read.report.findFirstOrThrow({ where: { review: { slug: "ece-demo" } } });
    expect(report.stage).toBe("zero-draft");
    const written = narrative(paragraphsOf((await draft()).content));
    expect(written).toHaveLength(5);
    expect(written.filter(({ texts }) => texts.fr && texts.ru)).toHaveLength(2);
  });

  it("claims more than its evidence carries in one paragraph, so that the warning is seen", async () => {
    const { content, contributors } = await draft();
    const found = narrative(paragraphsOf(content)).flatMap((paragraph) =>
      languages.flatMap((language) => warnings(paragraph, language, contributors)),
    );
    expect(found.map(({ words, wouldBeTrue }) => [words, wouldBeTrue])).toEqual([
      ["Several stakeholders", "one stakeholder"],
    ]);
  });
});
