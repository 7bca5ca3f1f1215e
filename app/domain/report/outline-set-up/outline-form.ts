import * as z from "zod";

/** The name of the texts of a section's heading in the form of an outline. */
export function headingField(key: string): string {
  return `heading.${key}`;
}

export const attributions = ["anonymous", "named-practice"] as const;

/** What is typed on the page of the outline: title and headings stay as they were typed, by the names of their fields. */
export const outlineFormSchema = z.looseObject({
  attribution: z.enum(attributions, "attributionMissing").default("anonymous"),
  seen: z.string().default(""),
});

export type OutlineForm = z.output<typeof outlineFormSchema>;
