import { textOfBlocks } from "~/language/text/read-blocks";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { answerFormSchemaFor } from "~/domain/submission/answer/answer-schema";
import type { AnswerContent } from "~/question-kinds/answer-content";
import type { Comparison } from "~/question-kinds/comparison";
import { comparisonOf } from "~/question-kinds/comparison-register.server";
import type { ContentSchema } from "~/question-kinds/content-schema";
import { fileFormsOf } from "~/question-kinds/file-register";
import { asQuestionKind, questionKinds, type ByKind, type KindRules } from "~/question-kinds/kind";
import type { FrozenReadingProps } from "~/question-kinds/reading";
import type { KindSettings } from "~/question-kinds/settings";
import { rulesOf } from "~/question-kinds/register";
import { contentSchemas } from "~/question-kinds/schema-register";
import { keepsTheContract, type TestedKind } from "./kind-contract";

const examples: ByKind<TestedKind["examples"]> = {
  text: [{ text: "One stop\nfor all.\n\nIt opened in May." }, { text: "Two stops\nfor all.\n\nThey opened." }],
  choice: [
    { text: "A desk\nNone\n\nIn two towns.", value: { options: ["desk", "none"], comment: "In two towns." } },
    { text: "None\n\nNot yet.", value: { options: ["none"], comment: "Not yet." } },
    { text: "Words alone.", value: { options: [], comment: "Words alone." } },
  ],
  list: [
    {
      text: "1. One\n\nFirst text.\n\nObjective 5\n\n2. Two",
      value: {
        entries: [
          { title: "One", text: "First text.", objectives: [5] },
          { title: "Two", text: "", objectives: [] },
        ],
      },
    },
    {
      text: "1. Three\n\nObjectives 5 and 8",
      value: { entries: [{ title: "Three", text: "", objectives: [5, 8] }] },
    },
    {
      text: [
        "1. Four",
        "Fourth text.",
        [
          "Actors: The city and a union",
          "Guiding principles: People-centred and Human rights",
          "Level: national",
          "Period: since 2022",
          "Link: https://example.org/four",
          "May be passed on to the Repository of Practices.",
        ].join("\n"),
      ].join("\n\n"),
      value: {
        entries: [
          {
            title: "Four",
            text: "Fourth text.",
            objectives: [],
            actors: "The city and a union",
            principles: [1, 6],
            level: "national",
            period: "since 2022",
            link: "https://example.org/four",
            forward: true,
          },
        ],
      },
    },
  ],
  number: [
    { text: "1,500\u00a0offices", value: 1500 },
    { text: "0\u00a0offices", value: 0 },
  ],
  date: [
    { text: "28\u00a0February 2026", value: "2026-02-28" },
    { text: "1\u00a0March 2026", value: "2026-03-01" },
  ],
  "yes-no": [
    { text: "Yes\n\nSince May.", value: { said: "yes", comment: "Since May." } },
    { text: "No", value: { said: "no", comment: "" } },
  ],
  figures: [
    {
      text: "1. Permits, 2023: 12,345\u00a0persons (women, 18–24). Source: Ministry\n2. Offices: 3",
      value: {
        figures: [
          {
            indicator: "Permits",
            year: "2023",
            value: 12345,
            unit: "persons",
            sex: "female",
            age: "18–24",
            source: "Ministry",
          },
          { indicator: "Offices", year: "", value: 3, unit: "", sex: "", age: "", source: "" },
        ],
      },
    },
    {
      text: "1. Offices: 4",
      value: { figures: [{ indicator: "Offices", year: "", value: 4, unit: "", sex: "", age: "", source: "" }] },
    },
  ],
};

