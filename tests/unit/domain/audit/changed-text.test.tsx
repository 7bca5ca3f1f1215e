import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { beforeAll, expect, test } from "vitest";
import { seedDemonstration } from "#seed/seed-demonstration";
import { ChangedText } from "~/components/text/changed-text";
import { readReportPage } from "~/domain/report/version/read-report-page.server";
import { readReportVersion } from "~/domain/report/version/read-report-version.server";
import { readVersionForScreening } from "~/domain/screening/read-version-for-screening.server";
import { readPublishedVersion } from "~/domain/submission/published/read-published-version.server";
import { readOwnVersion } from "~/domain/submission/read-own-version.server";
import { i18nFor } from "~/i18n/resources.server";
import { languages } from "~/language/language";
import { signedIn } from "../../../given/actors";
import { useDatabase } from "../../../support/database";
import { tamper } from "../../../support/tamper";

const held = useDatabase({ keep: true });
const now = new Date("2026-02-01T10:00:00Z");

beforeAll(async () => {
  await seedDemonstration(held.database, { now, password: "demonstration only", progress: () => undefined });
}, 60_000);

async function anyPublished() {
  return held.database.read.submissionVersion.findFirstOrThrow({
    where: { publishedAt: { not: null }, supersededAt: null, submission: { withdrawnAt: null } },
    include: { submission: { include: { review: true } } },
    orderBy: { id: "asc" },
  });
}

/** What the public page, the author's page and the screening page say of one text. */
async function shownOf({ id, version, submission }: Awaited<ReturnType<typeof anyPublished>>): Promise<boolean[]> {
  const { reviewId, number, participantId, review } = submission;
  const author = signedIn({
    memberships: [{ participantId, role: "focal-point" }],
    staff: [{ reviewId, role: "secretariat" }],
  });
  const ctx = held.ctx({ actor: author, now });
  const language = "en" as const;
  const published = await readPublishedVersion(held.ctx({ now }), { reviewId, number, version, language });
  if (published.kind !== "version") throw new Error("The submission is withdrawn");
  const own = await readOwnVersion(ctx, { submissionId: submission.id, version, language });
  const screened = await readVersionForScreening(ctx, { review: review.slug, versionId: id, language });
  return [published.submission.fits, own.fits, screened.fits];
}

test("a frozen text that was changed says so on the public page, its author's and the screening page", async () => {
  const version = await anyPublished();
  expect(await shownOf(version)).toEqual([true, true, true]);
  const sql = `UPDATE "FrozenAnswer" SET "text" = 'We never said this. ' || "text" WHERE "versionId" = '${version.id}'`;
  const undo = tamper("FrozenAnswer", sql);
  expect(await shownOf(version)).toEqual([false, false, false]);
  undo();
  const shorten = tamper(
    "FrozenAnswer",
    `DELETE FROM "FrozenAnswer" WHERE "versionId" = '${version.id}' AND "position" = 0`,
  );
  expect(await shownOf(version)).toEqual([false, false, false]);
  shorten();
  expect(await shownOf(version)).toEqual([true, true, true]);
});

test("a report version that was changed says so on its public page and where it is drafted", async () => {
  const row = await held.database.read.reportVersion.findFirstOrThrow({
    select: { number: true, report: { select: { reviewId: true, review: { select: { slug: true } } } } },
  });
  const { number, report } = row;
  const asked = { review: report.review.slug, language: "en" } as const;
  const editor = signedIn({ staff: [{ reviewId: report.reviewId, role: "editor" }] });
  const drafted = async () => (await readReportVersion(held.ctx({ actor: editor, now }), { ...asked, number })).version;
  expect((await drafted()).fits).toBe(true);
  const undo = tamper(
    "ReportVersion",
    `UPDATE "ReportVersion" SET "content" = replace("content", 'Member States', 'Member states')`,
  );
  expect((await drafted()).fits).toBe(false);
  expect((await readReportPage(held.ctx({ now }), asked))?.fits).toBe(false);
  undo();
});

test.each(languages)("the page says it in %s, and nothing where the text fits", async (language) => {
  const render = (fits: boolean) =>
    renderToStaticMarkup(
      <I18nextProvider i18n={i18nFor(language)}>
        <ChangedText fits={fits} what="submission" />
        <ChangedText fits={fits} what="report" />
      </I18nextProvider>,
    );
  expect(render(true)).toBe("");
  expect(render(false)).toMatch(/^<p.+<\/p><p.+<\/p>$/);
  expect(render(false)).not.toContain("changedText");
});
