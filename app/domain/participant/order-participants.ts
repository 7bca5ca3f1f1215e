import { compareIn } from "~/language/format";
import type { Language } from "~/language/language";
import type { ParticipantClass } from "./participant-schema";

/** States first, then regional organizations, then everybody else, as the lists of the report have them. */
function rankOf(participantClass: ParticipantClass): number {
  if (participantClass === "member-state") return 0;
  return participantClass === "regional-organization" ? 1 : 2;
}

/** What is ordered by: a class, and a name alone or with its language. */
export type OrderedParticipant = { class: ParticipantClass; name: string | { text: string } };

const nameOf = ({ name }: OrderedParticipant) => (typeof name === "string" ? name : name.text);

/** Orders by class and, within it, by name in the collation of the page's language. */
export function orderByParticipant<T>(
  items: readonly T[],
  language: Language,
  participantOf: (item: T) => OrderedParticipant,
): T[] {
  const compare = compareIn(language);
  return [...items].sort((one, other) => {
    const [a, b] = [participantOf(one), participantOf(other)];
    return rankOf(a.class) - rankOf(b.class) || compare(nameOf(a), nameOf(b));
  });
}
