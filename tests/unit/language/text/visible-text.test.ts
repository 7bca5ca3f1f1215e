import { expect, test } from "vitest";
import { hasVisibleText } from "~/language/text/visible-text";

test.each([
  "",
  " \t\n",
  "\u00a0",
  "\ufeff",
  "\u00ad",
  "\u200b",
  "\u2060",
  "\u200e",
  "\u180e",
  "\u0301",
  "\u200c\u200d",
  "\ufe0f",
])("%j shows nothing", (text) => expect(hasVisibleText(text)).toBe(false));

test.each(["\u{e0041}\u{e007f}", "\u2063", "\u2800", "\u3164", "\u115f\u1160", "\uffa0", "\u0000"])(
  "%j shows nothing",
  (text) => expect(hasVisibleText(text)).toBe(false),
);

test.each(["a", "\u00ada", "–", "1", "я", "e\u0301", "\u{1f600}"])("%j shows something", (text) =>
  expect(hasVisibleText(text)).toBe(true),
);
