import * as z from "zod";
import { countedColumns } from "~/domain/participant/participant-groups";
import { filterParam, optionalParam, pageParam } from "~/domain/shared/query-params";
import { languages } from "~/language/language";

/** The shares of submissions that can be given to two reviewers, in per cent. */
export const blindShares = ["0", "10", "20", "50", "100"] as const;

const number = filterParam(z.coerce.number().int().nonnegative().max(10_000));

const people = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => [...new Set(value === undefined ? [] : [value].flat())])
  .refine((ids) => ids.length > 0, { error: "reviewerMissing" })
  .refine((ids) => ids.length <= 50, { error: "reviewerMissing" });

/** Which texts are given, the reviewers, and the day. Texts that someone was given before are left out. */
export const giveTextsSchema = z.object({
  reviewers: people,
  session: number,
  question: number,
  class: filterParam(z.enum(countedColumns)),
  language: filterParam(z.enum(languages)),
  blind: z.enum(blindShares).default("0").transform(Number),
  due: optionalParam(z.iso.date("dueInvalid")),
});
export type GiveTexts = z.output<typeof giveTextsSchema>;

export const unassignSchema = z.object({ reviewer: z.string().max(64) });

export const workFilters = ["open", "finished", "all"] as const;
export type WorkFilter = (typeof workFilters)[number];

export const workPageSchema = z.object({
  show: filterParam(z.enum(workFilters)),
  page: pageParam,
  given: filterParam(z.coerce.number().int().nonnegative()),
  unassigned: filterParam(z.coerce.number().int().nonnegative()),
});
