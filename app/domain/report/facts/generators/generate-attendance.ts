import type { RegionName } from "~/domain/review/region-names";
import type { Gender } from "~/language/grammar/grammar-type";
import { grammarOf } from "~/language/grammar/grammar";
import { formatList, capitalize } from "~/language/grammar/join-list";
import type { ParticipantClass } from "~/domain/participant/participant-schema";
import type { Language } from "~/language/language";
import { sortAlphabetically, sortKey } from "~/language/grammar/alphabetical-order";
import { type GeneratedParagraph, sentencesOnly } from "~/domain/report/facts/generated-paragraph";
import { nameWithAcronym, acronymOf, agreementOf, withArticle } from "~/domain/participant/participant-forms";
import type { ReportParticipant } from "~/domain/participant/participant-presenters";
import type { ReviewFacts } from "~/domain/report/facts/report-facts";
import { markedName, noteOnNames } from "./unofficial-names";

function attending(review: ReviewFacts, participantClass: ParticipantClass): ReportParticipant[] {
  return review.attendance.filter((participant) => participant.class === participantClass);
}

const statesIntroduction: Record<Language, (edition: number, region: RegionName) => string> = {
  en: (edition, { short, ofShort }) =>
    `Representatives of the following member States ${ofShort} attended the ` +
    `${grammarOf("en").ordinal(edition)} Regional Review for the ${short} region:`,
  fr: (edition, { ofShort }) =>
    `Des représentants des États membres ${ofShort} ci-après ont participé au ` +
    `${grammarOf("fr").ordinal(edition)} examen régional pour la région ${ofShort}${grammarOf("fr").colon.trimEnd()}`,
  ru: (edition, { ofShort }) =>
    `В работе ${grammarOf("ru").ordinal(edition, "genitive")} регионального обзора для региона ${ofShort} ` +
    `участвовали представители следующих государств – членов ${ofShort}:`,
};

/** Who attended, in the alphabetical order of the language and with the full short name of the United Nations. */
export function generateAttendanceOfStates(review: ReviewFacts, language: Language): GeneratedParagraph {
  const names = attending(review, "member-state").map((state) => state.name[language]);
  if (names.length === 0) return sentencesOnly();
  const sorted = sortAlphabetically(names, (name) => name, language);
  return sentencesOnly(
    `${statesIntroduction[language](review.edition, review.region[language])} ${formatList(sorted, language)}.`,
  );
}

const frenchEndings: Record<Gender, string> = { masculine: "", feminine: "e", neuter: "" };
const russianEndings: Record<Gender, string> = { masculine: "", feminine: "а", neuter: "о" };

/** The verb that says that an organization was represented, in its gender and number; the adverb is inside it. */
const wasRepresented: Record<Language, (participant: ReportParticipant, adverb: string) => string> = {
  en: (_, adverb) => `was ${adverb}represented`,
  fr: (participant, adverb) => {
    const { gender, plural } = agreementOf(participant, "fr");
    return `${plural ? "étaient" : "était"} ${adverb}représenté${frenchEndings[gender]}${plural ? "s" : ""}`;
  },
  ru: (participant, adverb) => {
    const ending = russianEndings[agreementOf(participant, "ru").gender];
    return `${adverb}был${ending} представлен${ending}`;
  },
};

const also: Record<Language, string> = { en: "also ", fr: "également ", ru: "также " };
const by: Record<Language, string> = { en: " by", fr: " par", ru: "" };

/** "The African Union (AU)": with article, acronym and a capital letter. */
function organizationName(participant: ReportParticipant, language: Language): string {
  const acronym = acronymOf(participant, language);
  const name = capitalize(withArticle(participant, language), language);
  return acronym === null ? name : `${name} (${acronym})`;
}

/**
 * Regional organizations are never among the States. Who represented one is known where it is the only one.
 */
export function generateAttendanceOfRegionalOrganizations(review: ReviewFacts, language: Language): GeneratedParagraph {
  const organizations = attending(review, "regional-organization");
  const bodies = review.regionalOrganizationBy.map((body) => body[language]);
  const [only, another] = organizations;
  if (only && !another && bodies.length > 0) {
    const represented = wasRepresented[language](only, "") + by[language];
    const list = formatList(bodies, language, { serial: true });
    return sentencesOnly(`${organizationName(only, language)} ${represented} ${list}.`);
  }
  const sorted = sortAlphabetically(organizations, ({ name }) => name[language], language);
  return sentencesOnly(
    ...sorted.map((each) => `${organizationName(each, language)} ${wasRepresented[language](each, also[language])}.`),
  );
}

const unIntroduction: Record<Language, string> = {
  en:
    "Representatives of the following United Nations bodies, departments, funds and programmes, specialized agencies, " +
    "related organizations and initiatives attended:",
  fr:
    "Étaient représentés les organes, départements, fonds et programmes, institutions spécialisées, organisations " +
    "apparentées et initiatives des Nations Unies ci-après" +
    grammarOf("fr").colon.trimEnd(),
  ru:
    "Присутствовали представители следующих органов, департаментов, фондов и программ, специализированных учреждений, " +
    "связанных организаций и инициатив Организации Объединенных Наций:",
};

export function generateAttendanceOfUnEntities(review: ReviewFacts, language: Language): GeneratedParagraph {
  const names = attending(review, "un-entity").map((entity) =>
    markedName(nameWithAcronym(entity, language), entity, language),
  );
  if (names.length === 0) return sentencesOnly();
  const sorted = sortAlphabetically(names, (name) => sortKey(name, language), language);
  const list = `${unIntroduction[language]} ${formatList(sorted, language, { serial: true })}.`;
  return sentencesOnly(list, noteOnNames(list, language));
}

const stakeholders: Record<Language, (count: number, atLeast: boolean) => string> = {
  en: (count, atLeast) =>
    `Representatives of ${atLeast ? "over " : ""}${count} non-governmental organizations and other relevant ` +
    "stakeholders also participated.",
  fr: (count, atLeast) =>
    `Des représentants de ${atLeast ? "plus de " : ""}${count} organisations non gouvernementales et autres parties ` +
    "prenantes concernées ont également participé à la réunion.",
  ru: (count, atLeast) =>
    `Участие приняли также представители ${atLeast ? "более " : ""}${count} ${russianOrganizations(count)} и других ` +
    "соответствующих заинтересованных сторон.",
};

const completeList: Record<Language, string> = {
  en: "A complete list of participants can be found on the website of the regional meeting.",
  fr: "La liste complète des participants peut être consultée sur le site Web de la réunion régionale.",
  ru: "С полным списком участников можно ознакомиться на веб-сайте регионального совещания.",
};

function russianOrganizations(count: number): string {
  const singular = new Intl.PluralRules("ru").select(count) === "one";
  return singular ? "неправительственной организации" : "неправительственных организаций";
}

/** How many stakeholders attended; the list of participants is promised only where its address is known. */
export function generateAttendanceOfStakeholders(review: ReviewFacts, language: Language): GeneratedParagraph {
  if (review.stakeholderAttendance === null) return sentencesOnly();
  const { count, atLeast } = review.stakeholderAttendance;
  const attended = stakeholders[language](count, atLeast);
  const url = review.participantsListUrl ?? null;
  if (url === null) return sentencesOnly(attended);
  const note = { type: "link", text: url, url, anchor: completeList[language].slice(0, -1) } as const;
  return { ...sentencesOnly(attended, completeList[language]), footnotes: [note] };
}
