import type { WriteTransaction } from "~/db/types";
import { type Range, sliceCodePoints } from "~/language/text/code-points";
import { blockedText } from "~/language/text/masked-text";
import { foldForSearch } from "~/language/text/search-form";

type MaskedAnswer = { id: string; text: string; masks: readonly Range[] };

/**
 * Writes again what the excerpts of a text quote, in the transaction of the caller: what is masked is filled, so that no
 * page, file or search of the secretariat shows it; what is no longer masked is there again.
 */
export async function requoteExcerpts(tx: WriteTransaction, { id, text, masks }: MaskedAnswer): Promise<void> {
  const blocked = blockedText(text, masks);
  const excerpts = await tx.excerpt.findMany({
    where: { frozenAnswerId: id },
    select: { id: true, startsAt: true, endsAt: true, quote: true },
  });
  for (const excerpt of excerpts) {
    const quote = sliceCodePoints(blocked, excerpt);
    if (quote === excerpt.quote) continue;
    await tx.excerpt.updateMany({ where: { id: excerpt.id }, data: { quote, folded: foldForSearch(quote) || " " } });
  }
}
