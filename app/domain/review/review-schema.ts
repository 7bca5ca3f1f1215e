import * as z from "zod";
import { localizedTextSchema } from "~/language/localized-text";

export const reviewPhases = ["preparation", "open", "closed", "analysis", "drafting", "consultation", "final"] as const;
export type ReviewPhase = (typeof reviewPhases)[number];

/**
 * The facts of a review that only the front matter and section I of its report use. Each text has the form in
 * which the generated sentence uses it.
 */
export const reviewFactsSchema = z.object({
  /** As it follows "was held": the place with its preposition, in the case that the language asks for. */
  heldIn: localizedTextSchema,
  /** As it closes that sentence: "ahead of the Regional Forum …". */
  occasion: localizedTextSchema.nullable(),
  /** As they follow "organized by", "organisé par" and, in the instrumental, "организован". */
  jointOrganizers: z.array(localizedTextSchema),
  /** As it follows "pursuant to", "en application" and "в соответствии с". */
  mandate: z.object({ text: localizedTextSchema, url: z.string().nullable() }).nullable(),
  withHearing: z.boolean(),
  /** A sentence on the basis of the thematic sessions, complete with its full stop. */
  sessionsBasis: localizedTextSchema.nullable(),
  /** As they follow "was represented by", "était représentée par" and, in the instrumental, "был представлен". */
  regionalOrganizationBy: z.array(localizedTextSchema),
  stakeholderAttendance: z.object({ count: z.int().nonnegative(), atLeast: z.boolean() }).nullable(),
});

export type ReviewFactsRecord = z.infer<typeof reviewFactsSchema>;

/** Who sat in for a Co-Chair at the closing of the review (CoChair.substitute). */
export const substituteSchema = z.object({ name: localizedTextSchema, title: localizedTextSchema });
export type Substitute = z.infer<typeof substituteSchema>;
