import type { Role } from "./actor";

/*
 * Who may do what. When it may be done is in two tables beside the nouns they are about: the statuses of a submission
 * and who moves it, app/domain/submission/submission-statuses.ts; the stages of a report and which of them are for the
 * public, app/domain/report/content/report-stages.ts. A command asks this policy through
 * app/domain/shared/require-permission.ts.
 */

/**
 * How far a permission reaches:
 * - `all`: everything
 * - `published`: what is published
 * - `self`: the person's own account
 * - `own`: what belongs to a participant the person is a member of
 * - `review`: what belongs to a review the person is staff of, in that role
 * - `authored`: within such a review, what the person made
 * - `entered`: within such a review, what its staff entered on behalf of a participant
 */
export type Reach = "all" | "published" | "self" | "own" | "review" | "authored" | "entered";

type Row = Partial<Record<Role, Reach>>;

const readsDraftReport: Row = {
  secretariat: "review",
  reviewer: "review",
  editor: "review",
  translator: "review",
  "co-chair": "review",
};

/** The whole truth about who may do what. Nothing elsewhere grants or refuses by role. */
export const policy = {
  "site.read": { visitor: "all" },
  "review.read": { visitor: "all" },
  "receipt.check": { visitor: "all" },
  "clearance.open": { visitor: "all" },
  "registration.send": { visitor: "all" },
  "entry.answer": { visitor: "all" },
  "submission.readPublished": { visitor: "published" },
  "report.readPublished": { visitor: "published" },

  "account.signIn": { visitor: "all" },
  "account.manage": { user: "self" },

  "submission.open": { "focal-point": "own" },
  "submission.read": { "focal-point": "own", drafter: "own", secretariat: "entered" },
  "answer.readAll": { "focal-point": "own", secretariat: "entered" },
  "answer.write": { "focal-point": "own", drafter: "own", secretariat: "entered" },
  "submission.submit": { "focal-point": "own", secretariat: "entered" },
  "submission.withdraw": { "focal-point": "own" },
  "clarification.answer": { "focal-point": "own", drafter: "own" },
  "return.ask": { "focal-point": "own" },
  "clearance.ask": { "focal-point": "own" },
  "clearance.decide": { "focal-point": "own", drafter: "own" },
  "joint.name": { "focal-point": "own" },
  "joint.decide": { "focal-point": "own" },
  "alignment.declare": { "focal-point": "own" },
  "team.comment": { "focal-point": "own", drafter: "own" },
  "team.manage": { "focal-point": "own" },

  "portal.read": { administrator: "all" },
  "mail.retry": { administrator: "all" },
  "backup.make": { administrator: "all" },
  "retention.apply": { administrator: "all" },
  "audit.readAll": { administrator: "all" },
  "audit.check": { administrator: "all" },
  "account.administer": { administrator: "all" },
  "secretariat.appoint": { administrator: "all" },
  "review.open": { administrator: "all" },
  "audit.read": { secretariat: "review" },
  "review.setContact": { secretariat: "review" },
  "meeting.record": { secretariat: "review" },
  "note.write": { secretariat: "review" },
  "document.manage": { secretariat: "review" },
  "review.move": { secretariat: "review" },
  "review.readInPreparation": {
    secretariat: "review",
    reviewer: "review",
    editor: "review",
    translator: "review",
    "co-chair": "review",
    administrator: "all",
  },
  "review.setUp": { secretariat: "review", administrator: "all" },
  "people.read": { secretariat: "review" },
  "people.invite": { secretariat: "review" },
  "participant.read": { secretariat: "review" },
  "participant.manage": { secretariat: "review" },
  "registration.decide": { secretariat: "review" },
  "entry.make": { secretariat: "review" },

  "screening.read": { secretariat: "review" },
  "clarification.ask": { secretariat: "review" },
  "screening.decide": { secretariat: "review" },
  "submission.publish": { secretariat: "review" },
  "submission.takeDown": { secretariat: "review" },
  "secretariat.read": { secretariat: "review" },
  "notification.retry": { secretariat: "review" },

  "excerpt.read": {
    secretariat: "review",
    reviewer: "review",
    editor: "review",
    translator: "review",
    "co-chair": "review",
  },
  "excerpt.create": { reviewer: "review" },
  "excerpt.change": { reviewer: "authored" },
  "coding.assign": { secretariat: "review" },
  "coding.adjudicate": { secretariat: "review", reviewer: "review" },

  "report.readDraft": readsDraftReport,
  "paragraph.write": { editor: "review" },
  "paragraph.translate": { editor: "review", translator: "review" },
  "report.freeze": { editor: "review" },
  "report.publish": { secretariat: "review" },
} as const satisfies Record<string, Row>;

export type Permission = keyof typeof policy;

export const permissions = Object.keys(policy).filter((name): name is Permission => name in policy);

/** How far `role` reaches with `permission`; undefined where it has none. */
export function reachOf(permission: Permission, role: Role): Reach | undefined {
  const row: Row = policy[permission];
  return row[role];
}
