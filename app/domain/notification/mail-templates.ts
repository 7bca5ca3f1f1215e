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
