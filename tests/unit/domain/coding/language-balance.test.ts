import { describe, expect, it } from "vitest";
import { languageShares, languagesBehind } from "~/domain/coding/text/language-balance";

describe("the balance of languages", () => {
  it("names those that are read less than they were written", () => {
    const shares = languageShares({ en: 50, fr: 21, ru: 29 }, { en: 60, fr: 29, ru: 11 });
    expect(shares.find(({ language }) => language === "ru")).toEqual({ language: "ru", received: 29, coded: 11 });
    expect(languagesBehind(shares).map(({ language }) => language)).toEqual(["ru"]);
  });

  it("says nothing while nothing is coded", () => {
    expect(languagesBehind(languageShares({ en: 5 }, {}))).toEqual([]);
  });
});
