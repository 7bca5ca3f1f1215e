import { defaultQuantifierScale } from "~/domain/counting/quantifier-rules";
import { commissionNamed } from "~/domain/review/regional-commissions.server";
import type { RegionNames } from "~/domain/review/region-names";
import type { ReviewFactsRecord } from "~/domain/review/review-schema";
import { eachLanguage } from "~/language/language";
import { instantOf } from "~/language/zoned-time";
import { storedText } from "~/domain/review/document/document-texts";
import type { DocumentText, ReviewDocument } from "~/domain/review/document/review-document";

/** The names of the region: those of the document, else those of the commission. */
export function regionNamesOf({ region, regionNames }: Pick<ReviewDocument, "region" | "regionNames">): RegionNames {
  if (regionNames) return regionNames;
  const names = commissionNamed(region)?.names;
  const unnamed = { name: region, short: region, ofName: region, ofShort: region };
  return eachLanguage((language) => {
    const { name, short, ofName, ofShort } = names?.[language] ?? unnamed;
    return { name, short, ofName, ofShort };
  });
}

/** @throws Error for a time that the clocks do not show; a checked document has none. */
function instant(wall: string, timeZone: string): Date {
  const found = instantOf(wall, timeZone);
  if (!found) throw new Error(`The clocks of ${timeZone} do not show ${wall}`);
  return found;
}

/** The instants and days of a document as columns. */
export function dateColumns({ dates, timeZone }: Pick<ReviewDocument, "dates" | "timeZone">) {
  const optional = (wall: string | undefined) => (wall === undefined ? null : instant(wall, timeZone));
  return {
    opensAt: instant(dates.opens, timeZone),
    submissionsCloseAt: instant(dates.closes, timeZone),
    lateUntil: optional(dates.lateUntil),
    draftCirculatedAt: optional(dates.circulated),
    commentsCloseAt: optional(dates.commentsUntil),
    meetingOn: dates.meeting?.from ?? null,
    meetingEndsOn: dates.meeting?.to ?? null,
  };
}

/** What the front matter and section I of the report take from a document. */
export function factsOf(document: ReviewDocument): ReviewFactsRecord {
  const [original = "en"] = document.languages;
  const text = (value: DocumentText) => storedText(value, original);
  const { heldIn, occasion, organizers, mandate, withHearing, sessionsBasis, record } = document;
  return {
    heldIn: text(heldIn),
    occasion: occasion ? text(occasion) : null,
    jointOrganizers: organizers.map(text),
    mandate: mandate ? { text: text(mandate.text), url: mandate.url } : null,
    withHearing,
    sessionsBasis: sessionsBasis ? text(sessionsBasis) : null,
    regionalOrganizationBy: (record?.regionalOrganizationBy ?? []).map(text),
    stakeholderAttendance: record?.stakeholderAttendance ?? null,
  };
}

/** The row of a review, as far as a document says what is in it. */
export function reviewColumnsOf(document: ReviewDocument) {
  const { review, region, edition, languages, timeZone, zoneName, title, shortTitle, place, contact } = document;
  const [original = "en"] = languages;
  return {
    slug: review,
    region,
    regionNames: regionNamesOf(document),
    edition,
    languages,
    timeZone,
    zoneName,
    title: storedText(title, original),
    shortTitle: storedText(shortTitle, original),
    place: storedText(place, original),
    ...dateColumns(document),
    facts: factsOf(document),
    quantifierScale: document.quantifierScale ?? defaultQuantifierScale,
    wordLimit: document.wordLimit ?? null,
    publicationRule: document.publication,
    commentBy: document.commentBy,
    levelClasses: document.levelClasses,
    secondFactorRequired: document.secondFactorRequired,
    ...(contact ? { contact: { office: storedText(contact.office, original), email: contact.email } } : {}),
  };
}
