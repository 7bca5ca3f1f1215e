import type { RegionName } from "~/domain/review/region-names";
import type { Gender } from "~/language/grammar/grammar-type";
import { grammarOf } from "~/language/grammar/grammar";
import { capitalize, formatList, joinStatements } from "~/language/grammar/join-list";
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

const statesIntroduction: Record<Language, (edition: number, region: RegionName, ahead: boolean) => string> = {
  en: (edition, { short, ofShort }, ahead) =>
    `Representatives of the following member States ${ofShort} ${ahead ? "will attend" : "attended"} the ` +
    `${grammarOf("en").ordinal(edition)} Regional Review for the ${short} region:`,
  fr: (edition, { ofShort }, ahead) =>
    `Des représentants des États membres ${ofShort} ci-après ${ahead ? "participeront" : "ont participé"} au ` +
    `${grammarOf("fr").ordinal(edition)} examen régional pour la région ${ofShort}${grammarOf("fr").colon.trimEnd()}`,
  ru: (edition, { ofShort }, ahead) =>
    `В работе ${grammarOf("ru").ordinal(edition, "genitive")} регионального обзора для региона ${ofShort} ` +
    `${ahead ? "примут участие" : "участвовали"} представители следующих государств – членов ${ofShort}:`,
};

type Associates = { one: boolean; also: boolean; ahead: boolean };

/** What introduces the associate members of a commission; `also` where member States are named before them. */
const associatesIntroduction: Record<Language, (region: RegionName, how: Associates) => string> = {
  en: ({ ofShort }, { one, also: too, ahead }) =>
    `The following associate ${one ? "member" : "members"} ${ofShort} ` +
    `${ahead ? "will " : ""}${too ? "also " : ""}${ahead ? "attend" : "attended"}:`,
  fr: ({ ofShort }, { one, also: too, ahead }) => {
    const verb = ahead ? (one ? "participera" : "participeront") : one ? "a" : "ont";
    const adverb = too ? " également" : "";
    return (
      `${one ? "Le membre associé" : "Les membres associés"} ${ofShort} ci-après ${verb}${adverb}` +
      `${ahead ? "" : " participé"} à la réunion${grammarOf("fr").colon.trimEnd()}`
    );
  },
  ru: ({ ofShort }, { one, also: too, ahead }) =>
    `${ahead ? "В совещании примут участие" : "В совещании участвовали"} ${too ? "также " : ""}представители ` +
    `${one ? "следующего ассоциированного члена" : "следующих ассоциированных членов"} ${ofShort}:`,
};

/** Names in the alphabetical order of the language; separated by semicolons where one of them has a comma. */
function namesInOrder(names: readonly string[], language: Language): string {
  const sorted = sortAlphabetically(names, (name) => name, language);
  return sorted.some((name) => name.includes(",")) ? joinStatements(sorted, language) : formatList(sorted, language);
}

/**
 * Who attended, in the alphabetical order of the language and with the full short name of the United Nations: the member
 * States and, in a sentence of their own, the associate members of the commission, which are never among the States.
 */
export function generateAttendanceOfStates(review: ReviewFacts, language: Language): GeneratedParagraph {
  const { edition, ahead } = review;
  const region = review.region[language];
  const states = attending(review, "member-state").map((state) => state.name[language]);
  const associates = attending(review, "associate-member").map((associate) => associate.name[language]);
  const how = { one: associates.length === 1, also: states.length > 0, ahead };
  const listedAs = (introduction: string, names: readonly string[]) =>
    names.length === 0 ? "" : `${introduction} ${namesInOrder(names, language)}.`;
  return sentencesOnly(
    listedAs(statesIntroduction[language](edition, region, ahead), states),
    listedAs(associatesIntroduction[language](region, how), associates),
  );
}

const frenchEndings: Record<Gender, string> = { masculine: "", feminine: "e", neuter: "" };
const russianEndings: Record<Gender, string> = { masculine: "", feminine: "а", neuter: "о" };

/** The verb that says that an organization is represented, in its gender and number; the adverb is inside it. */
type Represented = { adverb: string; ahead: boolean };

