import { outdatedLanguages, type TranslatedFrom } from "~/domain/report/content/outdated-languages";
import { type Language, languages } from "~/language/language";
import type { LocalizedText } from "~/language/localized-text";
import { anchorAt } from "./cut-places";

/** A paragraph with its texts, as two of them are joined. */
export type Joining = { texts: LocalizedText; originalLanguage: Language; translatedFrom: TranslatedFrom };

type Anchor = Partial<Record<Language, string>> | null;

/** Whether a language version says what the original says, as far as the portal knows. */
function isCurrent(paragraph: Joining, language: Language): boolean {
  return paragraph.texts[language] !== undefined && !outdatedLanguages(paragraph).includes(language);
}

export function joinWords(first: string, second: string): string {
  return [first, second].filter((text) => text !== "").join(" ");
}

/** The texts of one paragraph followed by those of the next. */
export function joinTexts(first: Joining, second: Joining): LocalizedText {
  const joined = languages.flatMap((language) => {
    const [one, other] = [first.texts[language], second.texts[language]];
    if (!one && !other) return [];
    const status = language === first.originalLanguage ? "original" : "unofficial";
    return [[language, { text: joinWords(one?.text ?? "", other?.text ?? ""), status }] as const];
  });
  return Object.fromEntries(joined);
}

/** What the joined texts are translated from; a language that one of the two lacks, or that was outdated, is outdated. */
export function joinedTranslatedFrom(first: Joining, second: Joining): TranslatedFrom {
  const texts = joinTexts(first, second);
  const original = texts[first.originalLanguage]?.text ?? "";
  const before = first.texts[first.originalLanguage]?.text ?? "";
  const from = languages
    .filter((language) => language !== first.originalLanguage && texts[language] !== undefined)
    .map((language) => {
      const current = isCurrent(first, language) && isCurrent(second, language);
      return [language, current ? original : before] as const;
    });
  return Object.fromEntries(from);
}

const closing = /[\s.,;:!?…»”"')\]]+$/u;

/** The last words of a text, without what closes it. */
function lastWords(text: string): { from: number; to: number } {
  const words = text.replace(closing, "");
  const from = words.search(/(?:\S+\s+){0,2}\S+$/u);
  return { from: Math.max(0, from), to: words.length };
}

/** The words that the mark of a footnote of the first paragraph follows once the next is behind it: its end is no end any more. */
export function anchorInFirst(anchor: Anchor, first: LocalizedText, joined: LocalizedText): Anchor {
  const words = languages.flatMap((language) => {
    const own = anchor?.[language];
    const text = first[language]?.text ?? "";
    if (own !== undefined || text === "") return own === undefined ? [] : [[language, own] as const];
    return [[language, anchorAt(joined[language]?.text ?? "", lastWords(text))] as const];
  });
  return words.length === 0 ? null : Object.fromEntries(words);
}

/** The same for the second, whose words may be in the first too. */
export function anchorInSecond(anchor: Anchor, second: LocalizedText, joined: LocalizedText): Anchor {
  if (anchor === null) return null;
  const words = languages.flatMap((language) => {
    const own = anchor[language];
    if (own === undefined) return [];
    const at = (second[language]?.text ?? "").indexOf(own);
    const text = joined[language]?.text ?? "";
    const from = text.length - (second[language]?.text ?? "").length + at;
    return [[language, at === -1 ? own : anchorAt(text, { from, to: from + own.length })] as const];
  });
  return Object.fromEntries(words);
}
