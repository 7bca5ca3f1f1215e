import { formatList } from "~/language/grammar/join-list";
import { grammarOf } from "~/language/grammar/grammar";
import {
  contentOf,
  noContent,
  type AnswerContent,
  type JsonValue,
  type TypedFields,
} from "~/question-kinds/answer-content";
import type { CheckedContent, ContentProblem, KindRules } from "~/question-kinds/kind";
import type { QuestionContext } from "~/question-kinds/settings";
import { settingsFor } from "~/question-kinds/settings";
import { tidyText } from "~/question-kinds/tidy-value";
import { paragraphsOf, textIn, valuesIn } from "~/question-kinds/typed-values";
import { wordProblems } from "~/question-kinds/word-problems";

/** One entry of a list: a title, a text, and the objectives to which it refers, by number. */
export type Entry = { title: string; text: string; objectives: number[] };

/** The most that any list may have; a question may allow fewer. */
export const mostEntries = 20;

/** The most where a question says nothing else. */
export const usualMost = 10;

export const emptyEntry: Entry = { title: "", text: "", objectives: [] };

function isList(value: JsonValue | undefined): value is { entries: Entry[] } {
  return typeof value === "object" && value !== null && "entries" in value;
}

export function entriesOf({ value }: AnswerContent): Entry[] {
  return isList(value) ? value.entries : [];
}

function isBlank({ title, text }: Entry): boolean {
  return title.trim() === "" && text.trim() === "";
}

/** The names of the fields of the entry at a place, counted from 1. */
export function entryFields(place: number) {
  return {
    title: `title_${place}`,
    text: `text_${place}`,
    objectives: `objectives_${place}`,
    /** For pages without scripts: its place after the next save, and whether it is removed then. */
    position: `position_${place}`,
    removed: `removed_${place}`,
  };
}

function entryText({ title, text, objectives }: Entry, place: number, asked: QuestionContext | null): string {
  const named =
    asked && objectives.length > 0
      ? grammarOf(asked.language).answerWords.objectives(formatList(objectives.map(String), asked.language), objectives)
      : "";
  return paragraphsOf([`${place}. ${title}`.trim(), text, named]);
}

function toContent(entries: readonly Entry[], asked: QuestionContext | null = null): AnswerContent {
  const written = entries.filter((entry) => !isBlank(entry));
  if (written.length === 0) return noContent;
  const text = written.map((entry, index) => entryText(entry, index + 1, asked)).join("\n\n");
  return contentOf({ text, value: { entries: written } });
}

/** The entries of a list as fields of a form, counted from 1. */
export function typedEntries(entries: readonly Entry[]): TypedFields {
  const fields = entries.map(({ title, text, objectives }, index): TypedFields => {
    const name = entryFields(index + 1);
    return { [name.title]: title, [name.text]: text, [name.objectives]: objectives.map(String) };
  });
  return Object.assign({}, ...fields) as TypedFields;
}

/** All entries in a form, in the order that their author gave them, those that are blank with them. */
export function entriesTyped(typed: Readonly<Record<string, unknown>>): Entry[] {
  const places = Array.from({ length: mostEntries }, (_, index) => index + 1);
  const found = places.flatMap((place) => {
    const name = entryFields(place);
    if (typed[name.removed] === "on" || typed[name.removed] === true) return [];
    const objectives = valuesIn(typed[name.objectives]).map(Number).filter(Number.isInteger);
    const entry = { title: textIn(typed[name.title]), text: textIn(typed[name.text]), objectives };
    const position = Number(textIn(typed[name.position]));
    return [{ entry, position: position > 0 ? position : place, moved: position > 0 && position !== place }];
  });
  // An entry that was given the place of another goes before it.
  const inOrder = found.sort((one, other) => one.position - other.position || Number(other.moved) - Number(one.moved));
  return inOrder.map(({ entry }) => entry);
}

function untitled({ content }: CheckedContent): ContentProblem[] {
  const without = entriesOf(content).flatMap(({ title }, index) => (title.trim() === "" ? [String(index + 1)] : []));
  return without.length > 0 ? [{ kind: "untitledEntry", blocking: false, excess: 0, found: without }] : [];
}

/** Entries one below the other, such as examples or pledges. */
export const listRules: KindRules = {
  objectives: "within",
  objectivesIn: (content) =>
    [...new Set(entriesOf(content).flatMap(({ objectives }) => objectives))].sort((one, other) => one - other),
  toTyped: (content) => typedEntries(entriesOf(content)),
  fromTyped: (typed) => toContent(entriesTyped(typed)),
  settle: (content, asked) => toContent(entriesOf(content).slice(0, settingsFor("list", asked.settings).most), asked),
  tidy: tidyText,
  problems: (checked) => [...wordProblems(checked), ...untitled(checked)],
};
