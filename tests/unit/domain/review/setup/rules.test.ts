import { beforeEach, expect, test } from "vitest";
import { exportReview } from "~/domain/review/document/export/export-review.server";
import { readReview } from "~/domain/review/read-review.server";
import { rulesFormSchema, withRules } from "~/domain/review/setup/forms/rules-form";
import { saveSetUp } from "~/domain/review/setup/save-set-up.server";
import { readSetUpPage } from "~/domain/review/setup/set-up-page.server";
import { defaultQuantifierScale } from "~/domain/counting/quantifier-rules";
import { duringReview } from "../../../../given/respondents";
import { reviewInPreparation } from "../../../../given/review-in-preparation";
import { useDatabase } from "../../../../support/database";

const held = useDatabase();
const review = "escap-test";
let given: Awaited<ReturnType<typeof reviewInPreparation>>;

beforeEach(async () => {
  given = await reviewInPreparation(held, duringReview);
});

const ctx = () => held.ctx({ actor: given.actor, now: duringReview });

async function save(fields: Record<string, string>) {
  const { seen } = await readSetUpPage(ctx(), { review, part: "rules", language: "en" });
  const scale = Object.entries(defaultQuantifierScale).flatMap(([word, { floor, above }]) => [
    [`${word}Floor`, String(floor)],
    [`${word}Above`, String(above)],
  ]);
  const form = rulesFormSchema.parse({ ...Object.fromEntries(scale), seen, ...fields });
  await saveSetUp(ctx(), { review, part: "rules", seen, change: (document) => withRules(document, form) });
}

test("who may comment and when texts are published are saved, exported, shown and recorded with what they were", async () => {
  await save({ publication: "from-meeting", commentBy: "member-states" });
  const document = await exportReview(held.database.read, given.slug);
  expect(document).toMatchObject({ publication: "from-meeting", commentBy: "member-states" });
  const record = await readReview(ctx(), { reviewId: given.reviewId, language: "en" });
  expect(record).toMatchObject({ publication: "from-meeting" });
  const { detail } = await held.database.read.auditEvent.findFirstOrThrow({ where: { action: "review.change.rules" } });
  expect(JSON.stringify(detail)).toMatch(/publication.*each.*from-meeting/);
});

test("a rule that is not known is refused", () => {
  expect(rulesFormSchema.safeParse({ publication: "sometimes" }).success).toBe(false);
});
