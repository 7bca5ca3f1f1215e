import type { QueryContext } from "~/domain/shared/context";
import { publishedFilter } from "./published-filter.server";
import { listRows, orderOf } from "./submission-row.server";
import type { SubmissionListInput, SubmissionRow } from "./submission-row.server";

const partSize = 500;

/** All published submissions that pass the filters, in parts: as they were when the first part was asked for, in its order. */
export async function* allPublishedSubmissions(
  ctx: QueryContext,
  input: SubmissionListInput,
): AsyncGenerator<SubmissionRow[]> {
  const { language, sort } = input;
  const orderBy = orderOf(sort, language);
  const found = await ctx.read.submission.findMany({
    where: publishedFilter(ctx, input),
    orderBy,
    select: { id: true },
  });
  for (let at = 0; at < found.length; at += partSize) {
    const ids = found.slice(at, at + partSize).map(({ id }) => id);
    yield listRows(ctx.read, ids, language);
  }
}

/** The same at once, for lists that are short by their filters, as those of one participant. */
export async function wholeList(ctx: QueryContext, input: SubmissionListInput): Promise<SubmissionRow[]> {
  const rows: SubmissionRow[] = [];
  for await (const part of allPublishedSubmissions(ctx, input)) rows.push(...part);
  return rows;
}
