/** The mails the portal sends; each has a subject and a body in the `notification` namespace. */
export const messageTemplates = [
  "submissionReceived",
  "submissionReturned",
  "submissionAccepted",
  "submissionPublished",
] as const;

export type MessageTemplate = (typeof messageTemplates)[number];
