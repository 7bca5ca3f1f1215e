import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { submissionFiles } from "#seed/demonstration/submission-files";

const folder = fileURLToPath(new URL("../../../prisma", import.meta.url));
const files = ["seed", "reference"].flatMap((part) =>
  readdirSync(path.join(folder, part), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .map((file) => path.join(part, file)),
);

type Found = { file: string; language: string; text: string };

/** Every text of a file that is under a language, and the submissions' texts in the language of their file. */
function textsIn(value: unknown, file: string): Found[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner === "string")
      return ["en", "fr", "ru"].includes(key) ? [{ file, language: key, text: inner }] : [];
    return textsIn(inner, file);
  });
}

const reference = files.flatMap((file) => textsIn(JSON.parse(readFileSync(path.join(folder, file), "utf8")), file));
const answers = [...submissionFiles("ece-2024"), ...submissionFiles("ece-demo")].flatMap(
  ({ participant, language, answers }) => answers.map(({ text }) => ({ file: participant, language, text })),
);
const texts: Found[] = [...reference, ...answers];

const offending = (language: string, pattern: RegExp) =>
  texts
    .filter((each) => each.language === language && pattern.test(each.text))
    .map(({ file, text }) => `${file}: ${text}`);

describe("the texts of the demonstration and of the reference data", () => {
  it("are many, in Unicode normal form C, without control or invisible characters", () => {
    expect(texts.length).toBeGreaterThan(1000);
    const wrong = texts.filter(({ text }) => text !== text.normalize("NFC") || /[^\P{C}\n]|\u200b/u.test(text));
    expect(wrong).toEqual([]);
  });

  it("set French as French is printed", () => {
    expect(
      offending("fr", /[a-zà-ÿ] ?'|[^\s\d\u00a0\u202f]:(?!\/\/)|[^\u00a0\u202f?!][;!?](?=\s|$)|« |\S»|«\S| »/u),
    ).toEqual([]);
  });

  it("print ё as е in Russian and quote with «…»", () => {
    expect(offending("ru", /[ёЁ]|[“”"]/u)).toEqual([]);
  });

  it("use typographic apostrophes and “per cent” in English", () => {
    expect(offending("en", /\w'\w|\d ?%|percent/u)).toEqual([]);
  });

  it("mix no Latin letter into a Russian word", () => {
    expect(offending("ru", /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u)).toEqual([]);
  });
});
