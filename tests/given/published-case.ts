import type { Database } from "~/db/database.server";
import { memberState, stakeholder } from "#seed/factories/create-participant";
import { createReview, type SeededReview } from "#seed/factories/create-review";
import {
  keptSubmission,
  publishedSubmission,
  submittedSubmission,
  withdrawnSubmission,
  type Submitted,
} from "#seed/factories/submission-states";
import { draftSubmission } from "#seed/factories/create-submission";
import { supersedeSubmission } from "#seed/factories/supersede-submission";

/** Part of every text that is not public: it may appear nowhere. */
export const canary = "canary-not-public";

export type PublishedCase = { review: SeededReview; superseded: Submitted; joint: Submitted; hidden: Submitted[] };

const at = (day: number) => new Date(Date.UTC(2026, 0, day, 9));
const secret = [{ session: 1, question: 3, objectives: [2], text: canary }];

async function createHidden(tx: Parameters<Parameters<Database["write"]>[0]>[0], review: SeededReview) {
  await draftSubmission(tx, { review, participant: await memberState(tx, "FR"), answers: secret });
  return [
    await submittedSubmission(tx, { review, participant: await memberState(tx, "ES"), answers: secret }),
    await keptSubmission(tx, { review, participant: await memberState(tx, "IT"), answers: secret }),
    await withdrawnSubmission(tx, { review, participant: await memberState(tx, "GR"), answers: secret }),
  ];
}

/**
 * A review with, in this order of numbers: Portugal's report in two published versions, a joint report of Sweden with
 * Norway (confirmed) and Malta (not), a contribution in French, and four whose texts are not public.
 */
export function publishedCase(database: Database): Promise<PublishedCase> {
  return database.write(async (tx) => {
    const review = await createReview(tx, { slug: "ece-test" });
    const first = await publishedSubmission(tx, {
      review,
      participant: await memberState(tx, "PT"),
      answers: [{ session: 1, question: 3, objectives: [2, 5], text: "The first wording." }],
    });
    const superseded = await supersedeSubmission(tx, first, {
      answers: [{ session: 1, question: 3, objectives: [5], text: "The second wording." }],
      submittedAt: at(20),
      decidedAt: at(21),
      publishedAt: at(22),
      secretariat: null,
    });
    const norway = { ...(await memberState(tx, "NO")), confirmedAt: at(13) };
    const malta = await memberState(tx, "MT");
    const joint = await publishedSubmission(tx, {
      review,
      participant: await memberState(tx, "SE"),
      associates: [norway, malta],
      answers: [{ session: 2, question: 4, objectives: [4], text: "A joint wording." }],
    });
    await publishedSubmission(tx, {
      review,
      participant: await stakeholder(tx, "lighthouse"),
      language: "fr",
      answers: [{ session: 1, question: 5, objectives: [5], text: "Un texte." }],
    });
    return { review, superseded, joint, hidden: await createHidden(tx, review) };
  });
}
