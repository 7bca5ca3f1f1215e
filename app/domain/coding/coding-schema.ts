import * as z from "zod";
import { filterParam, pageParam } from "~/domain/shared/query-params";
import { countedColumns } from "~/domain/participant/participant-groups";
import { languages } from "~/language/language";

export const codeTypes = ["objective", "principle", "kind", "theme"] as const;
export type CodeType = (typeof codeTypes)[number];

/** The order in which a reviewer decides: what kind of passage, on which objective, on what. */
export const codeTypeOrder: readonly CodeType[] = ["kind", "objective", "theme", "principle"];

export const longestNote = 2000;

/** A list of checkboxes: nothing, one value or several. */
const checked = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => [...new Set(value === undefined ? [] : [value].flat())])
  .refine((codes) => codes.length > 0, { error: "codeMissing" });

const note = z
  .string()
  .trim()
  .max(longestNote, { error: "noteTooLong" })
  .optional()
  .transform((value) => value || null);

const offset = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
const offsets = z.object({ startsAt: offset, endsAt: offset });

/** The two ends of a passage are one entry of the form: where either is missing, the passage is. */
const passage = z.unknown().transform((ends, issues) => {
  const range = offsets.safeParse(ends);
  if (range.success) return range.data;
  issues.addIssue({ code: "custom", message: "passageMissing" });
  return z.NEVER;
});

/** A new excerpt. Offsets in code points of the frozen text, end exclusive; the quote is what the person saw. */
export const newExcerptSchema = z.preprocess(
  (form) => (typeof form === "object" ? { ...form, passage: form } : form),
  z.object({ passage, quote: z.string().optional(), codes: checked, note }),
);
export type NewExcerpt = z.output<typeof newExcerptSchema>;

/** A form that gives no ends leaves the passage as it is. */
const changedPassage = z.unknown().transform((ends) => offsets.safeParse(ends).data);

/** New codes, note and ends of an excerpt. Offsets as in a new one. */
export const changedExcerptSchema = z.preprocess(
  (form) => (typeof form === "object" ? { ...form, passage: form } : form),
  z.object({ excerpt: z.string(), passage: changedPassage, quote: z.string().optional(), codes: checked, note }),
);
type ChangedForm = z.output<typeof changedExcerptSchema>;
export type ChangedExcerpt = Omit<ChangedForm, "passage"> & { passage?: ChangedForm["passage"] };

export const excerptKeySchema = z.object({ excerpt: z.string() });

const number = filterParam(z.coerce.number().int().positive().max(10_000));
/** 0: the general questions. */
const session = filterParam(z.coerce.number().int().nonnegative().max(10_000));
const language = filterParam(z.enum(languages));

/** Filters of the texts to be coded: the address of the page. */
export const textFiltersSchema = z.object({
  session,
  question: number,
  class: filterParam(z.enum(countedColumns)),
  language,
  /** "uncoded": by nobody; "not-mine": not by the person who asks. */
  show: filterParam(z.enum(["uncoded", "not-mine"])),
});
export type TextFilters = z.output<typeof textFiltersSchema>;

/** Filters of the excerpts; participant by slug, code by key. */
export const excerptFiltersSchema = z.object({
  code: filterParam(z.string()),
  participant: filterParam(z.string()),
  session,
  language,
  reviewer: filterParam(z.string()),
});
export type ExcerptFilters = z.output<typeof excerptFiltersSchema>;

/** Filters of the evidence; `objective` is the one of which the share is said in words. */
export const evidenceFiltersSchema = z.object({
  kind: filterParam(z.string()),
  session,
  language,
  objective: filterParam(z.coerce.number().int().min(1).max(23)),
});
export type EvidenceFilters = z.output<typeof evidenceFiltersSchema>;
export const evidencePageSchema = evidenceFiltersSchema.extend({ page: pageParam });

export const pageSchema = z.object({ page: pageParam });

export const reviewParams = z.object({ review: z.string() });
