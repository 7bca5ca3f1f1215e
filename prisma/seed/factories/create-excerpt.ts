import { randomUUID } from "node:crypto";
import type { WriteTransaction } from "~/db/types";
import { foldForSearch } from "~/language/text/search-form";
import { idOf } from "./create-submission";
import type { SeededFrozenAnswer } from "./freeze-submission";

export type ExcerptInput = {
  /** The words of the passage in the frozen answer, where they occur once. */
  quote: string;
  codes: string[];
  reviewerId: string;
  note?: string | undefined;
  at: Date;
};

/**
 * The place of a quote in a text, in Unicode code points, end exclusive.
 * @throws Error when it does not occur, or occurs more than once.
 */
export function placeOf(quote: string, text: string): { startsAt: number; endsAt: number } {
  const index = text.indexOf(quote);
  if (index < 0) throw new Error(`The quote is not in the answer: ${quote}`);
  if (text.indexOf(quote, index + 1) >= 0) throw new Error(`The quote is in the answer more than once: ${quote}`);
  const startsAt = [...text.slice(0, index)].length;
  return { startsAt, endsAt: startsAt + [...quote].length };
}

/** A marked passage of a frozen answer with its codes; answers the identifier. */
export async function createExcerpt(
  tx: WriteTransaction,
  { answer, codes }: { answer: SeededFrozenAnswer; codes: Map<string, string> },
  input: ExcerptInput,
): Promise<string> {
  const id = randomUUID();
  const { quote, reviewerId, note, at } = input;
  await tx.excerpt.create({
    data: {
      id,
      frozenAnswerId: answer.id,
      ...placeOf(quote, answer.text),
      quote,
      folded: foldForSearch(quote),
      ...(note === undefined ? {} : { note }),
      reviewerId,
      createdAt: at,
      updatedAt: at,
    },
  });
  await tx.excerptCode.createMany({ data: input.codes.map((key) => ({ excerptId: id, codeId: idOf(codes, key) })) });
  return id;
}
