/**
 * How far a participant of a review has come, from the invitation to the published text. It is derived, not stored: from
 * invitations and their mail, accounts and their sign-ins, and submissions.
 */

/** In the order in which a participant passes them. */
export const participationStatuses = [
  "not-invited",
  /** An invitation was refused by the mail server of its address, and nobody has accepted another one. */
  "bounced",
  "invited",
  /** Someone has an account for it, and has never signed in. */
  "never-signed-in",
  "not-begun",
  "drafting",
  "sent",
  "published",
] as const;
export type ParticipationStatus = (typeof participationStatuses)[number];

/** Those that have not answered. */
export const unanswered: readonly ParticipationStatus[] = participationStatuses.slice(0, 6);

/** Groups of participants beside the statuses: a participant may be in several. */
export const participationGroups = ["unanswered", "overdue", "late", "extended"] as const;
export type ParticipationGroup = (typeof participationGroups)[number];

/** What the list is filtered by. */
export const statusFilters = [...participationGroups, ...participationStatuses] as const;
export type StatusFilter = (typeof statusFilters)[number];
