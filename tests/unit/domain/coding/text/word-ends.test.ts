import { describe, expect, it } from "vitest";
import { passageEnds } from "~/domain/coding/text/passage-ends";
import { snapToWords } from "~/domain/coding/text/word-ends";

const snapped = (text: string, startsAt: number, endsAt: number) => {
  const range = snapToWords(text, { startsAt, endsAt });
  return text.slice(range.startsAt, range.endsAt);
};

describe("the ends of a selection", () => {
  it("extend to the whole of a word or figure they cut", () => {
    const text = "Held in Geneva on 11 March 2024, in cafe\u0301s of Женева.";
    expect(snapped(text, 10, 29)).toBe("Geneva on 11 March 2024");
    expect(snapped(text, text.indexOf("Же") + 2, text.length)).toBe("Женева.");
    expect(snapped(text, text.indexOf("afe"), text.indexOf("\u0301"))).toBe("cafe\u0301s");
  });

  it("stay where they are between words, next to a mark, or at the ends of the text", () => {
    expect(snapped("One two, three", 0, 3)).toBe("One");
    expect(snapped("One two, three", 4, 8)).toBe("two,");
    expect(snapped("l’État membre", 2, 6)).toBe("État");
    expect(snapped("All", 0, 3)).toBe("All");
  });

  it("keep letters beyond the first plane whole", () => {
    const text = "𝒜𝒷𝒸 next";
    expect(snapped(text, 2, 4)).toBe("𝒜𝒷𝒸");
  });
});

describe("the places for the ends of an excerpt", () => {
  const text = "A hub opened. It helped many.";
  const places = passageEnds({ text, language: "en" }, { startsAt: 2, endsAt: 12 });

  it("are the words and sentences around the present ends, with those ends", () => {
    expect(places.starts.map(({ at }) => at)).toEqual([0, 2, 6]);
    expect(places.ends.map(({ at }) => at)).toEqual([5, 12, 13, 16, 23, 28, 29]);
    expect(places.starts[1]?.words).toBe("hub opened. It helped many.");
    expect(places.ends[2]?.words).toBe("A hub opened.");
  });

  it("hold an end that is inside a word", () => {
    const { ends } = passageEnds({ text, language: "en" }, { startsAt: 2, endsAt: 9 });
    expect(ends.map(({ at }) => at)).toContain(9);
  });

  it("are few in a long text", () => {
    const long = "Word after word. ".repeat(1000);
    const { starts, ends } = passageEnds({ text: long, language: "en" }, { startsAt: 8500, endsAt: 8504 });
    expect(Math.max(starts.length, ends.length)).toBeLessThanOrEqual(81);
  });
});
