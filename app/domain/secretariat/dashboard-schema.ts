import * as z from "zod";
import { pageParam } from "~/domain/shared/query-params";

export const participantSorts = ["name", "class", "state"] as const;
export type ParticipantSort = (typeof participantSorts)[number];

/** Order and page of the dashboard's table of participants, as its address gives them. */
export const dashboardSchema = z.object({
  sort: z.enum(participantSorts).catch("name").default("name"),
  order: z.enum(["asc", "desc"]).catch("asc").default("asc"),
  page: pageParam,
});

export type DashboardQuery = z.infer<typeof dashboardSchema>;
