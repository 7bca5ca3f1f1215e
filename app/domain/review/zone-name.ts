import * as z from "zod";
import { eachLanguage, type Language } from "~/language/language";

const zoneNameSchema = z.object({
  /** The town by which the zone is known. */
  name: z.string(),
  /** As it follows a time in brackets: "23:59 (…)". */
  inTime: z.string(),
});

/** How a review names its time zone in every language (Review.zoneName). */
export const zoneNamesSchema = z.object(eachLanguage(() => zoneNameSchema));

export type ZoneNames = Readonly<z.infer<typeof zoneNamesSchema>>;
export type ZoneName = Readonly<z.infer<typeof zoneNameSchema>>;

/** How a stored review (`zoneName`) names its time zone in a language. */
export function readZoneName(stored: unknown, language: Language): ZoneName {
  return zoneNamesSchema.parse(stored)[language];
}
