import * as z from "zod";

/** What a mail may say: names and numbers in the language of its recipient, and where it leads. Nothing of what was written. */
export const messageParamsSchema = z.object({
  /** Slug of the review, by which its secretariat finds the messages that failed. */
  review: z.string(),
  reviewTitle: z.string(),
  participant: z.string(),
  number: z.string(),
  version: z.string(),
  receiptNumber: z.string(),
  /** Path of the page, without origin. */
  path: z.string(),
});

export type MessageParams = z.infer<typeof messageParamsSchema>;
