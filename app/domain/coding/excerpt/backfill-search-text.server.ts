import type { CommandContext } from "~/domain/shared/context";
import { foldForSearch } from "~/language/text/search-form";

/** A transaction is kept short. */
const chunkSize = 500;

/** Folds the quotes of excerpts that were made before there was a search for them; answers how many there were. */
export async function foldQuotes({ read, write }: Pick<CommandContext, "read" | "write">): Promise<number> {
  let count = 0;
  for (;;) {
    const rows = await read.excerpt.findMany({
      where: { folded: "" },
      take: chunkSize,
      select: { id: true, quote: true },
    });
    if (rows.length === 0) return count;
    await write(async (tx) => {
      for (const { id, quote } of rows) {
        await tx.excerpt.update({ where: { id }, data: { folded: foldForSearch(quote) || " " }, select: { id: true } });
      }
    });
    count += rows.length;
  }
}
