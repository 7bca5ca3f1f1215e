import * as z from "zod";
import { regionNameFields } from "~/domain/review/document/missing-texts";
import type { ReviewDocument } from "~/domain/review/document/review-document";
import type { RegionNames } from "~/domain/review/region-names";
import { changedText, hasWords, textField, textFields, typedWords } from "~/domain/review/setup/typed-texts";
import { invalid } from "~/domain/shared/domain-error";
import { eachLanguage, isLanguage, type Language, languages } from "~/language/language";
import { numberField, seenField, ticksField } from "./form-fields";

/** What the page about the review itself sends: titles, edition, languages and the names of its region. */
export const aboutFormSchema = z.object({
  ...seenField,
  ...textFields("title", 300),
  ...textFields("shortTitle", 100),
  ...Object.fromEntries(Object.values(regionNameFields).flatMap((name) => Object.entries(textFields(name, 200)))),
  edition: numberField(1, 99, "editionInvalid"),
  region: z.string().trim().min(1, "regionMissing").max(40, "regionMissing"),
  languages: ticksField,
});

export type AboutForm = z.output<typeof aboutFormSchema>;

/** The languages that were ticked; the one in which texts are first written stays first while it is among them. */
function chosenLanguages(ticked: readonly string[], before: readonly Language[]): Language[] {
  const chosen = languages.filter((language) => ticked.includes(language));
  if (chosen.length === 0) throw invalid({ languages: ["reviewLanguageMissing"] });
  const [original] = before;
  return original && chosen.includes(original) ? [original, ...chosen.filter((one) => one !== original)] : chosen;
}

function typedRegionNames(form: AboutForm, before: RegionNames, chosen: readonly Language[]): RegionNames {
  return eachLanguage((language) => {
    if (!chosen.includes(language)) return before[language];
    const word = (key: keyof typeof regionNameFields) =>
      typedWords(form, regionNameFields[key])[language] || before[language][key];
    return { name: word("name"), short: word("short"), ofName: word("ofName"), ofShort: word("ofShort") };
  });
}

function requireWords(name: string, text: ReviewDocument["title"], chosen: readonly Language[]): void {
  const [first = languages[0]] = chosen;
  if (!hasWords(text, chosen)) throw invalid({ [textField(name, first)]: [`${name}Missing`] });
}

/** `namesOf` gives the names of one of the five regional commissions; undefined for another region. */
type Names = (region: string) => RegionNames | undefined;

/**
 * The set-up after that page was sent. Where another commission is chosen and the names stay as they were, they become
 * those of that commission.
 * @throws DomainError invalid
 */
export function withAbout(document: ReviewDocument, form: AboutForm, namesOf: Names): ReviewDocument {
  const chosen = chosenLanguages(form.languages.filter(isLanguage), document.languages);
  const text = (name: "title" | "shortTitle") => changedText(document[name], typedWords(form, name), chosen);
  const [title, shortTitle] = [text("title"), text("shortTitle")];
  requireWords("title", title, chosen);
  requireWords("shortTitle", shortTitle, chosen);
  const before = document.regionNames ?? namesOf(document.region);
  if (!before) throw invalid({ region: ["regionMissing"] });
  const typed = typedRegionNames(form, before, chosen);
  const sameNames = JSON.stringify(typed) === JSON.stringify(before);
  const ofCommission = form.region === document.region ? undefined : namesOf(form.region);
  return {
    ...document,
    title,
    shortTitle,
    edition: form.edition,
    languages: chosen,
    region: form.region,
    regionNames: sameNames && ofCommission ? ofCommission : typed,
  };
}
