import * as z from "zod";
import { quantifierScaleSchema } from "~/domain/counting/quantifier-rules";
import { participantClasses } from "~/domain/participant/participant-schema";
import { bodyRecordSchema, slugSchema } from "~/domain/participant/participant-record";
import { footnoteTypes } from "~/domain/report/content/footnote-types";
import { attributions } from "~/domain/report/content/attribution";
import { generatorSchema } from "~/domain/report/facts/generate-paragraph";
import { numberings } from "~/domain/report/outline/numberings";
import { commenters, publicationRules } from "~/domain/review/publication-rules";
import { regionNamesSchema } from "~/domain/review/region-names";
import { questionScopes } from "~/domain/review/question-scope";
import { documentKinds, longestSymbol, mostDocuments } from "~/domain/review/register/document-kinds";
import { capacities, longestStatement } from "~/domain/review/meeting/meeting-schema";
import { shownWhenSchema } from "~/domain/review/shown-when";
import { zoneNamesSchema } from "~/domain/review/zone-name";
import { eachLanguage, languages } from "~/language/language";
import { textStatuses } from "~/language/localized-text";
import { questionKinds } from "~/question-kinds/kind";

/**
 * The set-up of a review as one document, review.json: what its secretariat decides, and, once the meeting is over, the
 * record of it. The JSON Schema that is published is made of this shape. Times are those of the clocks in the time zone of
 * the review.
 */

const longestText = 20_000;
const words = z.string().max(longestText);

const documentText = z
  .strictObject(
    eachLanguage(() => z.union([words, z.strictObject({ text: words, status: z.enum(textStatuses) })]).optional()),
  )
  .meta({
    description:
      "Words by language. Words alone are the original in the first language of the review, and an unofficial translation in the others.",
  });

export type DocumentText = z.infer<typeof documentText>;

const calendarDay = z.iso.date().meta({ description: "A calendar day, 2024-03-11" });
const wallClock = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/)
  .meta({ description: "A time of the clocks in the time zone of the review, 2024-02-15T23:59" });
const number = z.int().min(1).max(99);
const objective = z.int().min(1).max(23);
const webAddress = z.url({ protocol: /^https?$/ }).max(2000);
const list = <S extends z.ZodType>(item: S, most = 100) => z.array(item).max(most);
const person = z.strictObject({ name: documentText, title: documentText });

const datesSchema = z.strictObject({
  opens: wallClock,
  closes: wallClock,
  lateUntil: wallClock.optional(),
  meeting: z.strictObject({ from: calendarDay, to: calendarDay.optional() }).optional(),
  circulated: wallClock.optional(),
  commentsUntil: wallClock.optional(),
});

const inputsSchema = list(
  z.strictObject({
    participant: slugSchema,
    printedName: documentText.optional(),
    onBehalfOf: list(slugSchema).optional(),
    capacity: z.enum(capacities).optional(),
    language: z.enum(languages).optional(),
    text: z.string().max(longestStatement).optional(),
  }),
  500,
);

const noteSchema = z.strictObject({
  introduction: documentText.default({}).meta({
    description: "Blank lines part paragraphs; [2] is where the mark of the second footnote is",
  }),
  overview: documentText.default({}),
  footnotes: list(
    z.strictObject({ type: z.enum(footnoteTypes), text: documentText, url: z.url().optional() }),
  ).optional(),
  published: z.boolean().optional().meta({
    description: "Everybody may read it. Left out of an export where it was changed after it was published",
  }),
});

const sessionSchema = z.strictObject({
  number,
  label: documentText,
  objectives: list(objective, 23),
  organizers: list(slugSchema).optional(),
  heldAt: z.string().max(40).optional().meta({
    description: "Times of the clocks in the time zone of the review, 10:00–11:30; other words are printed as they are",
  }),
  moderator: z.strictObject({ name: documentText, affiliation: documentText.optional() }).optional(),
  speaker: z
    .strictObject({ participant: slugSchema, name: documentText.optional(), title: documentText.optional() })
    .optional(),
  agenda: list(
    z.strictObject({
      minutes: z.int().min(1).max(1440).optional(),
      title: documentText,
      speaker: documentText.optional(),
    }),
  ).optional(),
  background: documentText.optional(),
  heldOn: calendarDay.optional().meta({ description: "Left out where it is the first day of the meeting" }),
  backgroundNote: noteSchema.optional(),
});

const questionSchema = z.strictObject({
  number,
  key: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]*$/)
    .max(60),
  kind: z.enum(questionKinds).default("text"),
  scope: z.enum(questionScopes).default("every-session"),
  session: number.optional(),
  objective: objective.optional(),
  label: documentText,
  stateText: documentText,
  stakeholderText: documentText.optional().meta({ description: "Left out where it is the wording put to States" }),
  guidance: documentText.default({}),
  required: z.boolean().default(false),
  wordLimit: z.int().min(1).max(100_000).optional(),
  settings: z.json().optional(),
  shownWhen: shownWhenSchema.optional(),
});

const outlineSchema = z.strictObject({
  key: slugSchema,
  title: documentText,
  attribution: z.enum(attributions).default("anonymous"),
  sections: list(
    z.strictObject({
      key: slugSchema,
      parent: slugSchema.optional(),
      heading: documentText,
      numbering: z.enum(numberings),
      generators: list(generatorSchema).optional(),
    }),
  ),
});

