import { expect, test } from "vitest";
import { languages } from "~/language/language";
import { labelledIn, scoresOf } from "./labelled-style";

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

test.each(languages)(
  "every rule finds its slips in the labelled sentences and is silent on the others (%s)",
  (language) => {
    const wrong: string[] = [];
    for (const [rule, score] of scoresOf(language)) {
      const precision = share(score.right, score.found).toFixed(2);
      const recall = share(score.hit, score.marked).toFixed(2);
      console.info(`${language} ${rule}: ${score.marked} marked, precision ${precision}, recall ${recall}`);
      wrong.push(...score.wrong.map((one) => `${rule}: ${one}`));
    }
    expect(wrong).toEqual([]);
  },
);

test("there are 150 of them or more, and each language has sentences without a slip", () => {
  const all = languages.map(labelledIn);
  expect(all.flat().length).toBeGreaterThanOrEqual(150);
  for (const sentences of all) expect(sentences.filter(({ marks }) => marks.length === 0).length).toBeGreaterThan(10);
});
