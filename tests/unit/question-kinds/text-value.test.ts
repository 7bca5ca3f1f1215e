import { expect, it } from "vitest";
import { fileFormsOf } from "~/question-kinds/file-register";
import { rulesOf } from "~/question-kinds/register";

const { problems, fromTyped } = rulesOf("text");
const settings = { kind: "text" } as const;
const check = (text: string, words: number, wordLimit: number | null) =>
  problems({ content: { text }, language: "en", words, wordLimit, settings });

it("a text above the limit is blocked by as many words as it is above", () => {
  expect(check("a b c", 3, 2)).toEqual([{ kind: "overLimit", blocking: true, excess: 1 }]);
  expect([check("a b c", 3, 3), check("a b c", 3, null)]).toEqual([[], []]);
});

it("characters that cannot be seen are said and block nothing", () => {
  expect(check("a\u202eb", 1, 5)).toEqual([{ kind: "invisibleSigns", blocking: false, excess: 0 }]);
});

it("a field that came twice or not at all is blank", () => {
  expect([fromTyped({ text: ["a", "b"] }), fromTyped({ other: "a" })]).toEqual([{ text: "" }, { text: "" }]);
});

it("paragraphs are parted by blank lines", () => {
  const { paragraphs } = fileFormsOf("text");
  expect(paragraphs({ text: "\n\nOne\nline.\n\n\nTwo.\n" })).toEqual(["One\nline.", "Two."]);
  expect(paragraphs({ text: " \n" })).toEqual([]);
});

it("words that mix alphabets are named, and keep nobody from sending", () => {
  const content = { text: "\u041c\u0438\u0433\u0440a\u0446\u0438\u044f \u0438 COVID-19" };
  const found = problems({ content, language: "ru", words: 3, wordLimit: null, settings });
  expect(found).toEqual([
    { kind: "mixedAlphabets", blocking: false, excess: 0, found: ["\u041c\u0438\u0433\u0440a\u0446\u0438\u044f"] },
  ]);
});
