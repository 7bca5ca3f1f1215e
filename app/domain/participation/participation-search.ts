import * as z from "zod";
import { participantClasses } from "~/domain/participant/participant-schema";
import { filterParam, pageParam } from "~/domain/shared/query-params";
import { languages } from "~/language/language";
import { statusFilters } from "./participation-status";

export const participationSorts = ["name", "class", "status"] as const;
export type ParticipationSort = (typeof participationSorts)[number];

export const longestSearch = 100;

/** What a list of participants is filtered by, as its address says. */
export const participationFiltersSchema = z.object({
  q: filterParam(z.string().trim().min(1).max(longestSearch)),
  class: filterParam(z.enum(participantClasses)),
  region: filterParam(z.string().regex(/^[a-z-]{1,40}$/)),
  status: filterParam(z.enum(statusFilters)),
  language: filterParam(z.enum(languages)),
});
export type ParticipationFilters = z.infer<typeof participationFiltersSchema>;

/** The same with order and page. */
export const participationSearchSchema = participationFiltersSchema.extend({
  sort: z.enum(participationSorts).catch("name").default("name"),
  order: z.enum(["asc", "desc"]).catch("asc").default("asc"),
  page: pageParam,
});
export type ParticipationSearch = z.infer<typeof participationSearchSchema>;
