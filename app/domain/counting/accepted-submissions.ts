/**
 * Which submissions and texts count. A submission that the secretariat accepted counts inside the secretariat whether it
 * is public or not; in public only what is published counts. What is public counts
 * also while its authors correct it. A withdrawn submission counts nowhere. What staff entered on behalf of a participant
 * counts as any other: in public it is there only once the participant has confirmed it, or the secretariat has decided
 * otherwise with a reason (submission/on-behalf/on-behalf-rules.ts).
 * `accepted-submissions.server.ts` says the same as conditions of queries.
 */
export const acceptedStatuses: readonly string[] = ["accepted", "published", "accepted-not-public"];

type Withdrawable = { readonly withdrawnAt: Date | null };

type Kept = Withdrawable & { readonly state: string; readonly published: boolean };

/** Whether a submission is accepted, or a version of it is public, and it was not withdrawn. */
export function isAccepted({ state, withdrawnAt, published }: Kept): boolean {
  return withdrawnAt === null && (published || acceptedStatuses.includes(state));
}

/** Whether everybody may read a version: it was published, and its submission not withdrawn. */
export function isPublished(version: {
  readonly publishedAt: Date | null;
  readonly submission: Withdrawable;
}): boolean {
  return version.publishedAt !== null && version.submission.withdrawnAt === null;
}
