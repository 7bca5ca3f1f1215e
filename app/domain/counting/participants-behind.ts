import type { ParticipantClass } from "~/domain/participant/participant-schema";

/**
 * Who a submission is by. Two rules, which answer two different questions:
 *
 * - *named with* a submission are its lead and each associate who confirmed it. A list filtered by a participant shows
 *   every text that names it, marked "with …".
 * - *counted behind* a submission are the same, except that the input of a regional organization counts for that
 *   organization alone, never for its members, even where they are named with it. Every count, quantifier, tally, share
 *   and matrix takes these.
 *
 * So the list of a State may hold a text of a regional organization that no count ascribes to that State. How it
 * is counted, and where to change it: docs/how-counting-works.md.
 *
 * `participants-behind.server.ts` says both as conditions of queries; a test on a database holds them together.
 */
export type Authors<P> = {
  /** Who sent it: the lead of a joint submission. */
  readonly participant: P;
  /** Those who confirmed; the others are not loaded (`confirmedAssociates`). */
  readonly associates: readonly P[];
};

/** The lead and each confirmed associate, in the order given. */
export function participantsNamedWith<P>({ participant, associates }: Authors<P>): P[] {
  return [participant, ...associates];
}

/** Whether the confirmed associates of a lead of this class are counted with it. */
export function countsForAssociates(lead: ParticipantClass): boolean {
  return lead !== "regional-organization";
}

/** The lead and each confirmed associate; for a regional organization the lead alone. */
export function participantsBehind<P extends { readonly class: ParticipantClass }>(authors: Authors<P>): P[] {
  return countsForAssociates(authors.participant.class) ? participantsNamedWith(authors) : [authors.participant];
}
