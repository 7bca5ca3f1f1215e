import * as z from "zod";
import { languages } from "~/domain/shared/language";
import { participantClasses } from "~/domain/participant/participant-schema";

export const submissionSorts = ["participant", "number", "date"] as const;
export type SubmissionSort = (typeof submissionSorts)[number];

export const pageSize = 25;

/** An empty choice of a form counts as none, and so does one that cannot be read. */
const chosen = <S extends z.ZodType>(schema: S) => schema.optional().catch(undefined);

/** The filters, order and page of the list of submissions, as they stand in its address. */
export const submissionListSchema = z.object({
  participant: chosen(z.string().min(1).max(100)),
  session: chosen(z.coerce.number().int().positive()),
  objective: chosen(z.coerce.number().int().min(1).max(23)),
  language: chosen(z.enum(languages)),
  class: chosen(z.enum(participantClasses)),
  sort: z.enum(submissionSorts).catch("participant").default("participant"),
  page: z.coerce.number().int().min(1).catch(1).default(1),
});

export type SubmissionListQuery = z.infer<typeof submissionListSchema>;
export type SubmissionFilters = Omit<SubmissionListQuery, "sort" | "page">;
