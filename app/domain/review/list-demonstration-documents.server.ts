import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";

export type DocumentReference = { key: string; symbol: string | null; title: ReadText };

/** The documents whose facts the texts of the demonstration paraphrase, by their keys in the registers. */
const paraphrased = [
  "background-note-2024-session-2",
  "background-note-2024-session-4",
  "report-2024",
  "summary-report-2020",
  "background-note-imrf-2022-round-table-2",
];

/** The documents from which the texts of the demonstration are taken; empty without the demonstration. */
export async function listDemonstrationDocuments(
  ctx: Pick<QueryContext, "read">,
  language: Language,
): Promise<DocumentReference[]> {
  const rows = await ctx.read.reviewDocument.findMany({
    where: { key: { in: paraphrased }, review: { demonstration: true } },
    orderBy: { position: "asc" },
    select: { key: true, symbol: true, title: true },
  });
  return paraphrased.flatMap((key) => {
    const row = rows.find((one) => one.key === key);
    return row ? [{ key, symbol: row.symbol, title: readText(row.title, language) }] : [];
  });
}
