import * as z from "zod";
import type { DocumentSession, DocumentText, ReviewDocument } from "~/domain/review/document/review-document";
import { known } from "~/domain/review/document/known";
import { itemFields, mostItems, mostOrganizers, organizerField, places } from "./session-fields";
import { changedText, hasWords, textFields, typedWords } from "~/domain/review/setup/typed-texts";
import { dayField } from "~/domain/review/setup/forms/form-fields";
import { invalid } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { readTimeSpan, writeTimeSpan } from "~/language/time-span";
import { isDayOfMeeting } from "./session-day";

const textNames = ["label", "background", "moderatorName", "moderatorAffiliation", "speakerName", "speakerTitle"];
const itemTexts = places(mostItems).flatMap((place) => [itemFields(place).title, itemFields(place).speaker]);
const line = z.string().trim().max(200, "nameTooLong").default("");

const clockField = z
  .string()
  .trim()
  .regex(/^((?:[01]\d|2[0-3]):[0-5]\d)?$/, "clockInvalid")
  .default("");

const minutes = z
  .string()
  .trim()
  .regex(/^\d{0,4}$/, "minutesInvalid")
  .refine((typed) => typed === "" || (Number(typed) >= 1 && Number(typed) <= 1440), "minutesInvalid")
  .default("");

const listOfNumbers = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(z.coerce.number().int().min(1).max(23)),
);

const longestLabel = 500;
const mostOf = (name: string) => (name === "label" ? longestLabel : undefined);

/** Fields that are read by their names. */
const namedFields: Record<string, z.ZodType<string>> = {
  ...Object.fromEntries([...textNames, ...itemTexts].flatMap((name) => Object.entries(textFields(name, mostOf(name))))),
  ...Object.fromEntries(places(mostItems).map((place) => [itemFields(place).minutes, minutes])),
  ...Object.fromEntries(places(mostOrganizers).map((place) => [organizerField(place), line])),
};

/** What is typed on the page of a session. */
export const sessionFormSchema = z.object({
  ...(namedFields as object),
  heldOn: dayField,
  startsAt: clockField,
  endsAt: clockField,
  speaker: line,
  objectives: listOfNumbers,
  seen: z.string().default(""),
});

export type SessionForm = z.output<typeof sessionFormSchema>;

/** The names of participants as they were typed, by the field in which they are. */
export function typedParticipants(form: SessionForm): [field: string, name: string][] {
  const typed = form as Readonly<Record<string, unknown>>;
  const fields = ["speaker", ...places(mostOrganizers).map(organizerField)];
  return fields.flatMap((field): [string, string][] => {
    const name = typed[field];
    return typeof name === "string" && name !== "" ? [[field, name]] : [];
  });
}

type Asked = {
  before: DocumentSession;
  chosen: readonly Language[];
  /** The slug of the participant that is named in a field; undefined where the field is empty. */
  slugIn: (field: string) => string | undefined;
};

type Texts = (name: string, was: DocumentText | undefined) => DocumentText | undefined;

/** The times that were typed. Words of an earlier agenda that are no times stay until times are typed. */
function typedTimes({ startsAt, endsAt }: SessionForm, before: string | undefined): string | undefined {
  if (startsAt !== "") return writeTimeSpan({ from: startsAt, to: endsAt });
  return before !== undefined && readTimeSpan(before) === null ? before : undefined;
}

/** @throws DomainError invalid for a day that is none of the meeting, or times that do not follow one another */
export function requireTimes(
  { heldOn, startsAt, endsAt }: SessionForm,
  { dates }: Pick<ReviewDocument, "dates">,
): void {
  const { from: meetingOn = null, to: meetingEndsOn = null } = dates.meeting ?? {};
  if (heldOn !== "" && !isDayOfMeeting(heldOn, { meetingOn, meetingEndsOn })) {
    throw invalid({ heldOn: ["notADayOfMeeting"] });
  }
  if (startsAt === "" && endsAt !== "") throw invalid({ startsAt: ["sessionBeginMissing"] });
  if (endsAt !== "" && endsAt <= startsAt) throw invalid({ endsAt: ["sessionEndsBefore"] });
}

/** The agenda that was typed; an item without a title is none. */
function agendaOf(typed: Readonly<Record<string, unknown>>, text: Texts, { before, chosen }: Asked) {
  return places(mostItems).flatMap((place) => {
    const [fields, was] = [itemFields(place), before.agenda?.[place - 1]];
    const title = text(fields.title, was?.title);
    if (!title || !hasWords(title, chosen)) return [];
    const minutes = Number(typed[fields.minutes]) || undefined;
    return [{ title, ...known({ minutes, speaker: text(fields.speaker, was?.speaker) }) }];
  });
}

/** A session after its form was sent. */
export function sessionOf(form: SessionForm, asked: Asked): DocumentSession {
  const { before, chosen, slugIn } = asked;
  const typed = form as Readonly<Record<string, unknown>>;
  const text: Texts = (name, was) => {
    const changed = changedText(was, typedWords(typed, name), chosen);
    return Object.keys(changed).length > 0 ? changed : undefined;
  };
  const organizers = [...new Set(places(mostOrganizers).flatMap((place) => slugIn(organizerField(place)) ?? []))];
  const agenda = agendaOf(typed, text, asked);
  const moderator = text("moderatorName", before.moderator?.name);
  const speaker = slugIn("speaker");
  return {
    number: before.number,
    label: text("label", before.label) ?? {},
    objectives: [...new Set(form.objectives)].sort((one, other) => one - other),
    ...known({
      organizers: organizers.length > 0 ? organizers : undefined,
      heldAt: typedTimes(form, before.heldAt),
      moderator: moderator && {
        name: moderator,
        ...known({ affiliation: text("moderatorAffiliation", before.moderator?.affiliation) }),
      },
      speaker:
        speaker === undefined
          ? undefined
          : {
              participant: speaker,
              ...known({
                name: text("speakerName", before.speaker?.name),
                title: text("speakerTitle", before.speaker?.title),
              }),
            },
      agenda: agenda.length > 0 ? agenda : undefined,
      background: text("background", before.background),
      heldOn: form.heldOn === "" ? undefined : form.heldOn,
    }),
  };
}

/** What is typed to add a session. */
export const newSessionSchema = z.object(textFields("label", longestLabel));
export type NewSessionForm = z.output<typeof newSessionSchema>;
