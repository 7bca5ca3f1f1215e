import type { Kept } from "~/domain/counting/kept-words";
import { outdatedLanguages, type TranslatedFrom } from "~/domain/report/content/outdated-languages";
import type { Language } from "~/language/language";
import { languagesOf, type LocalizedText } from "~/language/localized-text";
import { cutPlaces, likePlace, partsAt } from "./cut-places";

/** Which place of `cutPlaces` a text is cut at, by language. */
export type Cuts = Partial<Record<Language, number>>;

/** The paragraph that a citation or a footnote goes with. */
export const parts = ["first", "second", "both"] as const;
export type Part = (typeof parts)[number];

type Texts = { texts: LocalizedText; originalLanguage: Language };

/** The place of each language version: the one chosen, or the one that is most like that of the original. */
export function completeCuts({ texts, originalLanguage }: Texts, chosen: Cuts): Cuts {
  const placesIn = (language: Language) => cutPlaces(texts[language]?.text ?? "", language).length;
  const original = chosen[originalLanguage] ?? 0;
  const cuts = languagesOf(texts).map((language) => {
    const like = likePlace(original, { of: placesIn(originalLanguage), in: placesIn(language) });
    return [language, Math.min(chosen[language] ?? like, placesIn(language) - 1)] as const;
  });
  return Object.fromEntries(cuts);
}

/** Where each language version is cut, in UTF-16 code units. */
export function offsetsOf(texts: LocalizedText, cuts: Cuts): Cuts {
  const offsets = languagesOf(texts).map((language) => {
    const text = texts[language]?.text ?? "";
    return [language, cutPlaces(text, language)[cuts[language] ?? 0] ?? text.length] as const;
  });
  return Object.fromEntries(offsets);
}

/** The texts of both paragraphs; a language in which one of them is empty has none there. */
export function splitTexts(texts: LocalizedText, cuts: Cuts): { first: LocalizedText; second: LocalizedText } {
  const offsets = offsetsOf(texts, cuts);
  const partOf = (part: "first" | "second"): LocalizedText =>
    Object.fromEntries(
      languagesOf(texts).flatMap((language) => {
        const { text = "", status = "original" } = texts[language] ?? {};
        const words = partsAt(text, offsets[language] ?? text.length)[part];
        return words === "" ? [] : [[language, { text: words, status }] as const];
      }),
    );
  return { first: partOf("first"), second: partOf("second") };
}

/** What a part is translated from: its own original, but for a translation that was outdated before. */
export function translatedFromOf(
  part: LocalizedText,
  whole: Texts & { translatedFrom: TranslatedFrom },
): TranslatedFrom {
  const outdated = outdatedLanguages(whole);
  const original = part[whole.originalLanguage]?.text ?? "";
  const kept = languagesOf(whole.translatedFrom).map((language) => {
    return [language, outdated.includes(language) ? (whole.translatedFrom[language] ?? "") : original] as const;
  });
  return Object.fromEntries(kept);
}

/** The words that an editor keeps, as far as the texts have them. */
export function keptInTexts(kept: readonly Kept[], texts: LocalizedText): Kept[] {
  return kept.filter((each) => "quantifier" in each || (texts[each.language]?.text ?? "").includes(each.words));
}

/**
 * The part that a footnote belongs to by the words that its mark follows; null where the language versions do not agree
 * or the words are in both parts, so that an editor has to say it.
 */
export function partOfFootnote(
  anchor: Partial<Record<Language, string>>,
  { texts, offsets }: { texts: LocalizedText; offsets: Cuts },
): "first" | "second" | null {
  const sides = languagesOf(anchor).flatMap((language) => {
    const words = anchor[language] ?? "";
    const from = (texts[language]?.text ?? "").indexOf(words);
    const at = offsets[language] ?? 0;
    if (from === -1) return [];
    return [from >= at ? ("second" as const) : from + words.length <= at ? ("first" as const) : null];
  });
  const [side = "second"] = sides;
  return sides.every((each) => each === side) ? side : null;
}
