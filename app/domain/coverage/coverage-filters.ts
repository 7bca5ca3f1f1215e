import * as z from "zod";
import { filterParam } from "~/domain/shared/query-params";
import { languages } from "~/language/language";

/** Which answers are counted, as the address says it. */
export const coverageFiltersSchema = z.object({
  /** 0: the general questions. */
  session: filterParam(z.coerce.number().int().nonnegative()),
  language: filterParam(z.enum(languages)),
});

export type CoverageFilters = z.infer<typeof coverageFiltersSchema>;

export function isFiltered({ session, language }: CoverageFilters): boolean {
  return session !== undefined || language !== undefined;
}
