import { findText } from "~/language/localized-text";
import type { Language } from "~/language/language";
import { wordingOf } from "~/domain/report/facts/wording/wording";
import { lostAnchors } from "./lost-anchors";
import type { ContentParagraph } from "./report-content";

/**
 * What a reader must know of a text as it is printed in a language: that it is the original, or translated from an older
 * one; and, for those who draft, words that a mark of a footnote is to follow and that the text no longer has.
 */
export function notesOnText(
  paragraph: ContentParagraph,
  language: Language,
  { draft = false }: { draft?: boolean } = {},
): string[] {
  const { texts, originalLanguage, outdated = [] } = paragraph;
  const found = findText(texts, language, originalLanguage);
  const { shownInOriginal, outdatedFrom } = wordingOf(language);
  const lost = draft ? lostAnchors(paragraph).filter((each) => each.language === (found?.language ?? language)) : [];
  const marks = lost.map(({ words, language: written }) => wordingOf(written).lostAnchor(words));
  if (found?.fellBack) return [shownInOriginal(found.language), ...marks];
  return originalLanguage && outdated.includes(language) ? [outdatedFrom(originalLanguage), ...marks] : marks;
}
