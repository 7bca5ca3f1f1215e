import type { Prisma } from "~/db/types";
import { acceptedStatuses } from "./accepted-submissions";

/** Submissions that are accepted, or public, and were not withdrawn: they carry counts and sentences inside the secretariat. */
export const acceptedSubmission = {
  OR: [{ state: { in: [...acceptedStatuses] } }, { published: true }],
  withdrawnAt: null,
} satisfies Prisma.SubmissionWhereInput;

/** Versions that everybody may read: published, and the submission not withdrawn. Superseded ones stay readable. */
export const publishedVersion = {
  publishedAt: { not: null },
  submission: { withdrawnAt: null },
} as const satisfies Prisma.SubmissionVersionWhereInput;

/** Versions that reviewers read: accepted once, of a submission not withdrawn; earlier versions included. */
export const acceptedVersion = {
  decisions: { some: { decision: "accepted" } },
  submission: { withdrawnAt: null },
} as const satisfies Prisma.SubmissionVersionWhereInput;
