import { beforeEach, expect, test } from "vitest";
import type { ReadClient } from "~/db/types";
import { composeOneParagraph } from "~/domain/report/content/compose-one-paragraph.server";
import { composeReportContent } from "~/domain/report/content/compose-report-content.server";
import { paragraphsOf } from "~/domain/report/content/report-content";
import { readParagraph } from "~/domain/report/paragraph/read-paragraph.server";
import { freezeReportVersion } from "~/domain/report/version/freeze-report-version.server";
import { useDatabase } from "../../../support/database";
import { contextOf, createReportCase, type ReportCase } from "../../../given/report-case";

const held = useDatabase();
let given: ReportCase;

beforeEach(async () => {
  given = await createReportCase(held.database);
});

test("a paragraph that is composed alone is the one in the whole report", async () => {
  const { read } = held.database;
  const report = await read.report.findFirstOrThrow();
  const { content, waiting } = await composeReportContent(read, report.id);
  const paragraphs = paragraphsOf(content);
  for (const { id, key, number, footnotes: _footnotes, ...whole } of paragraphs) {
    const alone = await composeOneParagraph(read, { report, paragraphId: id });
    expect(alone?.paragraph).toMatchObject(whole);
    expect(alone?.numbered).toEqual({ key, number });
    expect(alone?.order).toEqual(paragraphs.map((each) => each.id));
  }
  for (const id of waiting) {
    expect((await composeOneParagraph(read, { report, paragraphId: id }))?.numbered).toBeNull();
  }
  expect(await composeOneParagraph(read, { report, paragraphId: "none" })).toBeNull();
});

/** The reader with its queries counted by table. */
function counting(read: ReadClient, counts: Map<string, number>): ReadClient {
  return new Proxy(read, {
    get: (target, name: keyof ReadClient) => {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return target[name];
    },
  });
}

test("the page of a paragraph asks for its report, its review and the contributors once", async () => {
  const counts = new Map<string, number>();
  const ctx = contextOf(held.database, given.actors.editor);
  const read = counting(ctx.read, counts);
  const asked = { review: "ece-test", paragraphId: given.paragraphs.summary, language: "en" } as const;
  await readParagraph({ ...ctx, read }, asked);
  const { report, review, submission, reportSection } = Object.fromEntries(counts);
  expect({ report, review, submission, reportSection }).toEqual({
    report: 1,
    review: 1,
    submission: 1,
    reportSection: 1,
  });
});

test("freezing again at the same stage reads the facts once and answers the version that is there", async () => {
  const ctx = contextOf(held.database, given.actors.editor);
  const input = { review: "ece-test", stage: "zero-draft" } as const;
  expect(await freezeReportVersion(ctx, input)).toBe(1);
  const counts = new Map<string, number>();
  const counted = {
    ...ctx,
    write: <T>(work: Parameters<typeof ctx.write<T>>[0]) => ctx.write((tx) => work(counting(tx, counts) as typeof tx)),
  };
  expect(await freezeReportVersion(counted, input)).toBe(1);
  expect(counts.get("review")).toBe(1);
  expect(counts.get("submission")).toBe(1);
  expect(await freezeReportVersion(ctx, { ...input, stage: "final" })).toBe(2);
});
