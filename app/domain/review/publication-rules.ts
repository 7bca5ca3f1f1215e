import { calendarDay } from "~/language/format";

/**
 * When a text that was accepted becomes public: as the secretariat decides for each ("each"), as it is accepted
 * ("on-acceptance"), by a separate act ("separate"), or from the first day of the meeting on ("from-meeting").
 */
export const publicationRules = ["each", "on-acceptance", "separate", "from-meeting"] as const;
export type PublicationRule = (typeof publicationRules)[number];

/** Who may comment on the draft of the report: those who take part, the member States alone, or everybody. */
export const commenters = ["participants", "member-states", "everybody"] as const;
export type Commenters = (typeof commenters)[number];

/** The rule that is stored; that of a review without one is "each". */
export function publicationRuleOf(stored: string): PublicationRule {
  return publicationRules.find((rule) => rule === stored) ?? "each";
}

export function commentersOf(stored: string): Commenters {
  return commenters.find((one) => one === stored) ?? "participants";
}

/** What of a review decides on publication. */
export type PublicationFacts = { publicationRule: string; meetingOn: string | null; timeZone: string };

/** Nothing may be published yet: the meeting has not begun by the clocks of the review, or its day is not known. */
export function awaitsMeeting({ publicationRule, meetingOn, timeZone }: PublicationFacts, now: Date): boolean {
  if (publicationRuleOf(publicationRule) !== "from-meeting") return false;
  return meetingOn === null || calendarDay(now, timeZone) < meetingOn;
}
