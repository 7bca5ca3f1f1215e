import * as z from "zod";
import {
  boundGenerators,
  type Generator,
  generatorSchema,
  reviewGenerators,
} from "~/domain/report/facts/generate-paragraph";
import { attributions } from "~/domain/report/content/attribution";
import { numberings } from "~/domain/report/outline/numberings";
import { textFields } from "~/domain/review/setup/typed-texts";

/** The name of the texts of a section's heading in the form of an outline. */
export function headingField(key: string): string {
  return `heading.${key}`;
}

/** What is typed on the page of the outline: title and headings stay as they were typed, by the names of their fields. */
export const outlineFormSchema = z.looseObject({
  attribution: z.enum(attributions, "attributionMissing").default("anonymous"),
  seen: z.string().default(""),
});

export type OutlineForm = z.output<typeof outlineFormSchema>;

/** How a form names a generator: "meeting", "session-2", "objective-8". */
export function generatorValue(generator: Generator): string {
  if (generator.name === "session") return `session-${generator.session}`;
  if (generator.name === "objective") return `objective-${generator.objective}`;
  return generator.name;
}

/** The generator that a form names; null where there is none of this name. */
export function generatorNamed(value: string): Generator | null {
  const [, bound, number] = new RegExp(`^(${boundGenerators.join("|")})-([1-9]\\d?)$`).exec(value) ?? [];
  const known = reviewGenerators.find((name) => name === value);
  const generator = bound === undefined ? { name: known } : { name: bound, [bound]: Number(number) };
  return generatorSchema.safeParse(generator).data ?? null;
}

/** What is typed where a section is added; `about` is empty, "session-2" or "objective-8". */
export const newSectionSchema = z.looseObject({
  ...textFields("heading", 300),
  inside: z.string().default(""),
  about: z.string().default(""),
  numbering: z.enum(numberings, "numberingMissing").default("roman"),
});

export type NewSectionForm = z.output<typeof newSectionSchema>;

/** What is chosen where a generated paragraph is added: its section and its generator. */
export const newParagraphSchema = z.object({ into: z.string().default(""), generator: z.string().default("") });

export type NewParagraphForm = z.output<typeof newParagraphSchema>;
