import type { Gender, InflectedName } from "~/language/grammar/grammar-type";
import { grammarOf } from "~/language/grammar/grammar";
import type { Language } from "~/language/language";
import type { ReportParticipant } from "~/domain/participant/participant-presenters";

/**
 * The forms a participant's name takes in a sentence. What a record does not carry is derived from its registered
 * name, so that every participant fits every construction.
 */

const inversion = / \([^)]*\)$/;
/**
 * The name inside a running list. The parenthesis of a short name ("Netherlands (Kingdom of the)") is an inversion
 * for alphabetical lists; running text drops it.
 */
export function runningName(participant: ReportParticipant, language: Language): string {
  const registered = participant.name[language];
  const derived = participant.class === "member-state" ? registered.replace(inversion, "") : registered;
  return participant.names.running?.[language] ?? derived;
}

/**
 * Shortens an inflected form as the running name shortens the registered one: the tail that is dropped ("of Great
 * Britain and Northern Ireland") does not inflect, so it closes the form too.
 */
function inRunningForm(form: string, participant: ReportParticipant, language: Language): string {
  const registered = participant.name[language];
  const running = runningName(participant, language);
  const tail = registered.startsWith(running) ? registered.slice(running.length) : "";
  return tail !== "" && form.endsWith(tail) ? form.slice(0, -tail.length) : form;
}

export function acronymOf(participant: ReportParticipant, language: Language): string | null {
  return participant.names.acronyms?.[language] ?? participant.acronym;
}

/** "International Labour Organization (ILO)"; the name alone where there is no acronym, or the name holds it already. */
export function withAcronym(name: string, acronym: string | null): string {
  return acronym === null || name.includes(acronym) ? name : `${name} (${acronym})`;
}

/** The registered name with the acronym in brackets. */
export function nameWithAcronym(participant: ReportParticipant, language: Language): string {
  return withAcronym(participant.name[language], acronymOf(participant, language));
}

/** How a body is called where everybody knows it: the acronym of a United Nations entity, else its name. */
export function familiarName(participant: ReportParticipant, language: Language): string {
  const acronym = participant.class === "un-entity" ? acronymOf(participant, language) : null;
  return acronym ?? runningName(participant, language);
}

/** What a record carries of the forms that a language prints, each shortened as the running name is. */
const carriedForms: Record<Language, (participant: ReportParticipant) => InflectedName> = {
  en: (participant) => ({
    name: runningName(participant, "en"),
    withArticle: carried(participant.names.enWithArticle, participant, "en"),
  }),
  fr: (participant) => ({
    name: familiarName(participant, "fr"),
    article: participant.names.frArticle,
    genitive: carried(participant.names.frDe, participant, "fr"),
  }),
  ru: (participant) => ({
    name: runningName(participant, "ru"),
    genitive: carried(participant.names.ruGenitive, participant, "ru"),
  }),
};

function carried(form: string | undefined, participant: ReportParticipant, language: Language): string | undefined {
  return form === undefined ? undefined : inRunningForm(form, participant, language);
}

/** The name as a grammar takes it. */
function inflected(participant: ReportParticipant, language: Language): InflectedName {
  return carriedForms[language](participant);
}

/** A name, as it is printed, behind the French article of the participant. */
export function withFrenchArticle(name: string, { names }: ReportParticipant): string {
  return grammarOf("fr").withArticle({ name, article: names.frArticle });
}

/** "the Russian Federation", "la Fédération de Russie"; Russian has no article. */
export function withArticle(participant: ReportParticipant, language: Language): string {
  return grammarOf(language).withArticle(inflected(participant, language));
}

/** The name after "of", "de" and in the Russian genitive: "of Spain", "de l’Espagne", "Испании". */
export function ofParticipant(participant: ReportParticipant, language: Language): string {
  return grammarOf(language).genitive(inflected(participant, language));
}

/** As it goes with what belongs to the participant: "Portugal’s", "du Portugal", "Португалии". */
export function possessiveOf(participant: ReportParticipant, language: Language): string {
  return grammarOf(language).possessive(inflected(participant, language));
}

/** The signatory in "on behalf of …": without article in English lists, "de la France" and "Франции" elsewhere. */
export function signatory(participant: ReportParticipant, language: Language): string {
  return grammarOf(language).onBehalfOf(inflected(participant, language));
}

/** The gender and number in which a verb agrees with the name: "les États-Unis ont exercé". */
export function agreementOf(participant: ReportParticipant, language: Language): { gender: Gender; plural: boolean } {
  return grammarOf(language).agreement(inflected(participant, language));
}
