/**
 * Every kind of event that the record of actions has, by what it is about. Each has its words in `audit:action`; a test
 * compares this table with the code. A kind that is not here is shown by its name.
 */
export const auditActions = {
  submission: [
    "submission.open",
    "submission.submit",
    "screening.start",
    "screening.decide",
    "screening.reopen",
    "screening.undoReturn",
    "submission.publish",
    "submission.takeDown",
    "submission.putBack",
  ],
  coding: ["text.read", "text.unread", "excerpt.create", "excerpt.change", "excerpt.remove", "excerpt.restore"],
  report: [
    "paragraph.add",
    "paragraph.write",
    "paragraph.translate",
    "paragraph.confirmTranslation",
    "paragraph.drop",
    "paragraph.move",
    "paragraph.remove",
    "paragraph.restore",
    "paragraph.cite",
    "paragraph.uncite",
    "paragraph.chooseQuantifier",
    "footnote.write",
    "footnote.remove",
    "report.freeze",
    "report.publish",
  ],
  people: [
    "invitation.create",
    "invitation.resend",
    "invitation.correctAddress",
    "invitation.revoke",
    "invitation.accept",
    "staff.removeRole",
    "registration.receive",
    "registration.ask",
    "registration.accept",
    "registration.decline",
  ],
  review: [
    "review.import",
    "review.setContact",
    "review.move",
    "review.change.about",
    "review.change.meeting",
    "review.change.dates",
    "review.change.coChairs",
    "review.change.rules",
    "session.add",
    "session.change",
    "session.move",
    "session.delete",
    "question.add",
    "question.change",
    "question.newVersion",
    "question.move",
    "question.delete",
    "outline.standard",
    "outline.change",
    "outline.move",
  ],
  participants: [
    "participation.import",
    "participation.addFromList",
    "participation.add",
    "participation.remove",
    "participation.extend",
    "participation.endExtension",
    "participation.remind",
    "participation.nameForms",
  ],
  meeting: ["meeting.record", "meeting.undo", "meeting.publishParticipants"],
  account: [
    "account.signIn",
    "account.secondStep",
    "account.changePassword",
    "account.choosePassword",
    "account.beginAddressChange",
    "account.changeAddress",
    "account.setUpSecondFactor",
    "account.replaceRecoveryCodes",
    "account.removeSecondFactor",
    "account.linkIdentity",
    "account.unlinkIdentity",
    "account.close",
    "account.disable",
    "account.enable",
    "account.endSignIns",
    "account.resetSecondFactor",
  ],
  portal: ["notification.retry", "notification.retryAll", "reference.refresh", "backup.make", "retention.apply"],
} as const;

export type AuditTopic = keyof typeof auditActions;
export type AuditAction = (typeof auditActions)[AuditTopic][number];

export const auditTopics = Object.keys(auditActions) as AuditTopic[];

/** What the record of one review can have: the rest concerns accounts and the portal. */
export const topicsOfReview = [
  "submission",
  "coding",
  "report",
  "people",
  "review",
  "participants",
  "meeting",
] as const satisfies AuditTopic[];

const known: readonly string[] = Object.values(auditActions).flat();

export function isAuditAction(name: string): name is AuditAction {
  return known.includes(name);
}
