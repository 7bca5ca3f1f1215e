import * as z from "zod";
import type { DocumentText, ReviewDocument } from "~/domain/review/document/review-document";
import { findingsOfDates } from "~/domain/review/document/check-document";
import { changedText, textFields, typedWords, wordsOf } from "~/domain/review/setup/typed-texts";
import type { ZoneNames } from "~/domain/review/zone-name";
import { invalid } from "~/domain/shared/domain-error";
import { eachLanguage } from "~/language/language";
import { isTimeZone } from "~/language/zoned-time";
import { seenField, tickField } from "./form-fields";

/** Joint organizers that one form holds: those there are, and one more. */
export const mostOrganizers = 12;

export function organizerField(at: number): string {
  return `organizer${at + 1}`;
}

const organizerFields = Array.from({ length: mostOrganizers }, (_, at) => textFields(organizerField(at), 500));

/** What the page about the meeting sends: place, zone, mandate, organizers, and sentences of the report. */
export const meetingFormSchema = z.object({
  ...seenField,
  ...textFields("place", 200),
  ...textFields("heldIn", 300),
  ...textFields("zoneName", 100),
  ...textFields("zoneInTime", 100),
  ...textFields("mandate", 2000),
  ...textFields("occasion", 1000),
  ...textFields("sessionsBasis", 2000),
  ...(Object.assign({}, ...organizerFields) as Record<string, z.ZodType<string>>),
  timeZone: z.string().trim().max(60, "zoneUnknown").refine(isTimeZone, "zoneUnknown"),
  mandateUrl: z
    .string()
    .trim()
    .max(500, "footnoteUrlInvalid")
    .regex(/^(https?:\/\/\S+)?$/, "footnoteUrlInvalid")
    .default(""),
  withHearing: tickField,
});

export type MeetingForm = z.output<typeof meetingFormSchema>;

const isEmpty = (text: DocumentText) => Object.values(wordsOf(text)).every((words) => words.trim() === "");

function typedOrganizers(document: ReviewDocument, form: MeetingForm): DocumentText[] {
  return Array.from({ length: mostOrganizers }, (_, at) =>
    changedText(document.organizers[at], typedWords(form, organizerField(at)), document.languages),
  ).filter((text) => !isEmpty(text));
}

/** The name printed for the zone, kept where a field is left empty. */
function typedZone({ zoneName, languages }: ReviewDocument, form: MeetingForm): ZoneNames {
  return eachLanguage((language) => {
    const before = zoneName[language];
    if (!languages.includes(language)) return before;
    const [name, inTime] = [typedWords(form, "zoneName")[language], typedWords(form, "zoneInTime")[language]];
    return { name: name || before.name, inTime: inTime || before.inTime };
  });
}

type Proposal = (timeZone: string) => ZoneNames;

/**
 * The set-up after that page was sent. Where another zone is chosen and its printed names stay as they were, they become
 * those proposed for that zone.
 * @throws DomainError invalid
 */
export function withMeeting(document: ReviewDocument, form: MeetingForm, proposedFor: Proposal): ReviewDocument {
  const { languages } = document;
  const optional = (name: "occasion" | "sessionsBasis") => {
    const text = changedText(document[name], typedWords(form, name), languages);
    return isEmpty(text) ? undefined : text;
  };
  const text = (name: "place" | "heldIn") => changedText(document[name], typedWords(form, name), languages);
  const mandate = changedText(document.mandate?.text, typedWords(form, "mandate"), languages);
  const zone = typedZone(document, form);
  const sameName = JSON.stringify(zone) === JSON.stringify(document.zoneName);
  const moved = form.timeZone !== document.timeZone;
  const { mandate: _mandate, occasion: _occasion, sessionsBasis: _basis, ...kept } = document;
  const [occasion, sessionsBasis] = [optional("occasion"), optional("sessionsBasis")];
  const after: ReviewDocument = {
    ...kept,
    place: text("place"),
    heldIn: text("heldIn"),
    timeZone: form.timeZone,
    zoneName: moved && sameName ? proposedFor(form.timeZone) : zone,
    organizers: typedOrganizers(document, form),
    withHearing: form.withHearing,
    ...(isEmpty(mandate) ? {} : { mandate: { text: mandate, url: form.mandateUrl || null } }),
    ...(occasion ? { occasion } : {}),
    ...(sessionsBasis ? { sessionsBasis } : {}),
  };
  if (findingsOfDates(after).length > 0) throw invalid({ timeZone: ["zoneLeavesOut"] });
  return after;
}
