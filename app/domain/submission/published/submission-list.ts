import * as z from "zod";
import { filterParam, pageParam } from "~/domain/shared/query-params";
import { languages } from "~/language/language";
import { participantClasses } from "~/domain/participant/participant-schema";

export const submissionSorts = ["participant", "number", "date"] as const;
export type SubmissionSort = (typeof submissionSorts)[number];

export const pageSize = 25;

/** The filters, order and page of the list of submissions, as its address has them. */
export const submissionListSchema = z.object({
  participant: filterParam(z.string().min(1).max(100)),
  /** 0: the general questions. */
  session: filterParam(z.coerce.number().int().nonnegative()),
  objective: filterParam(z.coerce.number().int().min(1).max(23)),
  language: filterParam(z.enum(languages)),
  class: filterParam(z.enum(participantClasses)),
  sort: z.enum(submissionSorts).catch("participant").default("participant"),
  page: pageParam,
});

export type SubmissionListQuery = z.infer<typeof submissionListSchema>;
export type SubmissionFilters = Omit<SubmissionListQuery, "sort" | "page">;
