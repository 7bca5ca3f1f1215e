import type { CommandContext } from "~/domain/shared/context";
import { inChunks } from "~/domain/shared/in-chunks";
import { textOf } from "~/language/localized-text";
import { sortKey } from "~/language/text/sort-key";

/** The columns by which lists of participants are ordered, made of the name whenever it is written. */
export function sortKeysOf(name: unknown): { sortEn: string; sortFr: string; sortRu: string } {
  return {
    sortEn: sortKey(textOf(name, "en"), "en"),
    sortFr: sortKey(textOf(name, "fr"), "fr"),
    sortRu: sortKey(textOf(name, "ru"), "ru"),
  };
}

/** A transaction is kept short. */
const chunkSize = 200;

/**
 * Brings the sort keys of all participants to what this build makes of their names, and answers how many were not: all
 * of them after the migration that brought the keys, those affected where a collation changed with Node, none otherwise.
 */
export async function refreshSortKeys({ read, write }: Pick<CommandContext, "read" | "write">): Promise<number> {
  const rows = await read.participant.findMany({
    select: { id: true, name: true, sortEn: true, sortFr: true, sortRu: true },
  });
  const stale = rows.flatMap(({ id, name, ...stored }) => {
    const keys = sortKeysOf(name);
    const same = stored.sortEn === keys.sortEn && stored.sortFr === keys.sortFr && stored.sortRu === keys.sortRu;
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
