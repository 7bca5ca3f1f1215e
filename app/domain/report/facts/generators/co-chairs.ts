import { formatList } from "~/language/grammar/join-list";
import type { InEveryLanguage, Language } from "~/language/language";
import { ofParticipant, withArticle } from "~/domain/participant/participant-forms";
import type { CoChairFacts, ReviewFacts } from "~/domain/report/facts/report-facts";

type Person = { readonly name: InEveryLanguage; readonly title: InEveryLanguage };

function person({ name, title }: Person, { participant }: CoChairFacts, language: Language): string {
  return `${name[language]}, ${title[language]} ${ofParticipant(participant, language)}`;
}

const chairs: Record<Language, (persons: readonly string[], ahead: boolean) => string> = {
  en: (persons, ahead) =>
    `It ${ahead ? "will be" : "was"} ${persons.length > 1 ? "co-chaired" : "chaired"} by ${formatList(persons, "en")}.`,
  fr: (persons, ahead) =>
    `Il ${ahead ? "sera" : "était"} ${persons.length > 1 ? "coprésidé" : "présidé"} par ${apposed(persons, "fr")}.`,
  ru: (persons) => `${persons.length > 1 ? "Сопредседатели" : "Председатель"}: ${apposed(persons, "ru")}.`,
};

/** French and Russian close the title with a comma before the conjunction. */
function apposed(persons: readonly string[], language: Language): string {
  return formatList(
    persons.map((text, index) => (index === persons.length - 2 ? `${text},` : text)),
    language,
  );
}

const substitutes: Record<Language, (text: string, coChair: CoChairFacts, ahead: boolean) => string> = {
  en: (text, { participant }, ahead) =>
    `At the closing of the session, ${text}, ${ahead ? "will serve" : "served"} as Co-Chair for ${withArticle(participant, "en")}.`,
  fr: (text, { participant }, ahead) =>
    `À la clôture de la session, ${text}, ${ahead ? "exercera" : "a exercé"} la coprésidence pour ${withArticle(participant, "fr")}.`,
  ru: (text, { participant }) => `Сопредседатель от ${ofParticipant(participant, "ru")} на закрытии сессии: ${text}.`,
};

/** Who holds the chair, and who takes it at the closing in place of a Co-Chair. */
export function coChairSentences(
  { coChairs, ahead }: Pick<ReviewFacts, "coChairs" | "ahead">,
  language: Language,
): string[] {
  if (coChairs.length === 0) return [];
  const persons = coChairs.map((coChair) => person(coChair, coChair, language));
  const closing = coChairs.flatMap((coChair) => {
    const { substitute } = coChair;
    if (substitute === null) return [];
    return [substitutes[language](person(substitute, coChair, language), coChair, ahead)];
  });
  return [chairs[language](persons, ahead), ...closing];
}
