import { type GeneratedParagraph, sentencesOnly } from "~/domain/report/facts/generated-paragraph";
import type { InputFacts } from "~/domain/report/facts/report-facts";
import type { Segment } from "~/domain/review/meeting/meeting-parts";
import { grammarOf } from "~/language/grammar/grammar";
import { joinStatements } from "~/language/grammar/join-list";
import type { Language } from "~/language/language";
import { listedInput } from "./listed-inputs";
import { noteOnNames } from "./unofficial-names";

const introductions: Record<Language, Record<Segment, string>> = {
  en: { opening: "Statements at the opening were made by", closing: "Statements at the closing were made by" },
  fr: { opening: "Ont fait des déclarations à l’ouverture", closing: "Ont fait des déclarations à la clôture" },
  ru: { opening: "С заявлениями на открытии выступили", closing: "С заявлениями на закрытии выступили" },
};

/** Who made statements at the opening or the closing, in the order in which they spoke. */
export function generateStatements(
  inputs: readonly InputFacts[],
  segment: Segment,
  language: Language,
): GeneratedParagraph {
  if (inputs.length === 0) return sentencesOnly();
  const made = joinStatements(
    inputs.map((input) => listedInput(input, language)),
    language,
  );
  const sentence = `${introductions[language][segment]}${grammarOf(language).colon}${made}.`;
  return sentencesOnly(sentence, noteOnNames(sentence, language));
}
