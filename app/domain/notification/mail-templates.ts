import * as z from "zod";

/** The mails about a submission; each has a subject and a body in the `notification` namespace. */
export const submissionTemplates = [
  "submissionReceived",
  "submissionReturned",
  "submissionReturnUndone",
  "correctionOpened",
  "returnDeclined",
  "clarificationAsked",
  "submissionAccepted",
  "submissionReopened",
  "submissionPublished",
  "submissionReleased",
  "submissionTakenDown",
  "submissionPutBack",
  "submissionWithdrawn",
] as const;

/** The mails about a check of integrity, with the same parts. */
export const checkTemplates = ["integrityConfirmed", "integrityFailed"] as const;

/** The mails that lead to a link with a secret, which is made when the mail is sent, and never stored. */
export const linkTemplates = [
  "invitation",
  "passwordLink",
  "oldAddress",
  "newAddress",
  "clearanceLink",
  "entryLink",
] as const;

/** The mails that tell a person of a change of their account. */
export const accountTemplates = ["passwordChanged", "addressChanged", "secondFactorReset"] as const;

/** The mails to the contact of a body that asked to take part: it has no account. */
export const registrationTemplates = [
  "registrationReceived",
  "registrationQuestion",
  "registrationAccepted",
  "registrationDeclined",
] as const;

/** The mails about a review, to those who take part in it and to its staff. */
export const reviewTemplates = [
  "datesChanged",
  "questionsGiven",
  "focalPointNamed",
  "teamComment",
  "clearanceAsked",
  "clearanceGiven",
  "clearanceHandedBack",
  "jointNamed",
  "jointConfirmed",
  "jointDeclined",
  "jointWithdrawn",
  "entryConfirmed",
  "entryObjected",
  "alignmentMade",
  "alignmentWithdrawn",
  "returnAsked",
  "clarificationAnswered",
  "deadlineMissed",
] as const;

/** The mail that reminds the people of a participant of their answers. */
export const reminderTemplate = "reminder";

export const messageTemplates = [
  ...submissionTemplates,
  ...checkTemplates,
  ...linkTemplates,
  ...accountTemplates,
  ...registrationTemplates,
  ...reviewTemplates,
  reminderTemplate,
] as const;

export type LinkTemplate = (typeof linkTemplates)[number];

export type AccountTemplate = (typeof accountTemplates)[number];

export type RegistrationTemplate = (typeof registrationTemplates)[number];

export type ReviewTemplate = (typeof reviewTemplates)[number];

export type SubmissionTemplate = (typeof submissionTemplates)[number];

export type MessageTemplate = (typeof messageTemplates)[number];

export function isMessageTemplate(value: string): value is MessageTemplate {
  return messageTemplates.some((template) => template === value);
}

export function isLinkTemplate(value: string): value is LinkTemplate {
  return linkTemplates.some((template) => template === value);
}

export function isAccountTemplate(value: string): value is AccountTemplate {
  return accountTemplates.some((template) => template === value);
}

export function isRegistrationTemplate(value: string): value is RegistrationTemplate {
  return registrationTemplates.some((template) => template === value);
}

export function isReviewTemplate(value: string): value is ReviewTemplate {
  return reviewTemplates.some((template) => template === value);
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

/** What a mail about a review says, in the language of its recipient. */
export const reviewMessageParamsSchema = z.object({
  review: z.string(),
  reviewTitle: z.string(),
  /** One line each. */
  facts: z.string(),
  path: z.string(),
});

/** What a mail with a link says, all in the language of its recipient. */
export const linkMessageParamsSchema = z.object({
  /** Slug of the review; absent where it is about an account alone. */
  review: z.string().optional(),
  /** The invitation or change of address that it is about; absent where the address is all that is known. */
  subjectId: z.string().optional(),
  /** What is said in addition, one line each: the review, the role, how long the link works. */
  facts: z.string().default(""),
  /** The address that a change is about. */
  address: z.string().default(""),
});

/** What a mail about a change of an account says. */
export const accountMessageParamsSchema = z.object({
  /** When it happened, in UTC. */
  at: z.string(),
  address: z.string().default(""),
  path: z.string(),
});

/** What a mail about a request to take part says. */
export const registrationMessageParamsSchema = z.object({
  review: z.string(),
  reviewTitle: z.string(),
  /** As the body calls itself; empty in the mail that confirms the receipt. */
  organization: z.string(),
  /** What the secretariat asks, or why it declines. */
  message: z.string(),
  path: z.string(),
});

/** What a reminder says. A person who acts for several participants gets one mail that names them all. */
export const reminderParamsSchema = z.object({
  review: z.string(),
  reviewTitle: z.string(),
  participant: z.string(),
  /** Until when they may submit, with the name of the time zone. */
  deadline: z.string(),
  path: z.string(),
});
