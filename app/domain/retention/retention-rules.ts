/**
 * How long personal data are kept that nothing needs any more, in days: the one table. What is not here is kept as long as
 * its account, its review or the record of actions; network addresses of visitors are not stored at all.
 */
export const retentionRules = {
  /** Sign-ins that have ended or expired, since then. The latest of each person stays: it says when they were last here. */
  signIns: 90,
  /** Links that work once: used or expired, since they were made. */
  links: 30,
  /** Changes of address that took effect, were given up or expired, since they were requested. */
  addressChanges: 30,
  /** Invitations that were revoked or expired without being accepted, since then: address and name of the person. */
  invitations: 180,
  /** Letters of nomination of people who no longer act for the participant, since they were attached. */
  letters: 180,
  /** Requests to take part that were declined, or that nobody answered, since then: the contact person and the reason. */
  registrations: 180,
  /** Annexes that were removed from a draft, since then: their files, where no version has them. */
  annexes: 30,
  /** Messages that were sent, or that failed for the last time, since they were written. */
  mails: 365,
} as const;

export type RetentionKind = keyof typeof retentionRules;

export const retentionKinds = Object.keys(retentionRules) as RetentionKind[];

/** How many records of each kind. */
export type RetentionCounts = Record<RetentionKind, number>;

const day = 24 * 60 * 60 * 1000;

/** What is older than this is no longer kept. */
export function keptSince(kind: RetentionKind, now: Date): Date {
  return new Date(now.getTime() - retentionRules[kind] * day);
}
