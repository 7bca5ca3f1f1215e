import type { Language } from "~/language/language";
import type { ReportParticipant } from "~/domain/participant/participant-presenters";

/**
 * The forms a participant's name takes in a sentence. What a record does not carry is derived from its registered
 * name, so that every participant fits every construction.
 */

const inversion = / \([^)]*\)$/;
const frenchVowel = /^[aeiouyhàâäéèêëîïôöùûü]/i;
const elidingVowel = /^[aeiouàâäéèêëîïôöùûü]/i;
const cyrillic = /\p{Script=Cyrillic}/u;

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

/**
 * The article goes with the form that is printed: "le Programme …" and "le PNUD", "l’Organisation …" and "l’OIT".
 * "Le" and "la" elide before a vowel: "le Fonds …", "l’UNICEF".
 */
export function withFrenchArticle(name: string, { names: { frArticle: article } }: ReportParticipant): string {
  if (article === null || article === undefined || article === "") return name;
  const elided = article.startsWith("l'") || article.startsWith("l’") || (article !== "les" && elidingVowel.test(name));
  return elided ? `l’${name}` : `${article} ${name}`;
}

/** "the Russian Federation", "la Fédération de Russie"; Russian has no article. */
export function withArticle(participant: ReportParticipant, language: Language): string {
  if (language === "ru") return runningName(participant, language);
  if (language === "fr") return withFrenchArticle(familiarName(participant, "fr"), participant);
  const form = participant.names.enWithArticle ?? runningName(participant, "en");
  return inRunningForm(form, participant, "en");
}

/** The name after "of", "de" and in the Russian genitive: "of Spain", "de l’Espagne", "Испании". */
export function ofParticipant(participant: ReportParticipant, language: Language): string {
  if (language === "en") return `of ${withArticle(participant, "en")}`;
  return language === "fr" ? frenchOf(participant) : russianOf(participant);
}

function frenchOf(participant: ReportParticipant): string {
  const { frDe } = participant.names;
  if (frDe !== undefined) return inRunningForm(frDe, participant, "fr");
  const name = withArticle(participant, "fr");
  if (name.startsWith("le ")) return `du ${name.slice(3)}`;
  if (name.startsWith("les ")) return `des ${name.slice(4)}`;
  return frenchVowel.test(name) ? `d’${name}` : `de ${name}`;
}

/** A name that nobody has declined is put in the nominative behind a word that takes the case. */
function russianOf(participant: ReportParticipant): string {
  const { ruGenitive } = participant.names;
  if (ruGenitive !== undefined) return inRunningForm(ruGenitive, participant, "ru");
  const name = runningName(participant, "ru");
  return cyrillic.test(name) ? `организации «${name}»` : `организации ${name}`;
}

/** The signatory in "on behalf of …": without article in English lists, "de la France" and "Франции" elsewhere. */
export function signatory(participant: ReportParticipant, language: Language): string {
  return language === "en" ? runningName(participant, "en") : ofParticipant(participant, language);
}

/** Whether a French verb agrees with the name in the plural: "les États-Unis ont exercé". */
export function isFrenchPlural(participant: ReportParticipant): boolean {
  return participant.names.frArticle === "les";
}
