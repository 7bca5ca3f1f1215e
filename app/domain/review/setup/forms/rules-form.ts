import * as z from "zod";
import { type QuantifierScale, quantifierScaleSchema } from "~/domain/counting/quantifier-rules";
import { participantClasses } from "~/domain/participant/participant-schema";
import { commenters, publicationRules } from "~/domain/review/publication-rules";
import type { ReviewDocument } from "~/domain/review/document/review-document";
import { type FieldErrors, invalid } from "~/domain/shared/domain-error";
import { numberField, seenField, ticksField } from "./form-fields";

/** The words of the scale that can be set, from the least to the most. */
export const scaleSteps = ["some", "several", "many", "most"] as const;

const stepFields = Object.fromEntries(
  scaleSteps.flatMap((word) => [
    [`${word}Floor`, numberField(1, 500, "floorInvalid")],
    [`${word}Above`, numberField(0, 100, "shareInvalid")],
  ]),
) as Record<string, z.ZodType<number>>;

/** What the page of rules sends: the usual limit of an answer in words, when texts are published, who may
 * comment, who may choose the readers of a text, and the scale of words for counts. */
export const rulesFormSchema = z.object({
  ...seenField,
  ...stepFields,
  wordLimit: z.union([z.literal("").transform(() => null), numberField(1, 100_000, "wordLimitInvalid")]).default(null),
  publication: z.enum(publicationRules, "publicationMissing").default("each"),
  commentBy: z.enum(commenters, "commentByMissing").default("participants"),
  levelClasses: ticksField.transform((ticked) => participantClasses.filter((known) => ticked.includes(known))),
});

export type RulesForm = z.output<typeof rulesFormSchema>;

function typedScale(form: RulesForm): QuantifierScale {
  const typed = form as unknown as Record<string, number>;
  const steps = scaleSteps.map((word) => [word, { floor: typed[`${word}Floor`], above: typed[`${word}Above`] }]);
  return quantifierScaleSchema.parse(Object.fromEntries(steps));
}

/** A word for more never asks for less than the word before it. */
function errorsOf(scale: QuantifierScale): FieldErrors {
  const errors: FieldErrors = {};
  for (const [at, word] of scaleSteps.entries()) {
    const before = at > 0 ? scale[scaleSteps[at - 1] ?? word] : null;
    if (before && scale[word].floor < before.floor) errors[`${word}Floor`] = ["scaleOutOfOrder"];
    if (before && scale[word].above < before.above) errors[`${word}Above`] = ["scaleOutOfOrder"];
  }
  return errors;
}

/** The set-up with other rules. @throws DomainError invalid */
export function withRules(document: ReviewDocument, form: RulesForm): ReviewDocument {
  const quantifierScale = typedScale(form);
  const errors = errorsOf(quantifierScale);
  if (Object.keys(errors).length > 0) throw invalid(errors);
  const { wordLimit: _before, ...kept } = document;
  const { publication, commentBy, levelClasses } = form;
  return {
    ...kept,
    publication,
    commentBy,
    levelClasses,
    quantifierScale,
    ...(form.wordLimit === null ? {} : { wordLimit: form.wordLimit }),
  };
}
