export const memberRoles = ["focal-point", "drafter"] as const;
export type MemberRole = (typeof memberRoles)[number];

export const staffRoles = ["secretariat", "reviewer", "editor", "translator", "co-chair"] as const;
export type StaffRole = (typeof staffRoles)[number];

/** "visitor" is everybody, signed in or not; "user" is everybody who is signed in; "administrator" runs the portal. */
export const roles = ["visitor", "user", ...memberRoles, ...staffRoles, "administrator"] as const;
export type Role = (typeof roles)[number];

export type Visitor = { kind: "visitor" };

export type SignedInUser = {
  kind: "user";
  userId: string;
  signInSessionId: string;
  /** When the sign-in was last used and when it ends at the latest; absent where someone acts without a sign-in. */
  signInUse?: { lastSeenAt: Date; expiresAt: Date };
  name: string;
  email: string;
  language: string;
  timeZone: string | null;
  /** How they chose to answer. */
  answerView: AnswerView;
  memberships: { participantId: string; role: MemberRole }[];
  /** `slug` names the review in addresses; absent where someone acts without a sign-in. */
  staff: { reviewId: string; slug?: string; role: StaffRole }[];
  administrator?: boolean;
  /** How many notices they have not read; absent where someone acts without a sign-in. */
  unreadNotices?: number;
  /** A review of theirs obliges them to a second factor that they have not set up: what they hold in it is withheld. */
  secondFactorNeeded?: boolean;
};

/** What one page of answering holds: a question, or all questions of a session. */
export const answerViews = ["question", "session"] as const;
export type AnswerView = (typeof answerViews)[number];

/** Who acts: nobody in particular, or a signed-in person with everything they hold. */
export type Actor = Visitor | SignedInUser;

export const visitor: Visitor = { kind: "visitor" };

/** Whether the shorter limits of the staff hold for this person's sign-in. */
export function countsAsStaff({ staff, administrator, secondFactorNeeded }: SignedInUser): boolean {
  return staff.length > 0 || administrator === true || secondFactorNeeded === true;
}

/** The user who acts, for "saved by"; null for a visitor. */
export function userIdOf(actor: Actor): string | null {
  return actor.kind === "user" ? actor.userId : null;
}