const registerLineSchema = z.strictObject({
  key: slugSchema,
  symbol: z.string().max(longestSymbol).nullable().default(null),
  url: webAddress.optional().meta({ description: "Where the document is in every language" }),
  title: documentText,
  kind: z.enum(documentKinds).optional().meta({ description: "Left out where the key says it" }),
  session: number.optional().meta({ description: "The session whose background note it is" }),
  issuedOn: calendarDay.optional(),
  links: z
    .strictObject(eachLanguage(() => webAddress.optional()))
    .optional()
    .meta({ description: "Where the document is in one language" }),
});

const note = z.string().min(1).max(2000);

const participantSchema = z.union([
  slugSchema,
  z.strictObject({
    participant: slugSchema,
    accreditation: note.optional().meta({
      description: "What entitles it to take part, such as “consultative status with ECOSOC”",
    }),
    extension: z
      .strictObject({
        until: wallClock,
        late: z.boolean().default(false).meta({ description: "What comes within it is marked as late" }),
        reason: note.optional(),
      })
      .optional()
      .meta({ description: "Its own deadline, later than that of the review" }),
  }),
]);

const codeSchema = z.strictObject({ key: slugSchema, label: documentText, description: documentText });

const recordSchema = z.strictObject({
  attendance: list(slugSchema, 5000).optional(),
  participantsPublished: z.boolean().optional().meta({ description: "Everybody may read the list of participants" }),
  stakeholderAttendance: z.strictObject({ count: z.int().nonnegative(), atLeast: z.boolean() }).optional(),
  regionalOrganizationBy: list(documentText).optional(),
  sessions: list(
    z.strictObject({
      number,
      inputs: inputsSchema.optional(),
      rightOfReply: slugSchema.optional(),
    }),
  ).optional(),
  parts: list(
    z.strictObject({
      part: z
        .string()
        .regex(/^(?:opening|closing|session-[1-9]\d?|\d{4}-\d{2}-\d{2})$/)
        .meta({ description: "A part of the meeting: opening, closing, session-2, or a day, 2024-03-11" }),
      attendance: list(slugSchema, 5000).optional(),
      inputs: inputsSchema.optional().meta({ description: "Of the opening or the closing" }),
    }),
  ).optional(),
});

export const reviewDocumentSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(1).meta({ description: "The version of this format" }),
  review: slugSchema.meta({ description: "What names the review in addresses and files" }),
  region: z.string().min(1).max(40).meta({ description: "The acronym of the regional commission, such as ESCAP" }),
  regionNames: regionNamesSchema
    .optional()
    .meta({ description: "Left out for the five regional commissions, whose names the portal knows" }),
  edition: z.int().min(1).max(99),
  languages: z.array(z.enum(languages)).min(1).max(languages.length),
  title: documentText,
  shortTitle: documentText,
  place: documentText,
  heldIn: documentText.meta({ description: "The place with its preposition, as it follows “was held”" }),
  timeZone: z.string().max(60),
  zoneName: zoneNamesSchema,
  dates: datesSchema,
  mandate: z.strictObject({ text: documentText, url: z.url().nullable().default(null) }).optional(),
  organizers: list(documentText).default([]),
  occasion: documentText.optional(),
  withHearing: z.boolean().default(false),
  sessionsBasis: documentText.optional(),
  coChairs: list(person.extend({ participant: slugSchema, substitute: person.optional() }), 20).default([]),
  sessions: list(sessionSchema, 30).default([]),
  questions: list(questionSchema, 99).default([]),
  wordLimit: z.int().min(1).max(100_000).optional(),
  bodies: list(bodyRecordSchema, 5000)
    .default([])
    .meta({ description: "Organizations that the reference data do not have" }),
  participants: list(participantSchema, 5000).default([]).meta({
    description: "Those who take part: the key of each, alone or with what was agreed with it",
  }),
  documents: list(registerLineSchema, mostDocuments).default([]),
  codebook: z.strictObject({ kinds: list(codeSchema), themes: list(codeSchema) }).optional(),
  quantifierScale: quantifierScaleSchema.optional(),
  publication: z.enum(publicationRules).default("each").meta({
    description:
      "When an accepted text is published: as decided for each, on acceptance, by a separate act, or from the meeting on",
  }),
  commentBy: z.enum(commenters).default("participants").meta({
    description: "Who may comment on the draft of the report, between the dates circulated and commentsUntil",
  }),
  levelClasses: list(z.enum(participantClasses), participantClasses.length).default([]).meta({
    description: "The classes whose participants may keep their name, or their words, from the public",
  }),
  reports: list(outlineSchema, 10).default([]),
  contact: z.strictObject({ office: documentText, email: z.email().max(254) }).optional(),
  secondFactorRequired: z.boolean().default(false).meta({ description: "Its staff must sign in with a second factor" }),
  record: recordSchema.optional(),
});

/** The set-up of a review, checked and complete. */
export type ReviewDocument = z.output<typeof reviewDocumentSchema>;
/** As someone writes it: what has a default may be left out. */
export type WrittenDocument = z.input<typeof reviewDocumentSchema>;
export type DocumentNote = z.output<typeof noteSchema>;
export type DocumentSession = ReviewDocument["sessions"][number];
export type DocumentInput = z.output<typeof inputsSchema>[number];
export type DocumentQuestion = ReviewDocument["questions"][number];
/** A line of the document register. */
export type RegisterLine = ReviewDocument["documents"][number];
export type DocumentParticipant = Exclude<ReviewDocument["participants"][number], string>;

/** A participant of a document with what was agreed with it: nothing where there is its key alone. */
export function participantOf(listed: ReviewDocument["participants"][number]): DocumentParticipant {
  return typeof listed === "string" ? { participant: listed } : listed;
}

export type DocumentOutline = ReviewDocument["reports"][number];
