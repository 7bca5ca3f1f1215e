import { expect, test } from "vitest";
import { listOwnInReview } from "~/domain/submission/list-own-in-review.server";
import { signedIn } from "../../../given/actors";
import { useDatabase } from "../../../support/database";
import { createScreeningCase } from "../../../given/screening-case";

const held = useDatabase();

test("a public page leads a respondent to their own submission of that review, and a visitor costs nothing", async () => {
  const given = await createScreeningCase(held.database);
  const { id } = given.submission;
  const row = await held.database.read.submission.findUniqueOrThrow({ where: { id } });
  const { participantId, reviewId, state } = row;
  const memberships = [{ participantId, role: "drafter" as const }];
  const own = held.ctx({ actor: signedIn({ userId: "u", memberships }) });
  expect(listOwnInReview(own, { reviewId, language: "fr" })).toMatchObject({
    respondent: true,
    submissions: [{ id, owner: { name: "Kazakhstan" }, state }],
  });
  expect(listOwnInReview(own, { reviewId: "another", language: "fr" }).submissions).toEqual([]);
  const before = held.database.statements.count;
  expect(listOwnInReview(held.ctx(), { reviewId, language: "fr" })).toEqual({ submissions: [], respondent: false });
  expect(held.database.statements.count).toBe(before);
});
