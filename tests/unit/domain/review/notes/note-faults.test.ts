import { expect, test } from "vitest";
import type { NoteContent } from "~/domain/review/notes/note-content";
import { faultsOfNote, inOrderOfMarks, wrongMarks } from "~/domain/review/notes/note-faults";
import { marksIn, paragraphsIn, renumbered } from "~/domain/review/notes/note-marks";

const original = (text: string) => ({ text, status: "original" as const });
const unofficial = (text: string) => ({ text, status: "unofficial" as const });
const footnote = (en: string, fr?: string) => ({
  type: "caveat" as const,
  text: { en: original(en), ...(fr === undefined ? {} : { fr: unofficial(fr) }) },
  url: null,
});

const complete: NoteContent = {
  introduction: { en: original("One [1].\n\nTwo."), fr: unofficial("Un [1].\n\nDeux.") },
  overview: { en: original("Three. [2]"), fr: unofficial("Trois [2].") },
  footnotes: [footnote("First", "Premier"), footnote("Second", "Deuxième")],
};
const chosen = ["en", "fr"] as const;

test("marks are numbers in square brackets; a year in brackets is text", () => {
  expect(marksIn("Progress [1] and more [12], in [2024] and [0]")).toEqual([1, 12]);
  expect(renumbered("A [1], b [2].", new Map([[1, 2]]))).toBe("A [2], b [2].");
});

test("blank lines part paragraphs, and a mark is where it was typed, without the blank before it", () => {
  expect(paragraphsIn(" One. [1]\n \nTwo [2]\nlines ")).toEqual([
    { text: "One.", marks: [{ number: 1, offset: 4 }] },
    { text: "Two\nlines", marks: [{ number: 2, offset: 3 }] },
  ]);
});

test("a complete note has no faults", () => {
  expect(faultsOfNote(complete, chosen)).toEqual([]);
});

test("a language that lacks a part or a footnote does not stop a note; a part that none has does", () => {
  const lacking: NoteContent = { ...complete, introduction: {}, overview: { en: original("Three. [2][1]") } };
  expect(faultsOfNote(lacking, chosen)).toEqual([
    { kind: "partMissing", part: "introduction", language: "en", stops: true },
    { kind: "partMissing", part: "introduction", language: "fr", stops: true },
    { kind: "partMissing", part: "overview", language: "fr", stops: false },
  ]);
  expect(faultsOfNote({ ...complete, footnotes: [footnote("First"), footnote("Second", "Deuxième")] }, chosen)).toEqual(
    [{ kind: "footnoteMissing", footnote: 1, language: "fr", stops: false }],
  );
});

test("a paragraph has the same number and the same footnotes in every language", () => {
  const merged = { ...complete, introduction: { ...complete.introduction, fr: unofficial("Un [1]. Deux.") } };
  expect(faultsOfNote(merged, chosen)).toEqual([
    { kind: "paragraphsDiffer", part: "introduction", language: "fr", count: 1, expected: 2, stops: true },
  ]);
  const unmarked = { ...complete, overview: { ...complete.overview, fr: unofficial("Trois.") } };
  expect(faultsOfNote(unmarked, chosen)).toEqual([
    { kind: "marksDiffer", part: "overview", language: "fr", paragraph: 1, stops: true },
  ]);
  const nowhere = { ...complete, overview: { en: original("Three."), fr: unofficial("Trois.") } };
  expect(faultsOfNote(nowhere, chosen)).toEqual([{ kind: "unmarked", footnote: 2, stops: true }]);
});

test("a mark without a footnote, and a footnote that is marked twice, are errors of their text", () => {
  const wrong = { ...complete, overview: { en: original("Three [1][7].") } };
  expect(wrongMarks(wrong, [1, 2])).toEqual({ "overview-en": ["noteMarkTwice", "noteMarkUnknown"] });
  expect(wrongMarks(complete, [1, 2])).toEqual({});
  expect(wrongMarks(complete, [1, 3])).toEqual({
    "overview-en": ["noteMarkUnknown"],
    "overview-fr": ["noteMarkUnknown"],
  });
});

test("footnotes are numbered in the order of their marks, and the marks follow in every language", () => {
  const swapped: NoteContent = {
    introduction: { en: original("One [5]."), fr: unofficial("Un [5].") },
    overview: { en: original("Two [2]."), fr: unofficial("Deux [2].") },
    footnotes: [footnote("of 2"), footnote("of 4"), footnote("of 5")],
  };
  expect(inOrderOfMarks(swapped, { places: [2, 4, 5], chosen })).toEqual({
    introduction: { en: original("One [1]."), fr: unofficial("Un [1].") },
    overview: { en: original("Two [2]."), fr: unofficial("Deux [2].") },
    footnotes: [footnote("of 5"), footnote("of 2"), footnote("of 4")],
  });
});