const settings: ByKind<KindSettings> = {
  text: { kind: "text" },
  choice: {
    kind: "choice",
    options: [
      { key: "desk", label: "A desk" },
      { key: "none", label: "None" },
    ],
    several: true,
    comment: true,
  },
  list: {
    kind: "list",
    most: 3,
    details: ["actors", "principles", "level", "period", "link", "forward"],
    principles: [
      { number: 1, label: "People-centred" },
      { number: 6, label: "Human rights" },
    ],
  },
  number: { kind: "number", unit: "offices", min: 0, max: 2000, decimals: 0 },
  date: { kind: "date", min: null, max: null },
  "yes-no": { kind: "yes-no", comment: true },
  figures: { kind: "figures" },
};

describe.each(questionKinds)("the kind %s", (kind) => {
  keepsTheContract({
    kind,
    rules: rulesOf(kind),
    schema: contentSchemas[kind],
    comparison: comparisonOf(kind),
    files: fileFormsOf(kind),
    settings: settings[kind],
    examples: examples[kind],
  });
});

/** A kind that exists here alone: "Is it so?", answered by one of two words in a field of its own. */
const words = ["yes", "no"] as const;
const wordOf = (value: unknown) => words.find((word) => word === value) ?? "";

const yesNoRules: KindRules = {
  objectives: "none",
  toTyped: ({ text }) => ({ isSo: text }),
  fromTyped: ({ isSo }) => ({ text: wordOf(isSo) }),
  tidy: ({ text }) => ({ text: wordOf(text) }),
  problems: () => [],
};
const yesNoSchema: ContentSchema = z.pipe(
  z.object({ isSo: z.enum([...words, ""], { error: "invalid" }) }),
  z.transform(({ isSo }): AnswerContent => ({ text: isSo })),
);
const yesNoComparison: Comparison = {
  compare: (before, after) =>
    before.text === after.text
      ? [{ kind: "same", text: after.text }]
      : [
          { kind: "removed", text: before.text },
          { kind: "added", text: after.text },
        ],
  merge: ({ base, yours, theirs }) => {
    const content = yours.text === base.text ? theirs : yours;
    return { content, parts: [{ from: "both", text: content.text }] };
  },
};

function YesNoReading({ answer }: FrozenReadingProps) {
  return <p lang="en">{answer.text}</p>;
}

describe("a kind that is new", () => {
  keepsTheContract({
    kind: "so-or-not",
    settings: { kind: "text" },
    rules: yesNoRules,
    schema: yesNoSchema,
    comparison: yesNoComparison,
    files: {
      paragraphs: ({ text }) => [text],
      csv: ({ text }) => (text === "yes" ? 1 : 0),
      json: ({ text }) => text === "yes",
      word: {
        hints: () => [],
        write: ({ text }) => [{ kind: "text", text, lines: 1 }],
        read: (blocks) => {
          const written = textOfBlocks(blocks);
          const known = words.some((word) => word === written);
          return { typed: { isSo: known ? written : "" }, notPlaced: known || written === "" ? [] : [written] };
        },
      },
    },
    examples: [{ text: "yes" }, { text: "no" }],
  });

  it("is read by a component that takes what all kinds take", () => {
    const answer = { text: "yes", language: "en" } as const;
    expect(renderToStaticMarkup(<YesNoReading answer={answer} passages={[]} markMixed />)).toBe('<p lang="en">yes</p>');
  });

  it("is read by its own shape among the others, and refused by it", () => {
    const form = answerFormSchemaFor(
      new Map([["text", contentSchemas.text] as const, ["so-or-not", yesNoSchema] as const]),
    );
    const sent = { language: "fr", revision: "0", text: "One stop.", isSo: "no" };
    expect(form.parse({ ...sent, kind: "so-or-not" })).toMatchObject({ kind: "so-or-not", text: "no" });
    expect(form.parse(sent)).toMatchObject({ kind: "text", text: "One stop." });
    const refused = form.safeParse({ ...sent, kind: "so-or-not", isSo: "perhaps" });
    expect(refused.error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([["isSo", "invalid"]]);
    expect(form.safeParse({ ...sent, kind: "number" }).success).toBe(false);
  });
});

it("a kind that nobody knows is not taken for another", () => {
  expect(() => asQuestionKind("rating")).toThrow("rating");
});
