import { formatList } from "~/language/grammar/join-list";
import { grammarOf } from "~/language/grammar/grammar";
import type { EntryLevel } from "~/language/grammar/grammar-type";
import type { QuestionContext, EntryDetail } from "~/question-kinds/settings";
import { settingsFor } from "~/question-kinds/settings";
import { entryLevels } from "./entry-detail-names";

/** What was written of them; what is blank is not there. */
export type Details = {
  actors?: string;
  /** Guiding principles of the Global Compact, by number. */
  principles?: number[];
  level?: EntryLevel;
  period?: string;
  link?: string;
  /** Its author agrees that it is passed on to the Repository of Practices. */
  forward?: true;
};

/** Any details that were read, typed or not; without those that are blank. */
export type RawDetails = { [Name in EntryDetail]?: unknown };

function wordsOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

function levelOf(value: unknown): EntryLevel | undefined {
  return entryLevels.find((level) => level === value);
}

function numbersOf(value: unknown): number[] | undefined {
  const numbers = Array.isArray(value) ? value.map(Number).filter((one) => Number.isInteger(one) && one > 0) : [];
  return numbers.length > 0 ? [...new Set(numbers)].sort((one, other) => one - other) : undefined;
}

/** The details in the order and the form in which they are kept: an entry without any is as it was before there were some. */
export function detailsOf({ actors, principles, level, period, link, forward }: RawDetails): Details {
  const kept = {
    actors: wordsOf(actors),
    principles: numbersOf(principles),
    level: levelOf(level),
    period: wordsOf(period),
    link: wordsOf(link),
    forward: forward === true || forward === "on" ? true : undefined,
  };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
}

/** Those of the details that the question asks for. */
export function askedDetails(details: Details, { settings }: Pick<QuestionContext, "settings">): Details {
  const { details: asked } = settingsFor("list", settings);
  return Object.fromEntries(Object.entries(details).filter(([name]) => asked.some((one) => one === name)));
}

/** A line for each, as a reader would say it in the language of the answer. */
export function detailLines(details: Details, { settings, language }: QuestionContext): string {
  const say = grammarOf(language).answerWords;
  const { entry } = say;
  const names = new Map(settingsFor("list", settings).principles.map(({ number, label }) => [number, label]));
  const { actors, principles, level, period, link, forward } = details;
  const named = (principles ?? []).map((number) => names.get(number) ?? String(number));
  return [
    actors ? say.labelled(entry.actors, actors) : "",
    named.length > 0 ? say.labelled(entry.principles, formatList(named, language)) : "",
    level ? say.labelled(entry.level, entry.levels[level]) : "",
    period ? say.labelled(entry.period, period) : "",
    link ? say.labelled(entry.link, link) : "",
    forward ? entry.forward : "",
  ]
    .filter((line) => line !== "")
    .join("\n");
}
