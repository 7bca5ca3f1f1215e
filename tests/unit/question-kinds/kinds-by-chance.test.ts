import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "~/language/language";
import { isAnswered, isSameContent, type TypedFields } from "~/question-kinds/answer-content";
import { entryDetails } from "~/question-kinds/list/entry-detail-names";
import { questionKinds, type ByKind } from "~/question-kinds/kind";
import { rulesOf } from "~/question-kinds/register";
import { contentSchemas } from "~/question-kinds/schema-register";
import type { KindSettings } from "~/question-kinds/settings";

const settings: ByKind<KindSettings> = {
  text: { kind: "text" },
  choice: {
    kind: "choice",
    options: ["a", "b", "c"].map((key) => ({ key, label: `Option ${key}` })),
    several: true,
    comment: true,
  },
  list: { kind: "list", most: 20, details: [...entryDetails], principles: [{ number: 1, label: "Cities" }] },
  number: { kind: "number", unit: "persons", min: null, max: null, decimals: 3 },
  date: { kind: "date", min: null, max: null },
  "yes-no": { kind: "yes-no", comment: true },
  figures: { kind: "figures" },
};

const words = fc.string({ unit: "grapheme", maxLength: 40 });
const entry = fc.record({
  title: words,
  text: words,
  objectives: fc.subarray(["1", "5", "23"]),
  actors: words,
  principles: fc.subarray(["1", "2"]),
  level: fc.constantFrom("", "local", "global", "unknown"),
  period: words,
  link: words,
  forward: fc.constantFrom("", "on"),
});

const figure = fc.record({
  indicator: words,
  year: fc.constantFrom("", "2023"),
  value: fc.oneof(fc.integer().map(String), words),
  unit: words,
  sex: fc.constantFrom("", "female", "unknown"),
  age: words,
  source: words,
});

/** Rows as the fields of a form. */
function numbered(rows: readonly TypedFields[]): TypedFields {
  const fields = rows.map((row, index) => Object.entries(row).map(([name, value]) => [`${name}_${index + 1}`, value]));
  return Object.fromEntries(fields.flat()) as TypedFields;
}

/** Whatever a form of the kind may send. */
const forms: ByKind<fc.Arbitrary<TypedFields>> = {
  text: fc.record({ text: words }),
  choice: fc.record({ options: fc.subarray(["a", "b", "c", "unknown"]), comment: words }),
  list: fc.array(entry, { maxLength: 5 }).map(numbered),
  number: fc
    .oneof(
      fc.integer(),
      fc.float({ noNaN: true }).map((one) => one.toFixed(3)),
      words,
    )
    .map((number) => ({
      number: String(number),
    })),
  date: fc
    .oneof(
      fc
        .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10)),
      words,
    )
    .map((day) => ({ day })),
  "yes-no": fc.record({ said: fc.constantFrom("yes", "no", ""), comment: words }),
  figures: fc
    .record({ rows: fc.array(figure, { maxLength: 4 }), pasted: fc.constantFrom("", "Offices\t2023\t1 500\toffices") })
    .map(({ rows, pasted }) => ({ ...numbered(rows), pasted })),
};

describe.each(questionKinds)("whatever is typed for the kind %s", (kind) => {
  const { fromTyped, toTyped, settle, tidy } = rulesOf(kind);

  it("is written, said in each language, and read again as what it was", () => {
    const property = fc.property(forms[kind], fc.constantFrom(...languages), (typed, language) => {
      const read = contentSchemas[kind].safeParse(typed);
      if (!read.success) return;
      const asked = { settings: settings[kind], language };
      const saved = settle?.(read.data, asked) ?? read.data;
      // What is saved has a text exactly where it has a value, and the page shows it again unchanged.
      if (kind !== "text") expect(saved.value !== undefined).toBe(saved.text !== "");
      const again = fromTyped(toTyped(saved));
      expect(isSameContent(again, saved)).toBe(true);
      expect(settle?.(again, asked) ?? again).toEqual(saved);
      expect(isAnswered(tidy(saved))).toBe(isAnswered(saved));
    });
    fc.assert(property, { numRuns: 200 });
  });
});
