import type { QueryContext } from "~/domain/shared/context";
import { countPublished, countWithdrawn, publishedFilter } from "./published-filter.server";
import { pageSize } from "./submission-list";
import { listRows, orderOf } from "./submission-row.server";
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
  const total = await countPublished(ctx, input);
  if (total === 0) return { rows: [], total, withdrawn: 0, page: 1, pages: 1 };
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(input.page, pages);
  const found = await ctx.read.submission.findMany({
    where: publishedFilter(ctx, input),
    orderBy: orderOf(input.sort, input.language),
    skip: (page - 1) * pageSize,
    take: pageSize,
    select: { id: true },
  });
  const ids = found.map(({ id }) => id);
  const withdrawn = await countWithdrawn(ctx, input);
  return { rows: listRows(ctx.read, ids, input.language), total, withdrawn, page, pages };
}