const represented: Record<Language, (participant: ReportParticipant, how: Represented) => string> = {
  en: (_, { adverb, ahead }) => (ahead ? `will ${adverb}be represented` : `was ${adverb}represented`),
  fr: (participant, { adverb, ahead }) => {
    const { gender, plural } = agreementOf(participant, "fr");
    const verb = ahead ? (plural ? "seront" : "sera") : plural ? "étaient" : "était";
    return `${verb} ${adverb}représenté${frenchEndings[gender]}${plural ? "s" : ""}`;
  },
  ru: (participant, { adverb, ahead }) => {
    const { gender, plural } = agreementOf(participant, "ru");
    const [past, present] = plural ? ["и", "ы"] : [russianEndings[gender], russianEndings[gender]];
    return `${adverb}${ahead ? (plural ? "будут" : "будет") : `был${past}`} представлен${present}`;
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
  const { ahead } = review;
  const organizations = attending(review, "regional-organization");
  const bodies = review.regionalOrganizationBy.map((body) => body[language]);
  const [only, another] = organizations;
  if (only && !another && bodies.length > 0) {
    const verb = represented[language](only, { adverb: "", ahead }) + by[language];
    const list = formatList(bodies, language, { serial: true });
    return sentencesOnly(`${organizationName(only, language)} ${verb} ${list}.`);
  }
  const sorted = sortAlphabetically(organizations, ({ name }) => name[language], language);
  return sentencesOnly(
    ...sorted.map(
      (each) =>
        `${organizationName(each, language)} ${represented[language](each, { adverb: also[language], ahead })}.`,
    ),
  );
}

const colonAtEnd = grammarOf("fr").colon.trimEnd();

const unIntroduction: Record<Language, (ahead: boolean) => string> = {
  en: (ahead) =>
    "Representatives of the following United Nations bodies, departments, funds and programmes, specialized agencies, " +
    `related organizations and initiatives ${ahead ? "will attend" : "attended"}:`,
  fr: (ahead) =>
    `${ahead ? "Seront" : "Étaient"} représentés les organes, départements, fonds et programmes, institutions ` +
    "spécialisées, organisations apparentées et initiatives des Nations Unies ci-après" +
    colonAtEnd,
  ru: (ahead) =>
    `${ahead ? "Будут присутствовать" : "Присутствовали"} представители следующих органов, департаментов, фондов и ` +
    "программ, специализированных учреждений, связанных организаций и инициатив Организации Объединенных Наций:",
};

/** A sentence that lists participants by their names with acronyms, and what marks an unofficial name. */
function listed(participants: readonly ReportParticipant[], introduction: string, language: Language) {
  if (participants.length === 0) return sentencesOnly();
  const names = participants.map((each) => markedName(nameWithAcronym(each, language), each, language));
  const sorted = sortAlphabetically(names, (name) => sortKey(name, language), language);
  const list = `${introduction} ${formatList(sorted, language, { serial: true })}.`;
  return sentencesOnly(list, noteOnNames(list, language));
}

export function generateAttendanceOfUnEntities(review: ReviewFacts, language: Language): GeneratedParagraph {
  return listed(attending(review, "un-entity"), unIntroduction[language](review.ahead), language);
}

const othersIntroduction: Record<Language, (ahead: boolean) => string> = {
  en: (ahead) =>
    `Representatives of the following intergovernmental organizations and mechanisms ${ahead ? "will also attend" : "also attended"}:`,
  fr: (ahead) =>
    `${ahead ? "Seront" : "Étaient"} également représentés les organisations intergouvernementales et mécanismes ci-après` +
    colonAtEnd,
  ru: (ahead) =>
    `${ahead ? "Будут присутствовать" : "Присутствовали"} также представители следующих межправительственных организаций и механизмов:`,
};

/** Intergovernmental bodies that are neither of the United Nations nor of a region. */
export function generateAttendanceOfOthers(review: ReviewFacts, language: Language): GeneratedParagraph {
  const classes = [
    "intergovernmental-organization",
    "special-procedure",
    "inter-state-consultation-mechanism",
  ] as const;
  const others = classes.flatMap((each) => attending(review, each));
  return listed(others, othersIntroduction[language](review.ahead), language);
}

type Attending = { count: number; atLeast: boolean; ahead: boolean };

/** One alone is called by the word that holds for every kind of them. */
const stakeholders: Record<Language, (attending: Attending) => string> = {
  en: ({ count, atLeast, ahead }) => {
    const number = grammarOf("en").cardinal(count);
    const who = isOne({ count, atLeast })
      ? "one stakeholder"
      : `${atLeast ? "over " : ""}${number} non-governmental organizations and other relevant stakeholders`;
    return `Representatives of ${who} ${ahead ? "will also participate" : "also participated"}.`;
  },
  fr: ({ count, atLeast, ahead }) => {
    const number = grammarOf("fr").cardinal(count, "feminine");
    const who = isOne({ count, atLeast })
      ? "d’une partie prenante"
      : `de ${atLeast ? "plus de " : ""}${number} organisations non gouvernementales et autres parties prenantes concernées`;
    return `Des représentants ${who} ${ahead ? "participeront également" : "ont également participé"} à la réunion.`;
  },
  ru: ({ count, atLeast, ahead }) => {
    const number = grammarOf("ru").cardinal(count, "genitive");
    const who = isOne({ count, atLeast })
      ? "одной заинтересованной стороны"
      : `${atLeast ? "более " : ""}${number} ${russianOrganizations(count)} и других соответствующих заинтересованных сторон`;
    return `Участие ${ahead ? "примут" : "приняли"} также представители ${who}.`;
  },
};

function isOne({ count, atLeast }: Pick<Attending, "count" | "atLeast">): boolean {
  return count === 1 && !atLeast;
}

const completeList: Record<Language, string> = {
  en: "A complete list of participants can be found on the website of the regional meeting.",
  fr: "La liste complète des participants peut être consultée sur le site Web de la réunion régionale.",
  ru: "С полным списком участников можно ознакомиться на веб-сайте регионального совещания.",
};

function russianOrganizations(count: number): string {
  const singular = new Intl.PluralRules("ru").select(count) === "one";
  return singular ? "неправительственной организации" : "неправительственных организаций";
}

/**
 * How many stakeholders attended: the number that the secretariat gave, else those in the record. The list of participants is promised only where its
 * address is known.
 */
export function generateAttendanceOfStakeholders(review: ReviewFacts, language: Language): GeneratedParagraph {
  const recorded = { count: attending(review, "stakeholder").length, atLeast: false };
  const { count, atLeast } = review.stakeholderAttendance ?? recorded;
  if (count === 0) return sentencesOnly();
  const attended = stakeholders[language]({ count, atLeast, ahead: review.ahead });
  const url = review.participantsListUrl ?? null;
  if (url === null) return sentencesOnly(attended);
  const note = { type: "link", text: url, url, anchor: completeList[language].slice(0, -1) } as const;
  return { ...sentencesOnly(attended, completeList[language]), footnotes: [note] };
}
