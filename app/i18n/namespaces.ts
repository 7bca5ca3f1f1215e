/** One file of messages per word of the domain, in each language. */
export const namespaces = [
  "common",
  "error",
  "account",
  "access",
  "review",
  "session",
  "participant",
  "participation",
  "objective",
  "submission",
  "respond",
  "receipt",
  "setup",
  "screening",
  "coding",
  "coverage",
  "report",
  "drafting",
  "secretariat",
  "people",
  "meeting",
  "administration",
  "notification",
  "about",
] as const;

export type Namespace = (typeof namespaces)[number];
