import outlineFile from "#reference/outline.json";
import { type Generator, generatorSchema } from "~/domain/report/facts/generate-paragraph";
import type { LocalizedText } from "~/language/localized-text";
import { eachLanguage } from "~/language/language";
import { authoredText } from "~/language/stated-text";
import type { NewOutline } from "./create-outline.server";

type Section = NewOutline["sections"][number];
type SectionRecord = (typeof outlineFile.sections)[number];

const named = (name: string): Generator => generatorSchema.parse({ name });

/** The sections that have one below them for each session, by their key. */
const withSessions = new Map(
  outlineFile.sections.flatMap((section) =>
    "ofSessions" in section ? [[section.key, section.ofSessions] as const] : [],
  ),
);

/** The keys of the sections below which each session has one. */
export const parentsOfSessions: readonly string[] = [...withSessions.keys()];

/** The heading that a section on a session or an objective has where none is written. */
export function numberedHeading(about: "session" | "objective", number: number): LocalizedText {
  return authoredText(eachLanguage((language) => outlineFile[about][language].replace("N", String(number))));
}

/** The section on a session below one of `parentsOfSessions`. */
export function sessionSection(parent: string, number: number): Section {
  const { prefix, numbering, generated } = withSessions.get(parent) ?? {
    prefix: parent,
    numbering: "none",
    generated: false,
  };
  return {
    key: `${prefix}-${number}`,
    parent,
    heading: numberedHeading("session", number),
    numbering,
    generators: generated ? [{ name: "session", session: number }] : [],
  };
}

/** The number of the session that a section is about; null where its key is not that of a section on a session. */
export function sessionOfSection(parent: string, key: string): number | null {
  const prefix = withSessions.get(parent)?.prefix;
  const [, number] = prefix === undefined ? [] : (new RegExp(`^${prefix}-([1-9]\\d?)$`).exec(key) ?? []);
  return number === undefined ? null : Number(number);
}

function standardSection({ key, heading, numbering, ...more }: SectionRecord): Section {
  const generators = "generators" in more ? more.generators.map(named) : [];
  return { key, heading: authoredText(heading), numbering, generators };
}

/**
 * The report as regional reviews have had it: organization and attendance, opening, thematic sessions, closing, and the
 * Co-Chairs' summary as its annex; a section for each session twice.
 */
export function standardOutline(numbers: readonly number[]): NewOutline {
  return {
    key: "report",
    title: authoredText(outlineFile.title),
    attribution: "anonymous",
    sections: outlineFile.sections.flatMap((section) => [
      standardSection(section),
      ...(withSessions.has(section.key) ? numbers.map((number) => sessionSection(section.key, number)) : []),
    ]),
  };
}
