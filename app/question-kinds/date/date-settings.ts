import * as z from "zod";
import { storedSettings } from "~/question-kinds/stored-settings";
import { isDay } from "./date-value";

const day = z.string().refine(isDay, { error: "dateInvalid" });

const schema = z
  .strictObject({ min: day.optional(), max: day.optional() })
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
    path: ["max"],
    error: "maxBelowMin",
  })
  .nullable();

export const dateSettings = storedSettings(schema, (stored) => ({
  kind: "date",
  min: stored?.min ?? null,
  max: stored?.max ?? null,
}));
