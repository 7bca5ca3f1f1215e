import { expect, test } from "vitest";
import { listOtherReviews } from "~/domain/submission/published/list-other-reviews.server";
import { memberState } from "#seed/factories/create-participant";
import { createReview } from "#seed/factories/create-review";
import { publishedSubmission, submittedSubmission, withdrawnSubmission } from "#seed/factories/submission-states";
import { useDatabase } from "../../../../support/database";

const held = useDatabase();
const answers = [{ session: 1, question: 3, objectives: [2], text: "Words." }];

test("a participant's other reviews are those with a submission of its own, or one that it confirmed, to read", async () => {
  const { reviewId, slug } = await held.database.write(async (tx) => {
    const [norway, sweden] = [await memberState(tx, "NO"), await memberState(tx, "SE")];
    const here = await createReview(tx, { slug: "here" });
    await publishedSubmission(tx, { review: here, participant: norway, answers });
    const opensAt = (year: number) => new Date(Date.UTC(year, 0, 1));
    const led = await createReview(tx, { slug: "led", opensAt: opensAt(2020) });
    await publishedSubmission(tx, { review: led, participant: norway, answers });
    const joined = await createReview(tx, { slug: "joined", opensAt: opensAt(2024) });
    const confirmed = { ...norway, confirmedAt: opensAt(2024) };
    await publishedSubmission(tx, { review: joined, participant: sweden, associates: [confirmed], answers });
    const named = await createReview(tx, { slug: "named-but-not-confirmed" });
    await publishedSubmission(tx, { review: named, participant: sweden, associates: [norway], answers });
    const sent = await createReview(tx, { slug: "not-published" });
    await submittedSubmission(tx, { review: sent, participant: norway, answers });
    const back = await createReview(tx, { slug: "withdrawn" });
    await withdrawnSubmission(tx, { review: back, participant: norway, answers });
    return { reviewId: here.id, slug: norway.slug };
  });
  const found = await listOtherReviews(held.ctx(), { slug, reviewId, language: "en" });
  expect(found.map((other) => [other.slug, other.submissions])).toEqual([
    ["joined", 1],
    ["led", 1],
  ]);
  expect(await listOtherReviews(held.ctx(), { slug: "unknown", reviewId, language: "en" })).toEqual([]);
});
