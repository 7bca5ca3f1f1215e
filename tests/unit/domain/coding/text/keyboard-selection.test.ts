import { describe, expect, it } from "vitest";
import { caretRange, caretStops, moveCaret, moveOfKey, type Caret } from "~/domain/coding/text/keyboard-selection";
import { splitSentences } from "~/language/text/split-text";

const russian = "Предоставление услуг переведено. Это помогло.\n\nСоздаются условия.";

function press(keys: string[], text = russian): string {
  const stops = caretStops(text, "ru");
  let caret: Caret | null = null;
  for (const key of keys) {
    const extend = key.startsWith("+");
    const move = moveOfKey(key.replace("+", "Arrow").replace(/^(?!Arrow)/, "Arrow"), extend);
    if (move) caret = moveCaret(stops, caret, move);
  }
  const range = caret && caretRange(caret);
  return range ? text.slice(range.startsAt, range.endsAt) : "";
}

describe("sentences", () => {
  it("end as the language ends them, and at a line break", () => {
    expect(splitSentences(russian, "ru").map((sentence) => sentence.text)).toEqual([
      "Предоставление услуг переведено.",
      "Это помогло.",
      "Создаются условия.",
    ]);
    expect(splitSentences("", "en")).toEqual([]);
  });

  it("are where they say", () => {
    for (const { startsAt, endsAt, text: words } of splitSentences(russian, "ru")) {
      expect(russian.slice(startsAt, endsAt)).toBe(words);
    }
  });
});

describe("the reading caret", () => {
  it("goes by words and by sentences", () => {
    expect(press(["Right"])).toBe("Предоставление");
    expect(press(["Right", "Right"])).toBe("услуг");
    expect(press(["Down"])).toBe("Предоставление услуг переведено.");
    expect(press(["Down", "Down"])).toBe("Это помогло.");
    expect(press(["Right", "Right", "Left"])).toBe("Предоставление");
  });

  it("extends with Shift, in both directions", () => {
    expect(press(["Right", "+Right"])).toBe("Предоставление услуг");
    expect(press(["Right", "Right", "+Left"])).toBe("Предоставление услуг");
    expect(press(["Down", "+Down", "+Down"])).toBe(russian);
  });

  it("includes the marks at the end and the beginning of a sentence that it grows to", () => {
    const quoted = "Начато. «Услуги» расширены. Далее «созданы условия».";
    expect(press(["Right", "Right", "+Right"], quoted)).toBe("Услуги» расширены.");
    expect(press(["Right", "Right", "Right", "+Left"], quoted)).toBe("«Услуги» расширены");
    expect(press(["Right", "+Right", "+Left"], quoted)).toBe("Начато");
    expect(press(["Right", "Right", "Right", "+Right", "+Right", "+Right"], quoted)).toBe(
      "расширены. Далее «созданы условия».",
    );
  });

  it("returns to where it was when it grew by a word too many", () => {
    expect(press(["Down", "+Down", "+Right", "+Left"])).toBe(press(["Down", "+Down"]));
  });

  it("stays on the last stop at either end", () => {
    expect(press(["Right", "Left", "Left"])).toBe("Предоставление");
    expect(press(Array.from({ length: 20 }, () => "Right"))).toBe("условия");
  });

  it("knows nothing of other keys", () => {
    expect(moveOfKey("a", false)).toBeNull();
    expect(moveCaret({ words: [], sentences: [] }, null, { by: "word", forward: true, extend: false })).toBeNull();
  });
});
