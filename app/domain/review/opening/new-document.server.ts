import { changedText, typedWords } from "~/domain/review/setup/typed-texts";
import { proposedZoneNames } from "~/domain/review/setup/proposed-names.server";
import { type ReviewDocument, reviewDocumentSchema } from "~/domain/review/document/review-document";
import { commissionNamed } from "~/domain/review/regional-commissions.server";
import { invalid } from "~/domain/shared/domain-error";
import { languages } from "~/language/language";
import type { NewReview } from "./open-review-schema";

/**
 * The document of a review that is begun from nothing: its place and zone are those in which the commission usually meets.
 * @throws DomainError invalid
 */
export function newDocument(form: NewReview): ReviewDocument {
  const commission = commissionNamed(form.region);
  if (!commission) throw invalid({ region: ["regionMissing"] });
  const chosen = languages.filter((language) => form.languages.includes(language));
  if (chosen.length === 0) throw invalid({ languages: ["reviewLanguageMissing"] });
  const town = commission.towns.find(({ timeZone }) => form.timeZone === "" || timeZone === form.timeZone);
  const timeZone = town?.timeZone ?? form.timeZone;
  const text = (name: "title" | "shortTitle") => {
    const written = changedText(undefined, typedWords(form, name), chosen);
    if (Object.keys(written).length === 0) throw invalid({ [`${name}-${chosen[0]}`]: [`${name}Missing`] });
    return written;
  };
  const inChosen = (words: Record<string, string> | undefined) =>
    Object.fromEntries(chosen.flatMap((language) => (words?.[language] ? [[language, words[language]]] : [])));
  return reviewDocumentSchema.parse({
    format: 1,
    review: form.review,
    region: commission.key,
    edition: form.edition,
    languages: chosen,
    title: text("title"),
    shortTitle: text("shortTitle"),
    place: inChosen(town?.place),
    heldIn: inChosen(town?.heldIn),
    timeZone,
    zoneName: town?.zoneName ?? proposedZoneNames(timeZone),
    dates: { opens: form.opens, closes: form.closes },
  });
}
