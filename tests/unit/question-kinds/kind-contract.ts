import { expect, it } from "vitest";
import { isAnswered, isSameContent, noContent, type AnswerContent } from "~/question-kinds/answer-content";
import type { Comparison } from "~/question-kinds/comparison";
import type { ContentSchema } from "~/question-kinds/content-schema";
import type { FileForms, FormBlock } from "~/question-kinds/file-forms";
import { translatorFor } from "~/i18n/resources.server";
import { type ReadBlock, wordParagraphs } from "~/language/text/read-blocks";
import { languages } from "~/language/language";
import type { KindSettings } from "~/question-kinds/settings";
import type { KindRules } from "~/question-kinds/kind";
import { answerFormSchemaFor } from "~/domain/submission/answer/answer-schema";

/** A kind as a test takes it: what the registers hold of it, and contents that it must be able to carry. */
export type TestedKind = {
  kind: string;
  rules: KindRules;
  schema: ContentSchema;
  comparison: Comparison;
  files: FileForms;
  settings: KindSettings;
  /** At least two that differ, none blank. */
  examples: [AnswerContent, AnswerContent, ...AnswerContent[]];
};

/** A content as it is saved: with the plain text that its kind gives it. */
function settled({ rules, settings }: Pick<TestedKind, "rules" | "settings">, content: AnswerContent): AnswerContent {
  return rules.settle?.(content, { settings, language: "en" }) ?? content;
}

const shared = { language: "en", objectives: ["1", "3"], complete: "on", revision: "2" };
const sharedNames = ["kind", "language", "objectives", "complete", "revision", "intent"];

function holdsForForms({ kind, rules, schema, settings, examples }: TestedKind): void {
  const form = answerFormSchemaFor(new Map([[kind, schema]]));

  it("carries every content through a form and back", () => {
    for (const content of [noContent, ...examples]) {
      const read = rules.fromTyped(rules.toTyped(content));
      expect(isAnswered(read)).toBe(isAnswered(content));
      expect(settled({ rules, settings }, read)).toEqual(content);
      expect(isSameContent(read, content)).toBe(true);
    }
  });

  it("names no field as one that all kinds share", () => {
    expect(Object.keys(rules.toTyped(noContent)).filter((name) => sharedNames.includes(name))).toEqual([]);
  });

  it("is saved from what a native form sends", () => {
    for (const content of examples) {
      const read = form.parse({ ...shared, kind, ...rules.toTyped(content) });
      const rest = { kind, language: "en", objectives: [1, 3], complete: true, revision: 2 };
      expect({ ...read, ...settled({ rules, settings }, read) }).toEqual({ ...rest, ...content });
    }
  });

  it("is not complete while nothing is answered", () => {
    const empty = { ...shared, kind, ...rules.toTyped(noContent) };
    const issues = form.safeParse(empty).error?.issues.map(({ path, message }) => [path, message]);
    expect(issues).toEqual([[["complete"], "completeNeedsText"]]);
    expect(form.safeParse({ ...empty, complete: undefined }).success).toBe(true);
  });
}

function holdsForContents({ rules, comparison, files, settings, examples }: TestedKind): void {
  const [one, other] = examples;
  const asked = { settings, language: "en" } as const;

  it("has a plain text exactly where something is answered, and keeps it when it is frozen", () => {
    expect([noContent, ...examples].map(isAnswered)).toEqual([false, ...examples.map(() => true)]);
    for (const content of examples) {
      const tidy = rules.tidy(content);
      expect([isAnswered(tidy), tidy.text.trim(), rules.tidy(tidy)]).toEqual([true, tidy.text, tidy]);
    }
  });

  it("has nothing to say of a content without faults", () => {
    const checked = { content: rules.tidy(one), language: "en", words: 1, wordLimit: 1, settings } as const;
    expect(rules.problems(checked)).toEqual([]);
  });

  it("shows what changed, and nothing where nothing did", () => {
    const textOf = (before: AnswerContent, after: AnswerContent, left: string) =>
      comparison
        .compare(before, after, "en")
        .filter(({ kind }) => kind !== left)
        .map(({ text }) => text)
        .join("");
    expect(new Set(comparison.compare(one, one, "en").map(({ kind }) => kind))).toEqual(new Set(["same"]));
    expect(textOf(one, other, "added")).toBe(one.text);
    expect(textOf(one, other, "removed")).toBe(other.text);
  });

  it("merges an edit with none into that edit", () => {
    const edits = { base: one, yours: other, theirs: one };
    expect(isSameContent(comparison.merge(edits, asked).content, other)).toBe(true);
    const { content, parts } = comparison.merge({ ...edits, yours: one, theirs: other }, asked);
    expect(content).toEqual(other);
    expect(parts.map(({ text }) => text).join("")).toBe(other.text);
  });

  it("gives a text of its own in each language, and the same again from what it gave", () => {
    for (const language of languages) {
      for (const content of examples) {
        const said = rules.settle?.(content, { settings, language }) ?? content;
        expect(isAnswered(said)).toBe(true);
        expect(rules.settle?.(said, { settings, language }) ?? said).toEqual(said);
      }
    }
  });

  it("goes into a document, a table and a file for programs", () => {
    for (const content of examples) {
      expect(files.paragraphs(content).every((paragraph) => paragraph.trim() !== "")).toBe(true);
      expect(files.paragraphs(content).length).toBeGreaterThan(0);
      expect(String(files.csv(content) ?? "")).not.toBe("");
      const json = files.json({ ...content, language: "en" });
      expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    }
  });
}

/** The place of an answer as it is read from a file in which nothing was changed. */
function asRead(block: FormBlock): ReadBlock[] {
  const paragraph = (text: string): ReadBlock => ({ kind: "paragraph", text, item: false });
  switch (block.kind) {
    case "label":
      return [paragraph(block.text)];
    case "option":
      return [paragraph(`${block.chosen ? "☒" : "☐"} ${block.label}`)];
    case "text":
      return wordParagraphs(block.text).map(paragraph);
    case "table":
      return [{ kind: "table", rows: [block.head, ...block.rows] }];
  }
}

function holdsForWord({ rules, files: { word }, settings, examples }: TestedKind): void {
  const contexts = languages.map((language) => ({ settings, language, t: translatorFor(language) }));

  it("is filled in offline in each language, and read back as it was", () => {
    for (const asked of contexts) {
      expect(word.hints(asked).filter((hint) => hint.trim() === "")).toEqual([]);
      for (const content of [noContent, ...examples]) {
        const { typed, notPlaced } = word.read(word.write(content, asked).flatMap(asRead), contexts);
        expect(notPlaced).toEqual([]);
        expect(settled({ rules, settings }, rules.fromTyped(typed))).toEqual(content);
      }
    }
  });

  it("places what is written at the place of its answer, or says that it does not", () => {
    const [asked] = contexts;
    if (!asked) throw new Error("There is no language");
    for (const content of [noContent, ...examples]) {
      const blocks = word.write(content, asked).flatMap(asRead);
      const added: ReadBlock = { kind: "paragraph", text: "Quite another thing 42a", item: false };
      const { typed, notPlaced } = word.read([...blocks, added], contexts);
      expect(JSON.stringify([typed, notPlaced])).toContain("Quite another thing 42a");
    }
  });
}

/** What every kind of question must keep, so that nothing else has to know it. */
export function keepsTheContract(tested: TestedKind): void {
  holdsForForms(tested);
  holdsForContents(tested);
  holdsForWord(tested);
}
