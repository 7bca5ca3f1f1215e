import { levelOf } from "~/domain/counting/publication-level";
import { awaitsMeeting, publicationRuleOf, type PublicationFacts } from "~/domain/review/publication-rules";
import { mayBePublished } from "~/domain/submission/on-behalf/on-behalf-rules";
import type { ScreeningAct } from "./screening-rules";

/** The acts that would show to everybody what its authors show to the secretariat alone. */
export function actsClosedByLevel(level: string): readonly ScreeningAct[] {
  return levelOf(level) === "secretariat" ? ["accept", "acceptAndPublish", "publish"] : [];
}

/** The acts that would show to everybody what its participant has not confirmed: see submission/on-behalf/on-behalf-rules.ts. */
export function actsClosedByEntry(entered: Parameters<typeof mayBePublished>[0]): readonly ScreeningAct[] {
  return mayBePublished(entered) ? [] : ["acceptAndPublish", "publish", "putBack"];
}

/** The acts of screening that the review's rule on publication closes now; see review/publication-rules.ts. */
export function actsClosedBy(review: PublicationFacts, now: Date): readonly ScreeningAct[] {
  const rule = publicationRuleOf(review.publicationRule);
  if (rule === "on-acceptance") return ["accept"];
  if (rule === "separate") return ["acceptAndPublish"];
  return awaitsMeeting(review, now) ? ["acceptAndPublish", "publish"] : [];
}
