import { describe, expect, it } from "vitest";
import { cutAtMarks, footnoteMarks, markedLines } from "~/domain/report/content/footnote-mark";
import type { Language } from "~/language/language";

function marked(text: string, language: Language, ...anchors: (string | null)[]): string {
  const footnotes = anchors.map((anchor, index) => ({ number: index + 1, anchor }));
  return cutAtMarks(text, footnoteMarks(text, footnotes, language))
    .map((piece) => piece.text + (piece.footnote === null ? "" : `[${piece.footnote}]`))
    .join("");
}

describe("the mark of a footnote", () => {
  it("follows punctuation in English", () => {
    expect(marked("On 15 May 2023. Then more.", "en", "15 May 2023")).toBe("On 15 May 2023.[1] Then more.");
    expect(marked("“The Declaration”, again.", "en", "Declaration")).toBe("“The Declaration”,[1] again.");
    expect(marked("A report was available.", "en", null)).toBe("A report was available.[1]");
  });

  it("precedes punctuation in French", () => {
    expect(marked("Le 15 mai 2023. La suite.", "fr", "15 mai 2023")).toBe("Le 15 mai 2023[1]. La suite.");
    expect(marked("Est-ce vrai\u202f? Oui.", "fr", "vrai")).toBe("Est-ce vrai[1]\u202f? Oui.");
    expect(marked("Voir «\u00a0le Pacte\u00a0».", "fr", null)).toBe("Voir «\u00a0le Pacte\u00a0»[1].");
  });

  it("precedes a full stop or comma in Russian", () => {
    expect(marked("Решением от 15 мая 2023 года. Далее.", "ru", "2023 года")).toBe(
      "Решением от 15 мая 2023 года[1]. Далее.",
    );
    expect(marked("Как быть? Так.", "ru", "быть")).toBe("Как быть?[1] Так.");
    expect(marked("См. «Договор», далее.", "ru", "Договор")).toBe("См. «Договор»[1], далее.");
  });

  it("keeps the order of the numbers, and goes to the end where its words were removed", () => {
    expect(marked("One, two, three.", "en", "two", "One")).toBe("One, two,[1][2] three.");
    expect(marked("One, two.", "en", "four")).toBe("One, two.[1]");
  });
});

describe("the marks of a text in several lines", () => {
  const lines = (text: string, ...anchors: (string | null)[]) => {
    const footnotes = anchors.map((anchor, index) => ({ number: index + 1, anchor }));
    return markedLines(text, footnotes, "en").map((pieces) =>
      pieces.map((piece) => piece.text + (piece.footnote === null ? "" : `[${piece.footnote}]`)).join(""),
    );
  };

  it("are in the line that holds their words", () => {
    expect(lines("One, two.\n\nThree, four.\nFive.", "two", "Three")).toEqual([
      "One, two.[1]",
      "Three,[2] four.",
      "Five.",
    ]);
  });

  it("are at the end of the last line where nothing holds them", () => {
    expect(lines("One.\nTwo.", null)).toEqual(["One.", "Two.[1]"]);
    expect(lines("", null)).toEqual(["[1]"]);
    expect(lines("")).toEqual([""]);
  });
});
