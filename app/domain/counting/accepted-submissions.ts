/**
 * Which submissions and texts count. A submission that the secretariat accepted counts inside the secretariat whether it
 * is public or not; in public only what is published counts. A withdrawn submission counts nowhere.
 * `accepted-submissions.server.ts` says the same as conditions of queries.
 */
export const acceptedStatuses: readonly string[] = ["accepted", "published", "accepted-not-public"];

type Withdrawable = { readonly withdrawnAt: Date | null };

/** Whether a submission is accepted and was not withdrawn. */
export function isAccepted({ state, withdrawnAt }: Withdrawable & { readonly state: string }): boolean {
  return withdrawnAt === null && acceptedStatuses.includes(state);
}

/** Whether everybody may read a version: it was published, and its submission not withdrawn. */
export function isPublished(version: {
  readonly publishedAt: Date | null;
  readonly submission: Withdrawable;
}): boolean {
  return version.publishedAt !== null && version.submission.withdrawnAt === null;
}
