import * as z from "zod";
import { participantClasses } from "~/domain/participant/participant-schema";
import { filterParam, pageParam } from "~/domain/shared/query-params";
import { languages } from "~/language/language";
import { longestSearch } from "./parse-search";

export const searchKinds = ["answer", "report"] as const;
export type SearchKind = (typeof searchKinds)[number];

export const searchSorts = ["relevance", "date"] as const;

export const hitsOfPage = 20;

/** What is searched for, with filters, order and page, as the address has it. */
export const searchSchema = z.object({
  q: z
    .string()
    .catch("")
    .default("")
    .transform((typed) => typed.slice(0, longestSearch)),
  review: filterParam(z.string().min(1).max(100)),
  kind: filterParam(z.enum(searchKinds)),
  /** Session and objective are chosen among those of a review; session 0: the general questions. */
  session: filterParam(z.coerce.number().int().nonnegative().max(99)),
  objective: filterParam(z.coerce.number().int().min(1).max(23)),
  class: filterParam(z.enum(participantClasses)),
  language: filterParam(z.enum(languages)),
  sort: z.enum(searchSorts).catch("relevance").default("relevance"),
  page: pageParam,
});

export type SearchQuery = z.infer<typeof searchSchema>;
