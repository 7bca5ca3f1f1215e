import { describe, expect, test } from "vitest";
import { createReview } from "#seed/factories/create-review";
import { draftSubmission } from "#seed/factories/create-submission";
import { returnedSubmission, submittedSubmission } from "#seed/factories/submission-states";
import { reviewPhases } from "~/domain/review/review-schema";
import { countReceived } from "~/domain/review/stage/count-received.server";
import { moveReview } from "~/domain/review/stage/move-review.server";
import { faultsOfMove, movesFrom } from "~/domain/review/stage/review-stages";
import { createRespondents } from "../../../../given/respondents";
import { refusal } from "../../../../given/draft-of-all-kinds";
import { reviewInPreparation } from "../../../../given/review-in-preparation";
import { useDatabase } from "../../../../support/database";

const held = useDatabase();
const now = new Date("2027-02-10T10:00:00Z");
const lacks = { texts: 0, dates: 0, gaps: [] };
const allowed = [
  "preparation open",
  "open closed",
  "open preparation",
  "closed analysis",
  "closed open",
  "analysis drafting",
  "analysis closed",
  "drafting consultation",
  "drafting analysis",
  "consultation final",
  "consultation drafting",
];
const every = reviewPhases.flatMap((from) => reviewPhases.map((to) => ({ from, to })));

describe("a review", () => {
  test.each(every)("that is in $from and is to be in $to", ({ from, to }) => {
    const faults = faultsOfMove({ from, to, reason: "", confirmed: true }, { lacks, received: 0 });
    expect(Object.keys(faults).length === 0).toBe(allowed.includes(`${from} ${to}`));
  });

  test("is moved through its whole cycle and back from each status that leads back", async () => {
    const { actor, reviewId } = await reviewInPreparation(held, now);
    const phase = async () => (await held.database.read.review.findUniqueOrThrow({ where: { id: reviewId } })).phase;
    const ctx = () => held.ctx({ actor, now });
    const move = (from: string, to: string) =>
      moveReview(ctx(), {
        review: "escap-test",
        reason: "",
        confirmed: true,
        ...({ from, to } as (typeof every)[number]),
      });
    for (const from of reviewPhases) {
      const { next, back } = movesFrom(from);
      expect(await phase()).toBe(from);
      if (back) {
        await move(from, back);
        expect(await phase()).toBe(back);
        await move(back, from);
      }
      if (next) await move(from, next);
    }
    expect(await phase()).toBe("final");
    for (const to of reviewPhases) expect(await refusal(move("final", to))).toEqual({ "": ["stageUnknown"] });
    expect(await refusal(move("open", "closed"))).toEqual({ "": ["stageChanged"] });
  });
});

test("what was received is what was sent at least once, whatever became of it, and only to this review", async () => {
  const { review, portugal, spain } = await createRespondents(held.database);
  const other = await held.database.write((tx) => createReview(tx, { slug: "ece-other" }));
  const received = () => countReceived(held.database.read, review.id);
  expect(await received()).toBe(0);
  await held.database.write((tx) => draftSubmission(tx, { review, participant: portugal }));
  await held.database.write((tx) => submittedSubmission(tx, { review: other, participant: spain }));
  expect(await received()).toBe(0);
  await held.database.write((tx) => submittedSubmission(tx, { review, participant: spain }));
  expect(await received()).toBe(1);
  await held.database.write((tx) => returnedSubmission(tx, { review, participant: portugal, joint: true }));
  expect(await received()).toBe(2);
});
