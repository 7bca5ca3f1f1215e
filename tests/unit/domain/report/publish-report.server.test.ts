import { createHash } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { freezeReportVersion } from "~/domain/report/version/freeze-report-version.server";
import { listReportVersions } from "~/domain/report/version/list-report-versions.server";
import { listUsesOfSubmission } from "~/domain/report/version/list-uses-of-submission.server";
import { renderReport } from "~/formats/render-report.server";
import { publishReportVersion } from "~/domain/report/version/publish-report-version.server";
import { readPublishedReport } from "~/domain/report/version/read-published-report.server";
import { canonicalContent, paragraphsOf, reportContentSchema } from "~/domain/report/content/report-content";
import type { ReportStage } from "~/domain/report/content/report-stages";
import { writeParagraph } from "~/domain/report/paragraph/write-paragraph.server";
import type { StaffRole } from "~/permission/actor";
import { useDatabase } from "../../../support/database";
import { contextOf, createReportCase, decision, type ReportCase } from "../../../given/report-case";

const held = useDatabase();
const review = "ece-test";
let given: ReportCase;

beforeEach(async () => {
  given = await createReportCase(held.database);
});

const as = (role: StaffRole | "stranger") => contextOf(held.database, given.actors[role]);
const freeze = (stage: ReportStage = "final") => freezeReportVersion(as("editor"), { review, stage, decision });
const publish = (number = 1) => publishReportVersion(as("secretariat"), { review, number });
const published = () => readPublishedReport({ read: held.database.read }, { review });
const change = (text: string, revision: number) =>
  writeParagraph(as("editor"), { review, paragraphId: given.paragraphs.summary, typed: { en: { text, revision } } });

describe("freezing", () => {
  test("keeps the content with its digest; fifty equal requests make one version", async () => {
    const numbers = await Promise.all(Array.from({ length: 50 }, () => freeze()));
    expect(new Set(numbers)).toEqual(new Set([1]));
    const versions = await held.database.read.reportVersion.findMany();
    expect(versions).toHaveLength(1);
    const content = reportContentSchema.parse(versions[0]?.content);
    expect(versions[0]?.sha256).toBe(createHash("sha256").update(canonicalContent(content)).digest("hex"));
    expect(content).toMatchObject({ version: 1, stage: "final", draft: false });
  });

  test("what is drafted afterwards leaves a version as it was", async () => {
    await freeze("zero-draft");
    const before = await held.database.read.reportVersion.findFirstOrThrow();
    await change("Some States spoke.", 1);
    expect(await freeze("zero-draft")).toBe(2);
    expect(await freeze("final")).toBe(3);
    const first = await held.database.read.reportVersion.findUniqueOrThrow({ where: { id: before.id } });
    expect(first).toEqual(before);
    const list = await listReportVersions(as("co-chair"), { review, language: "en" });
    expect(list.versions.map(({ number, stage, states }) => [number, stage, states])).toEqual([
      [3, "final", 4],
      [2, "zero-draft", 4],
      [1, "zero-draft", 4],
    ]);
  });

  test("is for editors", async () => {
    const by = (role: StaffRole | "stranger") => freezeReportVersion(as(role), { review, stage: "final", decision });
    await expect(by("secretariat")).rejects.toMatchObject({ code: "forbidden" });
    await expect(by("stranger")).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("publishing", () => {
  test("is for the secretariat, for texts that are for the public, and done once", async () => {
    await freeze("zero-draft");
    await freeze("final");
    await expect(publishReportVersion(as("editor"), { review, number: 2 })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(publish(1)).rejects.toMatchObject({ code: "invalid" });
    await expect(publish(9)).rejects.toMatchObject({ code: "notFound" });
    await Promise.all(Array.from({ length: 50 }, () => publish(2)));
    const events = await held.database.read.auditEvent.findMany({ where: { action: "report.publish" } });
    expect(events).toHaveLength(1);
    expect((await published())?.number).toBe(2);
  });

  test("nothing is public before", async () => {
    await freeze();
    expect(await published()).toBeNull();
    const missing = readPublishedReport({ read: held.database.read }, { review, version: 1 });
    await expect(missing).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("what the public sees", () => {
  beforeEach(async () => {
    await freeze();
    await publish();
  });

  test("neither words nor counts of what is not public, nor the editors' record", async () => {
    const report = await published();
    const summary = paragraphsOf(report?.content ?? expect.fail()).find(({ key }) => key === "annex-1");
    expect(summary?.citations.map(({ excerptId }) => excerptId)).toEqual([given.excerpts.kz, given.excerpts.dk]);
    expect(summary?.evidence).toMatchObject({ states: 3 });
    expect(summary?.quantifier).toBeNull();
    const everything = JSON.stringify(report?.content);
    for (const word of ["CANARY", "Portugal", "Norway", given.excerpts.pt]) expect(everything).not.toContain(word);
    const frozen = await held.database.read.reportVersion.findFirstOrThrow();
    expect(JSON.stringify(frozen.content)).toContain("CANARY a system");
  });

  test("a version is read and written out once, for as long as the same is public", async () => {
    const first = await published();
    const again = await published();
    expect(again?.content).toBe(first?.content);
    const content = first?.content ?? expect.fail();
    const file = () => renderReport(content, { language: "en", format: "json" });
    expect(await file()).toBe(await file());
    expect(() => content.sections.pop()).toThrow(TypeError);
  });

  test("a submission that is withdrawn later disappears from the report", async () => {
    const { submission } = given.submissions.kz;
    const before = paragraphsOf((await published())?.content ?? expect.fail()).at(-1);
    expect(before?.citations.map(({ excerptId }) => excerptId)).toContain(given.excerpts.kz);
    await held.database.write((tx) =>
      tx.submission.update({ where: { id: submission.id }, data: { state: "withdrawn", withdrawnAt: new Date() } }),
    );
    const summary = paragraphsOf((await published())?.content ?? expect.fail()).at(-1);
    expect(summary?.evidence).toMatchObject({ states: 2 });
    expect(
      await listUsesOfSubmission({ read: held.database.read }, { review: "ece-test", number: submission.number }),
    ).toEqual([]);
  });

  test("a submission knows where the report cites it", async () => {
    const { submission, version } = given.submissions.kz;
    expect(
      await listUsesOfSubmission({ read: held.database.read }, { review: "ece-test", number: submission.number }),
    ).toEqual([
      {
        paragraphKey: "annex-1",
        paragraphNumber: 1,
        excerptId: given.excerpts.kz,
        frozenAnswerId: version.frozenAnswers[0]?.id,
        quote: "Услуги переведены в цифровую форму",
        startsAt: 0,
        endsAt: 34,
      },
    ]);
    const hidden = given.submissions.pt.submission.number;
    expect(await listUsesOfSubmission({ read: held.database.read }, { review: "ece-test", number: hidden })).toEqual(
      [],
    );
  });
});
