import * as z from "zod";

/** The mails about a submission; each has a subject and a body in the `notification` namespace. */
export const submissionTemplates = [
  "submissionReceived",
  "submissionReturned",
  "submissionAccepted",
  "submissionReopened",
  "submissionPublished",
  "submissionTakenDown",
  "submissionPutBack",
] as const;

/** The mails about a check of integrity, with the same parts. */
export const checkTemplates = ["integrityConfirmed", "integrityFailed"] as const;

export const messageTemplates = [...submissionTemplates, ...checkTemplates] as const;

export type SubmissionTemplate = (typeof submissionTemplates)[number];

export type MessageTemplate = (typeof messageTemplates)[number];

export function isMessageTemplate(value: string): value is MessageTemplate {
  return messageTemplates.some((template) => template === value);
}

export function isSubmissionTemplate(value: MessageTemplate): value is SubmissionTemplate {
  return submissionTemplates.some((template) => template === value);
}

/** What a mail about a submission may say: names and numbers in the language of its recipient, and where it leads. Nothing of what was written. */
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

/** What a mail about a check of integrity says: when it was made, and the last event of the audit record with its hash. */
export const checkMessageParamsSchema = z.object({
  review: z.string(),
  reviewTitle: z.string(),
  /** In the language of the mail, in UTC. */
  checkedAt: z.string(),
  sequence: z.string(),
  hash: z.string(),
  path: z.string(),
});

export type CheckMessageParams = z.infer<typeof checkMessageParamsSchema>;
