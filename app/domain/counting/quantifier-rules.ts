import * as z from "zod";
import { type ScaleWord, scaleWords } from "~/language/grammar/claims/claim-forms";

/**
 * The words for counts. No source of the United Nations defines them: the scale is a setting of the
 * review, and its default follows the usage of the 2024 report.
 */

/** From the least to the most. */
export const quantifiers = scaleWords;

export type Quantifier = ScaleWord;

const step = z.strictObject({
  /** The least number of participants for which the word is used. */
  floor: z.int().min(1),
  /** The share of the contributors, in per cent, that must be exceeded. */
  above: z.number().min(0).max(100),
});

export const quantifierScaleSchema = z.strictObject({ some: step, several: step, many: step, most: step });

export type QuantifierScale = z.infer<typeof quantifierScaleSchema>;

export const defaultQuantifierScale: QuantifierScale = {
  some: { floor: 2, above: 0 },
  several: { floor: 3, above: 20 },
  many: { floor: 3, above: 40 },
  most: { floor: 3, above: 60 },
};

const steps = ["most", "many", "several", "some"] as const;

/**
 * The word for `count` out of all `contributors`; null where nobody is counted behind the point. Counts are of distinct
 * participants of one column, never of statements.
 */
export function proposeQuantifier(
  count: number,
  contributors: number,
  scale = defaultQuantifierScale,
): Quantifier | null {
  if (count <= 0) return null;
  if (count === 1) return "one";
  if (count >= contributors) return "all";
  const fits = (name: (typeof steps)[number]) =>
    count >= scale[name].floor && count * 100 > scale[name].above * contributors;
  return steps.find(fits) ?? "some";
}
