import * as z from "zod";
import { localizedTextSchema, textOf } from "~/language/localized-text";
import { storedSettings } from "~/question-kinds/stored-settings";

const schema = z
  .strictObject({
    /** As it is read after the number: "persons", "per cent". */
    unit: localizedTextSchema.optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    decimals: z.number().int().min(0).max(3).default(0),
  })
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
    path: ["max"],
    error: "maxBelowMin",
  })
  .nullable();

export const numberSettings = storedSettings(schema, (stored, language) => ({
  kind: "number",
  unit: stored?.unit ? textOf(stored.unit, language) : "",
  min: stored?.min ?? null,
  max: stored?.max ?? null,
  decimals: stored?.decimals ?? 0,
}));
