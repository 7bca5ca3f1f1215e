import type { WriteTransaction } from "~/db/types";
import { reportContentSchema } from "~/domain/report/content/report-content";
import type { CommandContext } from "~/domain/shared/context";
import { maskedText } from "~/language/text/masked-text";
import { indexAnswers, indexReport } from "./index-texts.server";
import { searchForm } from "./search-form";

/** A transaction is kept short. */
const chunkSize = 500;

type Reading = Pick<CommandContext, "read" | "write">;

const missing = { search: { is: null } };

async function indexMissing(tx: WriteTransaction): Promise<number> {
  const rows = await tx.frozenAnswer.findMany({
    where: missing,
    take: chunkSize,
    select: { id: true, language: true, text: true, masks: { select: { startsAt: true, endsAt: true } } },
  });
  const answers = rows.map(({ masks, text, ...row }) => ({ ...row, text: maskedText(text, masks) }));
  await indexAnswers(tx, answers);
  return rows.length;
}

async function indexReports({ read, write }: Reading): Promise<number> {
  const versions = await read.reportVersion.findMany({
    where: { publishedAt: { not: null }, search: { none: {} } },
    select: { id: true, content: true },
  });
  for (const { id, content } of versions) {
    await write((tx) => indexReport(tx, id, reportContentSchema.parse(content)));
  }
  return versions.length;
}

/**
 * Makes the texts found that an older version of the portal stored, or made found in another way; answers how many there
 * were.
 */
export async function refreshSearch({ read, write }: Reading): Promise<number> {
  const other = { form: { not: searchForm } };
  if ((await read.searchText.count({ where: other })) > 0) {
    await write((tx) => tx.searchText.deleteMany({ where: other }));
  }
  let count = await indexReports({ read, write });
  for (let done = chunkSize; done === chunkSize; count += done) done = await write(indexMissing);
  return count;
}
