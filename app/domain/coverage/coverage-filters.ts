import * as z from "zod";
import { languages } from "~/domain/shared/language";

/** Which answers are counted, as it stands in the address. What cannot be read there is no choice. */
export const coverageFiltersSchema = z.object({
  session: z.coerce.number().int().positive().optional().catch(undefined),
  language: z.enum(languages).optional().catch(undefined),
});

export type CoverageFilters = z.infer<typeof coverageFiltersSchema>;

export function isFiltered({ session, language }: CoverageFilters): boolean {
  return session !== undefined || language !== undefined;
}
