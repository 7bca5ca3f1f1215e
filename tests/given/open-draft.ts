import { openSubmission } from "~/domain/submission/open-submission.server";
import type { Held } from "../support/database";
import { createRespondents, type Respondents } from "./respondents";

export type OpenDraft = { people: Respondents; submissionId: string };

const day = 86_400_000;

/** The respondents of a review that is open today, for ten days more, and a report that Portugal has just started. */
export async function openDraft(held: Held): Promise<OpenDraft> {
  const now = new Date();
  const people = await createRespondents(held.database, {
    createdAt: new Date(now.getTime() - day),
    submissionsCloseAt: new Date(now.getTime() + 10 * day),
  });
  const { review, portugal, focalPoint: actor } = people;
  const key = { reviewId: review.id, participantId: portugal.id };
  return { people, submissionId: await openSubmission(held.ctx({ actor, now }), key) };
}
