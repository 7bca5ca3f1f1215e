import * as z from "zod";

/** What is asked before two records become one. */
export const mergeFormSchema = z.object({
  other: z.string().min(1, "participantMissing"),
  reason: z.string().trim().min(1, "reasonForMerge").max(500, "tooLong"),
});
export type MergeForm = z.output<typeof mergeFormSchema>;
