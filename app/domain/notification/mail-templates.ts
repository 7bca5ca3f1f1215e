import * as z from "zod";

/** The mails the portal sends; each has a subject and a body in the `notification` namespace. */
export const messageTemplates = [
  "submissionReceived",
  "submissionReturned",
  "submissionAccepted",
  "submissionReopened",
  "submissionPublished",
] as const;

export type MessageTemplate = (typeof messageTemplates)[number];

export function isMessageTemplate(value: string): value is MessageTemplate {
  return messageTemplates.some((template) => template === value);
}

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
