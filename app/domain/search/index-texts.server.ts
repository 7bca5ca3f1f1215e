import type { WriteTransaction } from "~/db/types";
import { isLanguage, toLanguage } from "~/language/language";
import type { Range } from "~/language/text/code-points";
import { maskedText } from "~/language/text/masked-text";
import { searchForm, wordsOf } from "./search-form";
import { stemOf } from "./stem-of.server";

type Text = { language: string; text: string };

function rowOf({ language, text }: Text) {
  const words = wordsOf(text);
  const stems = words.map((word) => stemOf(word, toLanguage(language)));
  return { language, form: searchForm, stems: stems.join(" "), words: words.map(({ folded }) => folded).join(" ") };
}

export type AnswerToIndex = Text & { id: string };

/** Makes frozen answers found by their words, in the transaction that freezes them. */
export async function indexAnswers(tx: WriteTransaction, answers: readonly AnswerToIndex[]): Promise<void> {
  if (answers.length === 0) return;
  await tx.searchText.createMany({ data: answers.map(({ id, ...text }) => ({ frozenAnswerId: id, ...rowOf(text) })) });
}

/** The same again, for one in which other words are masked now: a trigger removed it from what is found. */
export async function indexAnswerAgain(
  tx: WriteTransaction,
  { id, language, text, masks }: AnswerToIndex & { masks: readonly Range[] },
): Promise<void> {
  await indexAnswers(tx, [{ id, language, text: maskedText(text, masks) }]);
}

/** What a search reads of the content of a report. */
export type ReportToIndex = {
  sections: readonly {
    paragraphs: readonly { key: string; texts: Readonly<Partial<Record<string, { text: string }>>> }[];
  }[];
};

/** Makes the paragraphs of a report found by their words, in the transaction that publishes it. */
export async function indexReport(tx: WriteTransaction, id: string, { sections }: ReportToIndex): Promise<void> {
  await tx.searchText.deleteMany({ where: { reportVersionId: id } });
  const data = sections
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ key, texts }) =>
      Object.entries(texts).flatMap(([language, text]) =>
        text && isLanguage(language)
          ? [{ reportVersionId: id, paragraph: key, ...rowOf({ language, text: text.text }) }]
          : [],
      ),
    );
  if (data.length > 0) await tx.searchText.createMany({ data });
}
