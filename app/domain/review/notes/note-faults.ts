import { type Language, languages } from "~/language/language";
import { languagesOf, type LocalizedText } from "~/language/localized-text";
import { type NoteContent, type NotePart, noteParts } from "./note-content";
import { marksIn, paragraphsIn, renumbered } from "./note-marks";

/** What a note lacks or has wrong; `stops` says that it cannot be published so. */
export type NoteFault =
  | { kind: "partMissing"; part: NotePart; language: Language; stops: boolean }
  | { kind: "paragraphsDiffer"; part: NotePart; language: Language; count: number; expected: number; stops: true }
  | { kind: "marksDiffer"; part: NotePart; language: Language; paragraph: number; stops: true }
  | { kind: "unmarked"; footnote: number; stops: true }
  | { kind: "footnoteMissing"; footnote: number; language: Language; stops: false };

const wordsIn = (text: LocalizedText, language: Language) => text[language]?.text ?? "";

/** The language that the others are compared with: the first of the review that has the part. */
function sourceOf(text: LocalizedText, chosen: readonly Language[]): Language | undefined {
  return chosen.find((language) => wordsIn(text, language) !== "");
}

function faultsOfPart(part: NotePart, text: LocalizedText, chosen: readonly Language[]): NoteFault[] {
  const source = sourceOf(text, chosen);
  const expected = source ? paragraphsIn(wordsIn(text, source)) : [];
  return chosen.flatMap((language): NoteFault[] => {
    const words = wordsIn(text, language);
    if (words === "") return [{ kind: "partMissing", part, language, stops: source === undefined }];
    const paragraphs = paragraphsIn(words);
    if (paragraphs.length !== expected.length) {
      const counts = { count: paragraphs.length, expected: expected.length };
      return [{ kind: "paragraphsDiffer", part, language, ...counts, stops: true }];
    }
    return paragraphs.flatMap(({ marks }, at) => {
      const numbers = (all: { number: number }[] = []) => all.map(({ number }) => number).sort((a, b) => a - b);
      const same = numbers(marks).join() === numbers(expected[at]?.marks).join();
      return same ? [] : [{ kind: "marksDiffer" as const, part, language, paragraph: at + 1, stops: true as const }];
    });
  });
}

function faultsOfFootnotes({ footnotes, ...texts }: NoteContent, chosen: readonly Language[]): NoteFault[] {
  const marked = new Set(noteParts.flatMap((part) => chosen.flatMap((one) => marksIn(wordsIn(texts[part], one)))));
  return footnotes.flatMap(({ text }, at): NoteFault[] => {
    const footnote = at + 1;
    const missing = chosen.filter((language) => text[language] === undefined);
    const lacks = missing.map((language) => ({ kind: "footnoteMissing", footnote, language, stops: false }) as const);
    return marked.has(footnote) ? lacks : [{ kind: "unmarked", footnote, stops: true }, ...lacks];
  });
}

/**
 * What a note lacks in the languages of its review. A paragraph has the same number in every language, so a language that
 * has a part has it in as many paragraphs as the others, with the same footnotes.
 */
export function faultsOfNote(content: NoteContent, chosen: readonly Language[]): NoteFault[] {
  const parts = noteParts.flatMap((part) => faultsOfPart(part, content[part], chosen));
  return [...parts, ...faultsOfFootnotes(content, chosen)];
}

/**
 * Marks that cannot be, as keys of the `error` namespace by the field of the text: `places` are the numbers under which the
 * footnotes were written.
 */
export function wrongMarks(content: NoteContent, places: readonly number[]): Record<string, string[]> {
  const errors: Record<string, string[]> = {};
  for (const language of languages) {
    const used = new Set<number>();
    for (const part of noteParts) {
      for (const number of marksIn(wordsIn(content[part], language))) {
        const wrong = !places.includes(number) ? "noteMarkUnknown" : used.has(number) ? "noteMarkTwice" : null;
        used.add(number);
        const field = `${part}-${language}`;
        if (wrong && !errors[field]?.includes(wrong)) (errors[field] ??= []).push(wrong);
      }
    }
  }
  return errors;
}

function withNumbers(text: LocalizedText, numbers: ReadonlyMap<number, number>): LocalizedText {
  const entries = languagesOf(text).flatMap((language) => {
    const entry = text[language];
    return entry ? [[language, { ...entry, text: renumbered(entry.text, numbers) }] as const] : [];
  });
  return Object.fromEntries(entries);
}

type Order = { places: readonly number[]; chosen: readonly Language[] };

/**
 * A note whose footnotes are in the order of their marks in the first language of the review that has each part; those
 * without a mark are last. The marks follow the footnotes, which were written under the numbers `places`.
 */
export function inOrderOfMarks(content: NoteContent, { places, chosen }: Order): NoteContent {
  const marked = noteParts.flatMap((part) => {
    const source = sourceOf(content[part], chosen);
    return source ? marksIn(wordsIn(content[part], source)) : [];
  });
  const order = [...new Set([...marked, ...places])];
  const numbers = new Map(order.map((place, at) => [place, at + 1]));
  return {
    introduction: withNumbers(content.introduction, numbers),
    overview: withNumbers(content.overview, numbers),
    footnotes: order.flatMap((place) => content.footnotes[places.indexOf(place)] ?? []),
  };
}
