/** A superior or a colleague is asked to clear the text of a row of `Submission`, and has not decided. */
export const inClearance = (submission: string) =>
  `EXISTS (SELECT 1 FROM "Clearance" c WHERE c."submissionId" = ${submission}."id" AND c."decision" IS NULL)`;

/** The SHA-256 of the text of a row of `Submission` that was cleared last. */
export const clearedText = (submission: string) =>
  `(SELECT c."sha256" FROM "Clearance" c WHERE c."submissionId" = ${submission}."id" AND c."decision" = 'cleared'
    ORDER BY c."decidedAt" DESC LIMIT 1)`;
