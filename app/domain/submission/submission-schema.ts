import * as z from "zod";

/** States of a submission: see submission-rules.ts for what each allows. */
export const submissionStates = [
  "invited",
  "draft",
  "in-clearance",
  "submitted",
  "screening",
  "returned",
  "accepted",
  "published",
  "accepted-not-public",
  "withdrawn",
] as const;
export type SubmissionState = (typeof submissionStates)[number];

/** A document and the place in it that a demonstration text paraphrases. */
export const demonstrationSourcesSchema = z.array(z.object({ document: z.string(), place: z.string() }));
export type DemonstrationSource = z.infer<typeof demonstrationSourcesSchema>[number];
