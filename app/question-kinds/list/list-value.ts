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
import { rowsTyped, typedRows, type Rows } from "~/question-kinds/row-names";
import { tidyText } from "~/question-kinds/tidy-value";
import { paragraphsOf, textIn, valuesIn } from "~/question-kinds/typed-values";
import { askedDetails, detailLines, detailsOf, type Details } from "./entry-details";
import { wordProblems } from "~/question-kinds/word-problems";

/** One entry of a list: a title, a text, the objectives to which it refers, by number, and what else is asked of it. */
export type Entry = { title: string; text: string; objectives: number[] } & Details;

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

/** Nothing was written in it; objectives alone say nothing. */
export function isBlank({ title, text, objectives: _, ...details }: Entry): boolean {
  return title.trim() === "" && text.trim() === "" && Object.keys(detailsOf(details)).length === 0;
}

/** The names of the fields of the entry at a place, counted from 1. */
export function entryFields(place: number) {
  return {
    title: `title_${place}`,
    text: `text_${place}`,
    objectives: `objectives_${place}`,
    actors: `actors_${place}`,
    principles: `principles_${place}`,
    level: `level_${place}`,
    period: `period_${place}`,
    link: `link_${place}`,
    forward: `forward_${place}`,
  };
}

function entryText({ title, text, objectives, ...details }: Entry, place: number, asked: QuestionContext | null) {
  const named =
    asked && objectives.length > 0
      ? grammarOf(asked.language).answerWords.objectives(formatList(objectives.map(String), asked.language), objectives)
      : "";
  const more = asked ? detailLines(details, asked) : "";
  return paragraphsOf([`${place}. ${title}`.trim(), text, named, more]);
}

/** Without what the question does not ask of an entry. */
function entryAsked({ title, text, objectives, ...details }: Entry, asked: QuestionContext): Entry {
  return { title, text, objectives, ...askedDetails(details, asked) };
}

function toContent(entries: readonly Entry[], asked: QuestionContext | null = null): AnswerContent {
  const all = asked ? entries.map((entry) => entryAsked(entry, asked)) : entries;
  const written = all.filter((entry) => !isBlank(entry));
  if (written.length === 0) return noContent;
  const text = written.map((entry, index) => entryText(entry, index + 1, asked)).join("\n\n");
  return contentOf({ text, value: { entries: written } });
}

type Names = ReturnType<typeof entryFields>;

/** Details that are blank have their field too: in a form that shows another entry there, it is emptied. */
function typedDetails({ actors, principles, level, period, link, forward }: Details, name: Names): TypedFields {
  return {
    [name.actors]: actors ?? "",
    [name.principles]: (principles ?? []).map(String),
    [name.level]: level ?? "",
    [name.period]: period ?? "",
    [name.link]: link ?? "",
    [name.forward]: forward ? "on" : "",
  };
}

function detailsTyped(typed: Readonly<Record<string, unknown>>, name: Names): Details {
  return detailsOf({
    actors: typed[name.actors],
    principles: valuesIn(typed[name.principles]),
    level: typed[name.level],
    period: typed[name.period],
    link: typed[name.link],
    forward: typed[name.forward] === true ? "on" : typed[name.forward],
  });
}

/** The entries of a list in the fields of a form. */
export const entryRows: Rows<Entry> = {
  most: mostEntries,
  empty: emptyEntry,
  isBlank,
  names: (place) => {
    const { title, ...others } = entryFields(place);
    return [title, ...Object.values(others)];
  },
  read: (typed, place) => {
    const name = entryFields(place);
    const objectives = valuesIn(typed[name.objectives]).map(Number).filter(Number.isInteger);
    const main = { title: textIn(typed[name.title]), text: textIn(typed[name.text]), objectives };
    return { ...main, ...detailsTyped(typed, name) };
  },
  write: (entry, place) => {
    const name = entryFields(place);
    const { title, text, objectives } = entry;
    const main = { [name.title]: title, [name.text]: text, [name.objectives]: objectives.map(String) };
    return { ...main, ...typedDetails(entry, name) };
  },
};

/** The entries of a list as fields of a form, counted from 1. */
export const typedEntries = (entries: readonly Entry[]): TypedFields => typedRows(entryRows, entries);

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
  fromTyped: (typed) => toContent(rowsTyped(entryRows, typed)),
  settle: (content, asked) => toContent(entriesOf(content).slice(0, settingsFor("list", asked.settings).most), asked),
  tidy: tidyText,
  problems: (checked) => [...wordProblems(checked), ...untitled(checked)],
};
