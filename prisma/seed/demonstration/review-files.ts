import * as z from "zod";
import { regionNamesSchema } from "~/domain/review/region-names";
import { reviewPhases } from "~/domain/review/review-schema";
import { zoneNamesSchema } from "~/domain/review/zone-name";
import backgroundsFile from "./backgrounds.json";
import review2024 from "./reviews/ece-2024.json";
import reviewDemo from "./reviews/ece-demo.json";

const three = z.strictObject({ en: z.string(), fr: z.string(), ru: z.string() });
const slug = z.string();
const named = z.strictObject({ name: three, title: three });

const sessionSchema = z.strictObject({
  number: z.int().positive(),
  objectives: z.array(z.int().positive()),
  label: three,
  organizers: z.array(slug),
  heldAt: z.string().optional(),
  moderator: z.strictObject({ name: three, affiliation: three }).optional(),
  speaker: z.strictObject({ participant: slug, name: three.optional(), title: three.optional() }).optional(),
  inputs: z.array(
    z.strictObject({ participant: slug, printedName: three.optional(), onBehalfOf: z.array(slug).optional() }),
  ),
  rightOfReply: slug.optional(),
  agenda: z.array(z.strictObject({ minutes: z.int(), title: three, speaker: three })).optional(),
});

const factsSchema = z.strictObject({
  heldIn: three,
  occasion: three.nullable(),
  jointOrganizers: z.array(three),
  mandate: z.strictObject({ text: three, url: z.string().nullable() }).nullable(),
  withHearing: z.boolean(),
  sessionsBasis: three.nullable(),
  regionalOrganizationBy: z.array(three),
  stakeholderAttendance: z.strictObject({ count: z.int(), atLeast: z.boolean() }).nullable(),
});

const reviewFileSchema = z.strictObject({
  slug,
  region: z.string(),
  regionNames: regionNamesSchema,
  timeZone: z.string(),
  zoneName: zoneNamesSchema,
  edition: z.int().positive(),
  phase: z.enum(reviewPhases),
  title: three,
  shortTitle: three,
  place: three,
  facts: factsSchema,
  coChairs: z.array(named.extend({ participant: slug, substitute: named.optional() })),
  documents: z.array(
    z.strictObject({ key: z.string(), symbol: z.string().nullable(), url: z.string().optional(), title: three }),
  ),
  attendance: z.array(slug),
  sessions: z.array(sessionSchema),
});

export type ReviewFile = z.infer<typeof reviewFileSchema>;
export type SessionFile = z.infer<typeof sessionSchema>;

/** The facts of the review of 2024, and the frame of the review that is open. */
export const reviewFiles = {
  "ece-2024": reviewFileSchema.parse(review2024),
  "ece-demo": reviewFileSchema.parse(reviewDemo),
};

/** The introduction to a session, by its number: the same in both reviews. */
export const backgrounds = z.record(z.string(), three).parse(backgroundsFile);
