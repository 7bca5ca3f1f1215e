import { eachLanguage } from "~/language/language";
import * as z from "zod";

export const regionNameSchema = z.object({
  /** Of the regional commission that carries the review, in full. */
  name: z.string(),
  /** Its acronym. */
  short: z.string(),
  /** Both behind "of", with the preposition where the language has one, in the genitive where it declines. */
  ofName: z.string(),
  ofShort: z.string(),
});

/** The names of a review's region in every language (Review.regionNames). */
export const regionNamesSchema = z.object(eachLanguage(() => regionNameSchema));

export type RegionName = Readonly<z.infer<typeof regionNameSchema>>;
export type RegionNames = Readonly<z.infer<typeof regionNamesSchema>>;
