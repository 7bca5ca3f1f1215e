import type { Language } from "~/language/language";
import { languagesOf } from "~/language/localized-text";
import type { ContentParagraph } from "./report-content";

export type LostAnchor = { language: Language; words: string };

/** Words that the mark of a footnote is to follow and that the text no longer has: the mark is at the end. */
export function lostAnchors({
  texts,
  footnotes,
}: Pick<ContentParagraph, "texts"> & { footnotes: Pick<ContentParagraph["footnotes"][number], "anchor">[] }) {
  return languagesOf(texts).flatMap((language): LostAnchor[] => {
    const text = texts[language]?.text ?? "";
    const anchors = footnotes.flatMap(({ anchor }) => anchor?.[language] ?? []);
    return anchors.filter((words) => !text.includes(words)).map((words) => ({ language, words }));
  });
}
