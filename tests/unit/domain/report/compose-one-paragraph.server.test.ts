import { beforeEach, expect, test } from "vitest";
import { findReport } from "~/db/queries/find-report.server";
import { composeOneParagraph } from "~/domain/report/content/compose-one-paragraph.server";
import { composeReportContent } from "~/domain/report/content/compose-report-content.server";
import { paragraphsOf } from "~/domain/report/content/report-content";
import { readDraft } from "~/domain/report/outline/read-draft.server";
import { mainReport } from "~/domain/report/report-access.server";
import { readParagraph } from "~/domain/report/paragraph/read-paragraph.server";
import { freezeReportVersion } from "~/domain/report/version/freeze-report-version.server";
import { useDatabase } from "../../../support/database";
import { contextOf, createReportCase, decision, type ReportCase } from "../../../given/report-case";

const held = useDatabase();
let given: ReportCase;

beforeEach(async () => {
  given = await createReportCase(held.database);
});

test("a paragraph that is composed alone is the one in the whole report", async () => {
  const { read } = held.database;
  const report = findReport(read, { review: "ece-test", key: mainReport });
  if (!report) throw new Error("The case has a report");
  const { content, waiting } = await composeReportContent(read, { id: report.id, now: new Date() });
  const paragraphs = paragraphsOf(content);
  for (const { id, key, number, footnotes: _footnotes, ...whole } of paragraphs) {
    const alone = await composeOneParagraph(read, { report, paragraphId: id, now: new Date() });
    expect(alone?.paragraph).toMatchObject(whole);
    expect(alone?.numbered).toEqual({ key, number });
    expect(alone?.order).toEqual(paragraphs.map((each) => each.id));
  }
  for (const id of waiting) {
    expect((await composeOneParagraph(read, { report, paragraphId: id, now: new Date() }))?.numbered).toBeNull();
  }
  expect(await composeOneParagraph(read, { report, paragraphId: "none", now: new Date() })).toBeNull();
});

test("the page of a paragraph composes it in four statements, one for each kind of row", async () => {
  const { database } = held;
  const asked = { review: "ece-test", paragraphId: given.paragraphs.summary, language: "en" } as const;
  const read = () => readParagraph(contextOf(database, given.actors.editor), asked);
  await read();
  const before = database.statements.count;
  await read();
  expect(database.statements.count - before).toBe(4);
});

test("freezing again at the same stage composes the report once and answers the version that is there", async () => {
  const ctx = contextOf(held.database, given.actors.editor);
  const input = { review: "ece-test", stage: "zero-draft" } as const;
  await readDraft(ctx, { review: "ece-test", language: "en" });
  expect(await freezeReportVersion(ctx, input)).toBe(1);
  let inside = 0;
  const counted = {
    ...ctx,
    write: <T>(work: Parameters<typeof ctx.write<T>>[0]) =>
      ctx.write(async (tx) => {
        const before = held.database.statements.count;
        const result = await work(tx);
        inside = held.database.statements.count - before;
        return result;
      }),
  };
  expect(await freezeReportVersion(counted, input)).toBe(1);
  expect(inside).toBe(3);
  expect(await freezeReportVersion(ctx, { ...input, stage: "final", decision })).toBe(2);
});
