import type { QueryContext } from "~/domain/shared/context";
import { countPublished, countWithdrawn, publishedFilter } from "./published-filter.server";
import { pageSize } from "./submission-list";
import { orderOf, submissionColumns, submissionRow } from "./submission-row.server";
import type { SubmissionListInput, SubmissionRow } from "./submission-row.server";

/** `page` counts from 1. */
export type ListInput = SubmissionListInput & { page: number };

/** `total` counts all that pass, the `withdrawn` among them. */
export type SubmissionPage = {
  rows: SubmissionRow[];
  total: number;
  withdrawn: number;
  page: number;
  pages: number;
};

/** A page of the published submissions that pass the filters; a page beyond the last is the last. */
export async function listPublishedSubmissions(ctx: QueryContext, input: ListInput): Promise<SubmissionPage> {
  const where = publishedFilter(ctx, input);
  const total = await countPublished(ctx, input);
  if (total === 0) return { rows: [], total, withdrawn: 0, page: 1, pages: 1 };
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(input.page, pages);
  const rows = await ctx.read.submission.findMany({
    where,
    orderBy: orderOf(input.sort, input.language),
    skip: (page - 1) * pageSize,
    take: pageSize,
    select: submissionColumns,
  });
  const withdrawn = await countWithdrawn(ctx, input);
  return { rows: rows.flatMap((row) => submissionRow(row, input.language)), total, withdrawn, page, pages };
}
