import { languages } from "~/language/language";
import type { CommandContext } from "~/domain/shared/context";
import { inChunks } from "~/domain/shared/in-chunks";
import { textOf } from "~/language/localized-text";
import { sortKey, sortColumns, eachSortColumn, type SortColumn } from "~/language/text/sort-key";

/** The columns by which lists of participants are ordered, made of the name whenever it is written. */
export function sortKeysOf(name: unknown): Record<SortColumn, string> {
  return eachSortColumn((language) => sortKey(textOf(name, language), language));
}

/** A transaction is kept short. */
const chunkSize = 200;

/**
 * Brings the sort keys of all participants to what this build makes of their names, and answers how many were not: all
 * of them after the migration that brought the keys, those affected where a collation changed with Node, none otherwise.
 */
export async function refreshSortKeys({ read, write }: Pick<CommandContext, "read" | "write">): Promise<number> {
  const rows = await read.participant.findMany({
    select: { id: true, name: true, ...eachSortColumn(() => true as const) },
  });
  const stale = rows.flatMap(({ id, name, ...stored }) => {
    const keys = sortKeysOf(name);
    const same = languages.every((language) => stored[sortColumns[language]] === keys[sortColumns[language]]);
    return same ? [] : [{ id, keys }];
  });
  await inChunks(stale, chunkSize, (chunk) =>
    write(async (tx) => {
      for (const { id, keys } of chunk)
        await tx.participant.update({ where: { id }, data: keys, select: { id: true } });
      return [];
    }),
  );
  return stale.length;
}
