import type { CommandContext } from "~/domain/shared/context";
import { openSubmission, type OpenSubmissionInput } from "~/domain/submission/open-submission.server";
import type { Held } from "../support/database";
import { createRespondents, type Respondents } from "./respondents";

/** A submission that is begun and whose drafters see all of it. */
export async function openToDrafters(ctx: CommandContext, key: OpenSubmissionInput): Promise<string> {
  const submissionId = await openSubmission(ctx, key);
  await ctx.write((tx) => tx.submission.update({ where: { id: submissionId }, data: { draftersSeeAll: true } }));
  return submissionId;
}

export type OpenDraft = { people: Respondents; submissionId: string };

const day = 86_400_000;

/** The respondents of a review that is open today, for ten days more, and a report that Portugal has just started, open to its drafter. */
export async function openDraft(held: Held): Promise<OpenDraft> {
  const now = new Date();
  const people = await createRespondents(held.database, {
    createdAt: new Date(now.getTime() - day),
    submissionsCloseAt: new Date(now.getTime() + 10 * day),
  });
  const { review, portugal, focalPoint: actor } = people;
  const key = { reviewId: review.id, participantId: portugal.id };
  return { people, submissionId: await openToDrafters(held.ctx({ actor, now }), key) };
}
