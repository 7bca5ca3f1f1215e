import { expect, test } from "vitest";
import { codePointLength, sliceCodePoints } from "~/language/text/code-points";
import { blockedText, isBlocked, maskedText, placeInMasked } from "~/language/text/masked-text";

const text = "Ask 👩‍🚀 Anna at home, please.";
const anna = { startsAt: text.indexOf("Anna") - 2, endsAt: text.indexOf("Anna") + 2 };

test("a masked span is a sign, and the rest stays", () => {
  expect(sliceCodePoints(text, anna)).toBe("Anna");
  expect(maskedText(text, [anna])).toBe("Ask 👩‍🚀 […] at home, please.");
  expect(maskedText(text, [])).toBe(text);
});

test("spans that overlap or are given in another order are masked once", () => {
  const [from, to] = [anna.startsAt, anna.endsAt];
  const spans = [
    { startsAt: from + 2, endsAt: to },
    { startsAt: from, endsAt: from + 3 },
  ];
  expect(maskedText(text, spans).replaceAll("[…]", "")).toBe(text.replace("Anna", ""));
});

test("a filled span keeps every other character where it is", () => {
  const blocked = blockedText(text, [anna]);
  expect(codePointLength(blocked)).toBe(codePointLength(text));
  expect(blocked).toBe(text.replace("Anna", "████"));
  expect(isBlocked(sliceCodePoints(blocked, anna))).toBe(true);
});

test("a passage is found in the masked text, unless a part of it is masked", () => {
  const from = text.indexOf("home") - 2;
  const home = { startsAt: from, endsAt: from + 4, id: "x" };
  const moved = placeInMasked(home, [anna]);
  expect(moved && sliceCodePoints(maskedText(text, [anna]), moved)).toBe("home");
  expect(placeInMasked({ startsAt: anna.endsAt - 1, endsAt: from }, [anna])).toBeNull();
  expect(placeInMasked({ startsAt: 0, endsAt: 3 }, [anna])).toEqual({ startsAt: 0, endsAt: 3 });
});
