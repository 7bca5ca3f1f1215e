import { agreementOf, ofParticipant, possessiveOf, withArticle } from "~/domain/participant/participant-forms";
import type { ReportParticipant } from "~/domain/participant/participant-presenters";
import { capitalize } from "~/language/grammar/join-list";
import { languages, type Language } from "~/language/language";

/** The sentences in which a name is shown, in the words of each language. */
const sentences: Record<
  Language,
  { took: (name: string, plural: boolean) => string; statement: (of: string) => string; text: (own: string) => string }
> = {
  en: {
    took: (name) => `${capitalize(name, "en")} took part in the review.`,
    statement: (of) => `The representative ${of} made a statement.`,
    text: (own) => `${capitalize(own, "en")} contribution was published.`,
  },
  fr: {
    took: (name, plural) => `${capitalize(name, "fr")} ${plural ? "ont" : "a"} participé à l’examen.`,
    statement: (of) => `Le représentant ou la représentante ${of} a fait une déclaration.`,
    text: (own) => `La contribution ${own} a été publiée.`,
  },
  ru: {
    took: (name, plural) => `В обзоре ${plural ? "участвуют" : "участвует"} ${name}.`,
    statement: (of) => `С заявлением выступил представитель ${of}.`,
    text: (own) => `Опубликован материал ${own}.`,
  },
};

/** A name in sentences of a language: with its article, behind "of", and with what belongs to it. */
export type NameForms = { language: Language; withArticle: string; genitive: string; possessive: string };

/** The forms of a name in every language, made by the grammar of each; what the record does not have is derived. */
export function nameFormsOf(participant: ReportParticipant): NameForms[] {
  return languages.map((language) => ({
    language,
    withArticle: sentences[language].took(
      withArticle(participant, language),
      agreementOf(participant, language).plural,
    ),
    genitive: sentences[language].statement(ofParticipant(participant, language)),
    possessive: sentences[language].text(possessiveOf(participant, language)),
  }));
}
