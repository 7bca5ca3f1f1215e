/**
 * The rules of domain/counting/publication-level.ts for statements in SQL. `answer`, `version` and `submission` are
 * the names that `FrozenAnswer`, `SubmissionVersion` and `Submission` have in the statement.
 */

/** That an answer of a published version may be read by everybody with the name of its authors. */
export const isNamed = (answer: string) => `${answer}."level" = 'public'`;

/** That an answer may be read by everybody without the name of its authors. */
export const isReleased = ({ answer, version, submission }: { answer: string; version: string; submission: string }) =>
  `${answer}."level" = 'without-name' AND ${version}."releasedAt" IS NOT NULL AND ${version}."supersededAt" IS NULL
  AND ${submission}."withdrawnAt" IS NULL`;

/** What the public reads of a version where some of its text is not for everybody: see receipt/public-text.server.ts. */
export const publicWords = (version: string) => `coalesce(${version}."publicWords", ${version}."wordCount")`;
export const publicHash = (version: string) => `coalesce(${version}."publicSha256", ${version}."sha256")`;
/** The number of a receipt leads to the hash of the whole text, from which short words can be guessed. */
export const publicReceipt = (version: string) =>
  `CASE WHEN ${version}."publicSha256" IS NULL THEN ${version}."receiptNumber" END`;
