import { describe, expect, test } from "vitest";
import * as z from "zod";
import { changedText, hasWords, textFields, typedWords, wordsOf } from "~/domain/review/setup/typed-texts";

describe("a text that is typed in the languages of a review", () => {
  const form = z.object(textFields("title", 10));

  test("is read from one field for each language, without the spaces around it", () => {
    const typed = form.parse({ "title-en": " Title ", "title-fr": "" });
    expect(typedWords(typed, "title")).toEqual({ en: "Title", fr: "", ru: "" });
    expect(form.safeParse({ "title-ru": "longer than ten" }).error?.issues[0]?.message).toBe("setUpTextTooLong");
  });

  test("keeps the status of words that stay the same, and gives that of its language to others", () => {
    const before = { en: "Title", fr: { text: "Titre", status: "official" as const } };
    expect(changedText(before, { en: "Title", fr: "Titre", ru: "" }, ["en", "fr"])).toEqual(before);
    expect(changedText(before, { en: "Title", fr: "Autre", ru: "" }, ["en", "fr"])).toEqual({
      en: "Title",
      fr: "Autre",
    });
  });

  test("loses a language whose field is left empty, and keeps those that the review does not have", () => {
    const before = { en: "Title", fr: "Titre", ru: "Название" };
    expect(changedText(before, { en: "Title", fr: "", ru: "" }, ["en", "fr"])).toEqual({
      en: "Title",
      ru: "Название",
    });
  });

  test("has words once one language has", () => {
    expect(hasWords({ fr: "Titre" }, ["en", "fr"])).toBe(true);
    expect(hasWords({ en: " ", ru: "Название" }, ["en", "fr"])).toBe(false);
    expect(wordsOf(undefined)).toEqual({ en: "", fr: "", ru: "" });
  });
});
