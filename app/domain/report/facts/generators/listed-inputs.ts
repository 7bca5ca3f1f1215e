import { formatList } from "~/language/grammar/join-list";
import type { Language } from "~/language/language";
import { sortAlphabetically, sortKey } from "~/language/grammar/alphabetical-order";
import { familiarName, nameWithAcronym, signatory, withFrenchArticle } from "~/domain/participant/participant-forms";
import type { ReportParticipant } from "~/domain/participant/participant-presenters";
import type { InputFacts } from "~/domain/report/facts/report-facts";
import { markedName } from "./unofficial-names";

const onBehalf: Record<Language, string> = { en: "on behalf of", fr: "au nom", ru: "от имени" };

/** Only French names who delivered a statement with the article. */
const delivering: Record<Language, (name: string, participant: ReportParticipant) => string> = {
  en: (name) => name,
  fr: withFrenchArticle,
  ru: (name) => name,
};

/** States first, then regional organizations, then all others in one list. */
function rank({ participant }: InputFacts): number {
  if (participant.class === "member-state") return 0;
  return participant.class === "regional-organization" ? 1 : 2;
}

/**
 * The order of the printed lists: member States by who delivered, national and joint statements in one alphabetical
 * list, a State's own statement before one for others; then the regional organization; then all other participants.
 */
export function inputsInOrder(inputs: readonly InputFacts[], language: Language): InputFacts[] {
  const nationalFirst = [...inputs].sort((a, b) => Math.sign(a.onBehalfOf.length) - Math.sign(b.onBehalfOf.length));
  const key = (input: InputFacts) => sortKey(deliverer(input, language), language);
  const alphabetical = sortAlphabetically(nationalFirst, key, language);
  return alphabetical.sort((a, b) => rank(a) - rank(b));
}

/**
 * "Denmark on behalf of Cyprus and France"; joint signatories stay in the order given. French names who presented
 * with the article ("par : l’Allemagne ; le Danemark …"), English and Russian without.
 */
export function listedInput(input: InputFacts, language: Language): string {
  const plain = deliverer(input, language);
  const delivered = printed(input, language) ? plain : delivering[language](plain, input.participant);
  const name = markedName(delivered, input.participant, language);
  if (input.onBehalfOf.length === 0) return name;
  const signatories = input.onBehalfOf.map((participant) =>
    markedName(signatory(participant, language), participant, language),
  );
  return `${name} ${onBehalf[language]} ${formatList(signatories, language)}`;
}

function printed({ printedName }: InputFacts, language: Language): string {
  return printedName?.[language] ?? "";
}

function deliverer(input: InputFacts, language: Language): string {
  const { participant } = input;
  const familiar = participant.class === "member-state" || participant.class === "un-entity";
  return printed(input, language) || (familiar ? familiarName : nameWithAcronym)(participant, language);
}
