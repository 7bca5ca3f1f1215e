import * as z from "zod";

const alike: Record<string, string> = { O: "0", I: "1", L: "1", U: "V" };

/** The number as it is stored: capitals, no spaces, and in its random part no letter that is mistaken for a digit. */
export function normalizeReceiptNumber(typed: string): string {
  const compact = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[‐-―−]/g, "-")
    .replace(/\s+/g, "");
  const [, head, random] = /^(.*?)-?((?:[0-9A-Z]{4}-){2}[0-9A-Z]{2})$/.exec(compact) ?? [];
  if (!random) return compact;
  const mended = random.replace(/[OILU]/g, (letter) => alike[letter] ?? letter);
  return head ? `${head}-${mended}` : mended;
}

/** The form under which anybody checks a receipt. */
export const receiptSearchSchema = z.object({ number: z.string().max(80).optional() });
