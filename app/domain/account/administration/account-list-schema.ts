import * as z from "zod";
import { pageParam } from "~/domain/shared/query-params";

/** What is looked for among the accounts, and the page of the list. */
export const accountListSchema = z.object({
  search: z.string().trim().max(254).catch("").default(""),
  page: pageParam,
});

export type AccountListQuery = z.infer<typeof accountListSchema>;
