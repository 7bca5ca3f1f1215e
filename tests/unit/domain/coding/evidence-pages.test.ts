import { beforeAll, expect, test } from "vitest";
import { allEvidenceRows, evidencePageSize, readEvidence } from "~/domain/coding/evidence/read-evidence.server";
import { memberState, stakeholder } from "../../../../prisma/seed/factories/create-participant";
import { createReview } from "../../../../prisma/seed/factories/create-review";
import { publishedSubmission } from "../../../../prisma/seed/factories/submission-states";
import { useDatabase } from "../../../support/database";

const held = useDatabase({ keep: true });
const stakeholders = evidencePageSize + 5;
let reviewId = "";

beforeAll(async () => {
  await held.database.write(async (tx) => {
    const review = await createReview(tx, { slug: "ece-test" });
    reviewId = review.id;
    const answers = [{ session: 1, question: 3, text: "An answer." }];
    await publishedSubmission(tx, { review, participant: await memberState(tx, "DK"), answers });
    for (let number = 0; number < stakeholders; number += 1) {
      const participant = await stakeholder(tx, `body-${String(number).padStart(3, "0")}`);
      await publishedSubmission(tx, { review, participant, answers });
    }
  });
}, 60_000);

const query = () => ({ reviewId, filters: {}, language: "en" }) as const;

test("a page has a limited number of rows, and counts and shares are of all", async () => {
  const first = await readEvidence(held.ctx(), query());
  const last = await readEvidence(held.ctx(), { ...query(), page: 99 });
  expect([first.page, first.pages, last.page]).toEqual([1, 2, 2]);
  expect([first.rows.states.length, first.rows.stakeholders.length]).toEqual([1, evidencePageSize - 1]);
  expect([last.rows.states.length, last.rows.stakeholders.length]).toEqual([0, 6]);
  for (const page of [first, last]) {
    expect(page).toMatchObject({
      reports: stakeholders + 1,
      said: { states: { of: 1 }, stakeholders: { of: stakeholders } },
    });
  }
  const slugs = [first, last].flatMap(({ rows }) => rows.stakeholders.map(({ participant }) => participant.slug));
  expect(new Set(slugs).size).toBe(stakeholders);
});

test("the file has every row, in the order of the pages", async () => {
  const sizes: number[] = [];
  for await (const part of allEvidenceRows(held.ctx(), query())) sizes.push(part.length);
  expect(sizes).toEqual([evidencePageSize, 6]);
});
