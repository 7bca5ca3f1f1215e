import { describe, expect, it } from "vitest";
import type { WriteTransaction } from "~/db/types";
import { placeOf } from "#seed/factories/create-excerpt";
import { memberState, stakeholder } from "#seed/factories/create-participant";
import { createReview } from "#seed/factories/create-review";
import { draftSubmission } from "#seed/factories/create-submission";
import {
  acceptedSubmission,
  keptSubmission,
  publishedSubmission,
  returnedSubmission,
  screeningSubmission,
  submittedSubmission,
  withdrawnSubmission,
} from "#seed/factories/submission-states";
import { supersedeSubmission } from "#seed/factories/supersede-submission";
import { useDatabase } from "../../support/database";

const held = useDatabase();

async function world(tx: WriteTransaction) {
  return { review: await createReview(tx, { slug: "ece-test" }), participant: await memberState(tx, "PT") };
}

describe("a submission from a factory", () => {
  it.each([
    ["submitted", submittedSubmission, []],
    ["screening", screeningSubmission, []],
    ["returned", returnedSubmission, ["returned"]],
    ["accepted", acceptedSubmission, ["accepted"]],
    ["accepted-not-public", keptSubmission, ["accepted"]],
    ["published", publishedSubmission, ["accepted"]],
    ["withdrawn", withdrawnSubmission, ["accepted"]],
  ] as const)("is %s", async (state, factory, decisions) => {
    const made = await held.database.write(async (tx) => factory(tx, await world(tx)));
    const found = await held.database.read.submission.findUniqueOrThrow({
      where: { id: made.submission.id },
      include: { versions: { include: { decisions: true, frozenAnswers: true } }, answers: true },
    });
    expect(found.state).toBe(state);
    expect(found.versions).toHaveLength(1);
    const [version] = found.versions;
    expect(version?.decisions.map(({ decision }) => decision)).toEqual(decisions);
    expect(version?.frozenAnswers.map(({ text }) => text)).toEqual(found.answers.map(({ text }) => text));
    expect(version?.publishedAt !== null).toBe(state === "published" || state === "withdrawn");
    expect(found.withdrawnAt !== null).toBe(state === "withdrawn");
  });

  it("is a draft without a frozen version", async () => {
    const made = await held.database.write(async (tx) => draftSubmission(tx, await world(tx)));
    expect(await held.database.read.submissionVersion.count({ where: { submissionId: made.id } })).toBe(0);
  });

  it("keeps its first version readable when a second takes its place", async () => {
    await held.database.write(async (tx) => {
      const first = await publishedSubmission(tx, await world(tx));
      const answers = first.submission.answers.map((answer) => ({ ...answer, text: `${answer.text} And more.` }));
      const at = new Date("2026-01-20T09:00:00Z");
      const times = { submittedAt: at, decidedAt: at, publishedAt: at };
      await supersedeSubmission(tx, first, { answers, ...times, secretariat: null });
    });
    const versions = await held.database.read.submissionVersion.findMany({ orderBy: { version: "asc" } });
    expect(versions.map(({ version, supersededAt }) => [version, supersededAt !== null])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect(versions.every(({ publishedAt }) => publishedAt !== null)).toBe(true);
    expect(new Set(versions.map(({ sha256 }) => sha256)).size).toBe(2);
    const revisions = await held.database.read.answerRevision.findMany({ orderBy: { revision: "asc" } });
    expect(revisions.map(({ revision }) => revision)).toEqual([1, 2]);
  });

  it("carries the same receipt number and hash at every seeding", async () => {
    const input = async (tx: WriteTransaction) => ({ review: await createReview(tx, { slug: "ece-test" }), number: 7 });
    const undone = new Error("undone");
    const seen: string[] = [];
    const seedAndUndo = () =>
      held.database.write(async (tx) => {
        const participant = await stakeholder(tx, "choir");
        const { version } = await submittedSubmission(tx, { ...(await input(tx)), participant });
        seen.push(`${version.receiptNumber} ${version.sha256}`);
        throw undone;
      });
    await expect(seedAndUndo()).rejects.toBe(undone);
    await expect(seedAndUndo()).rejects.toBe(undone);
    expect(seen[0]).toBe(seen[1]);
    expect(seen[0]).toMatch(
      /^ECE-TEST-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4} [0-9a-f]{64}$/,
    );
  });
});

describe("the place of a quote", () => {
  it("is counted in code points", () => {
    expect(placeOf("Мир", "🕊️ Мир и труд")).toEqual({ startsAt: 3, endsAt: 6 });
  });

  it("is refused where the quote is missing or occurs twice", () => {
    expect(() => placeOf("peace", "war")).toThrow("not in the answer");
    expect(() => placeOf("a", "a or a")).toThrow("more than once");
  });
});
