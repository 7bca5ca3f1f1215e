import type { ReportParticipant } from "~/domain/participant/participant-presenters";
import type { ParticipantClass } from "~/domain/participant/participant-schema";
import type { Language } from "~/language/language";
import { sortAlphabetically, sortKey } from "~/language/grammar/alphabetical-order";
import { type GeneratedParagraph, sentencesOnly } from "~/domain/report/facts/generated-paragraph";
import { joinWords } from "~/language/grammar/join-list";
import { englishOrdinal, frenchOrdinal, russianOrdinal } from "~/language/grammar/ordinals";
import { nameWithAcronym } from "~/domain/participant/participant-forms";
import type { ReviewFacts } from "~/domain/report/facts/report-facts";

function attending(review: ReviewFacts, participantClass: ParticipantClass): ReportParticipant[] {
  return review.attendance.filter((participant) => participant.class === participantClass);
}

const statesIntroduction: Record<Language, (edition: number) => string> = {
  en: (edition) =>
    "Representatives of the following member States of ECE attended the " +
    `${englishOrdinal(edition)} Regional Review for the ECE region:`,
  fr: (edition) =>
    "Des représentants des États membres de la CEE ci-après ont participé au " +
    `${frenchOrdinal(edition, "masculine")} examen régional pour la région de la CEE\u00a0:`,
  ru: (edition) =>
    `В работе ${russianOrdinal(edition, "genitive").toLowerCase()} регионального обзора для региона ЕЭК ` +
    "участвовали представители следующих государств – членов ЕЭК:",
};

/** Who attended, in the alphabetical order of the language and with the full short name of the United Nations. */
export function generateAttendanceOfStates(review: ReviewFacts, language: Language): GeneratedParagraph {
  const names = attending(review, "member-state").map((state) => state.name[language]);
  if (names.length === 0) return sentencesOnly();
  const sorted = sortAlphabetically(names, (name) => name, language);
  return sentencesOnly(`${statesIntroduction[language](review.edition)} ${joinWords(sorted, language)}.`);
}

const unionBy: Record<Language, string> = {
  en: "The European Union (EU) was represented by",
  fr: "L’Union européenne (UE) était représentée par",
  ru: "Европейский союз (ЕС) был представлен",
};

const unionPresent: Record<Language, string> = {
  en: "The European Union (EU) was also represented.",
  fr: "L’Union européenne (UE) était également représentée.",
  ru: "Европейский союз (ЕС) также был представлен.",
};

/** The European Union stands apart: it is never one of the States. */
export function generateAttendanceOfUnion(review: ReviewFacts, language: Language): GeneratedParagraph {
  if (attending(review, "regional-organization").length === 0) return sentencesOnly();
  const bodies = review.regionalOrganizationBy.map((body) => body[language]);
  if (bodies.length === 0) return sentencesOnly(unionPresent[language]);
  return sentencesOnly(`${unionBy[language]} ${joinWords(bodies, language, { serial: true })}.`);
}

const unIntroduction: Record<Language, string> = {
  en:
    "Representatives of the following United Nations bodies, departments, funds and programmes, specialized agencies, " +
    "related organizations and initiatives attended:",
  fr:
    "Étaient représentés les organes, départements, fonds et programmes, institutions spécialisées, organisations " +
    "apparentées et initiatives des Nations Unies ci-après\u00a0:",
  ru:
    "Присутствовали представители следующих органов, департаментов, фондов и программ, специализированных учреждений, " +
    "связанных организаций и инициатив Организации Объединенных Наций:",
};

export function generateAttendanceOfUnEntities(review: ReviewFacts, language: Language): GeneratedParagraph {
  const names = attending(review, "un-entity").map((entity) => nameWithAcronym(entity, language));
  if (names.length === 0) return sentencesOnly();
  const sorted = sortAlphabetically(names, (name) => sortKey(name, language), language);
  return sentencesOnly(`${unIntroduction[language]} ${joinWords(sorted, language, { serial: true })}.`);
}

const stakeholders: Record<Language, (count: number, atLeast: boolean) => string[]> = {
  en: (count, atLeast) => [
    `Representatives of ${atLeast ? "over " : ""}${count} non-governmental organizations and other relevant ` +
      "stakeholders also participated.",
    "A complete list of participants can be found on the website of the regional meeting.",
  ],
  fr: (count, atLeast) => [
    `Des représentants de ${atLeast ? "plus de " : ""}${count} organisations non gouvernementales et autres parties ` +
      "prenantes concernées ont également participé à la réunion.",
    "La liste complète des participants peut être consultée sur le site Web de la réunion régionale.",
  ],
  ru: (count, atLeast) => [
    `Участие приняли также представители ${atLeast ? "более " : ""}${count} ${russianOrganizations(count)} и других ` +
      "соответствующих заинтересованных сторон.",
    "С полным списком участников можно ознакомиться на веб-сайте регионального совещания.",
  ],
};

function russianOrganizations(count: number): string {
  const singular = new Intl.PluralRules("ru").select(count) === "one";
  return singular ? "неправительственной организации" : "неправительственных организаций";
}

export function generateAttendanceOfStakeholders(review: ReviewFacts, language: Language): GeneratedParagraph {
  if (review.stakeholderAttendance === null) return sentencesOnly();
  const { count, atLeast } = review.stakeholderAttendance;
  return sentencesOnly(...stakeholders[language](count, atLeast));
}
