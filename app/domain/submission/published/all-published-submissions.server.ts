import { listedSubmissions, type ListedSubmission } from "~/db/queries/listed-submissions.server";
import type { QueryContext } from "~/domain/shared/context";
import { publishedFilter } from "./published-filter.server";
import { orderOf, submissionRow } from "./submission-row.server";
import type { SubmissionListInput, SubmissionRow } from "./submission-row.server";

const partSize = 500;

function dated(stored: string): Date;
function dated(stored: string | null): Date | null;
function dated(stored: string | null): Date | null {
  return stored === null ? null : new Date(stored);
}

function toRow(listed: ListedSubmission, language: SubmissionListInput["language"]): SubmissionRow[] {
  const { version, wordCount, sha256, late, associates, ...row } = listed;
  const instants = { submittedAt: dated(listed.submittedAt), publishedAt: dated(listed.publishedAt) };
  return submissionRow(
    {
      ...row,
      withdrawnAt: dated(listed.withdrawnAt),
      associates: associates.map((participant) => ({ participant })),
      versions: [{ version, wordCount, sha256, late: late === 1, ...instants }],
    },
    language,
  );
}

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
    const listed = new Map(listedSubmissions(ctx.read, ids).map((row) => [row.id, row]));
    yield ids.flatMap((id) => {
      const row = listed.get(id);
      return row ? toRow(row, language) : [];
    });
  }
}

/** The same at once, for lists that are short by their filters, as those of one participant. */
export async function wholeList(ctx: QueryContext, input: SubmissionListInput): Promise<SubmissionRow[]> {
  const rows: SubmissionRow[] = [];
  for await (const part of allPublishedSubmissions(ctx, input)) rows.push(...part);
  return rows;
}
