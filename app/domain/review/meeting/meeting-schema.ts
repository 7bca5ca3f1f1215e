import * as z from "zod";
import { languages } from "~/language/language";

/** In what capacity a speaker speaks: for the participant, or as a person, as an expert or a mayor may. */
export const capacities = ["representative", "personal"] as const;
export type Capacity = (typeof capacities)[number];

/** In characters. */
export const longestStatement = 100_000;
const longestNames = 20_000;

const typedNames = z.string().trim().max(longestNames, "namesTooLong").default("");

/** One participant or several, as they are typed, and the one chosen where several were meant. */
const named = {
  participant: typedNames.refine((typed) => typed !== "", "participantMissing"),
  chosen: z.string().max(200).default(""),
};

export const attendanceFormSchema = z.object(named);
export const slugFormSchema = z.object({ participant: z.string().min(1, "participantMissing").max(200) });
export const replyFormSchema = z.object(named);

export const inputFormSchema = z.object({
  ...named,
  onBehalfOf: typedNames,
  capacity: z.enum(capacities).catch("representative").default("representative"),
  language: z.enum(languages).or(z.literal("")).catch("").default(""),
  text: z.string().trim().max(longestStatement, "statementTooLong").default(""),
});

export const inputKeySchema = z.object({ input: z.string().max(60) });
/** With the mark of what the page showed of the statement. */
export const changedInputSchema = inputFormSchema.extend({
  ...inputKeySchema.shape,
  seen: z.string().max(100).default(""),
});
export const moveFormSchema = inputKeySchema.extend({ direction: z.enum(["up", "down"]) });
export const undoFormSchema = z.object({ change: z.coerce.number().int().positive() });

export type TypedParticipant = z.output<typeof attendanceFormSchema>;
export type TypedInput = z.output<typeof inputFormSchema>;

/** What separates several names in one field: commas occur in names. */
export function namesIn(typed: string): string[] {
  return typed
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** How many stakeholders attended, as the secretariat counted them; an empty count is that of the record. */
export const countFormSchema = z.object({
  count: z
    .string()
    .trim()
    .regex(/^\d{0,5}$/, "countInvalid")
    .default(""),
  atLeast: z.literal("yes").optional().catch(undefined),
});
export type CountForm = z.output<typeof countFormSchema>;

/** The participants between which a person is to choose, as a conflict of the form returns them. */
export type Candidates = { field: string; candidates: { slug: string; name: string }[] };

/** The same as an action answers it; null for any other conflict. */
export function readCandidates(conflict: unknown): Candidates | null {
  const shape = z.object({
    field: z.string(),
    candidates: z.array(z.object({ slug: z.string(), name: z.string() })),
  });
  const read = shape.safeParse(conflict);
  return read.success ? read.data : null;
}

const correctedSchema = z.object({
  /** The mark of what is recorded now. */
  corrected: z.string(),
  participant: z.string(),
  onBehalfOf: z.array(z.string()),
  capacity: z.enum(capacities),
  language: z.enum(languages).nullable(),
  text: z.string().nullable(),
});

/** A statement as someone else has corrected it since a page was opened, as a conflict of the form returns it. */
export type Corrected = z.output<typeof correctedSchema>;

/** The same as an action answers it; null for any other conflict. */
export function readCorrected(conflict: unknown): Corrected | null {
  return correctedSchema.safeParse(conflict).data ?? null;
}
