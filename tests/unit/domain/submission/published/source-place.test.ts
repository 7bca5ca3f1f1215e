import { expect, test } from "vitest";
import { parseSourcePlace } from "~/domain/submission/published/source-place";

test.each([
  ["para. 4", { annex: false, paragraphs: [4] }],
  ["annex, para. 12", { annex: true, paragraphs: [12] }],
  ["annex, paras. 3, 5 and 7–9", { annex: true, paragraphs: [3, 5, [7, 9]] }],
])("%s names numbered paragraphs", (place, parsed) => {
  expect(parseSourcePlace(place)).toEqual(parsed);
});

test.each(["Objective 8, second paragraph", "footnote 16", "para. 4, last sentence", ""])(
  "%j is a description in words",
  (place) => {
    expect(parseSourcePlace(place)).toBeNull();
  },
);
