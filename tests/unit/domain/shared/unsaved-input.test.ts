import { expect, test } from "vitest";
import { readTypedTexts } from "~/components/layout/read-typed-texts";
import { unsavedTextsOf } from "~/domain/shared/unsaved-input";

test("shows again what was written, not what was chosen, sent along, or secret", () => {
  const values = {
    text: "Two words",
    note: ["First note", "Second note"],
    theirs: "Two words",
    language: "fr",
    fingerprint: "a".repeat(64),
    password: "pass phrase of four words",
    newPassword: "another phrase",
  };
  expect(unsavedTextsOf(values).map(({ text }) => text)).toEqual(["Two words", "First note", "Second note"]);
});

test("says in which language a text is, where its field or the form says it", () => {
  const values = { "heading-ru": "Два слова", text: "Deux mots", language: "fr" };
  expect(unsavedTextsOf(values).map(({ language }) => language)).toEqual(["ru", "fr"]);
  expect(unsavedTextsOf({ note: "Two words" })).toEqual([{ name: "note", text: "Two words", language: null }]);
});

test("reads only texts out of what an error page was given", () => {
  const typed = { name: "text", text: "Two words", language: "en" };
  expect(readTypedTexts({ typed: [typed, 3, { ...typed, language: "de" }] })).toEqual([typed]);
  expect(readTypedTexts({ typed: "Two words" })).toEqual([]);
  expect(readTypedTexts(null)).toEqual([]);
});
