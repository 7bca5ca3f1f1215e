import * as z from "zod";
import report2024 from "./reports/ece-2024.json";
import reportDemo from "./reports/ece-demo.json";

const three = z.strictObject({ en: z.string(), fr: z.string(), ru: z.string() });

const footnoteSchema = z.strictObject({
  type: z.enum(["instrument", "publication", "titled-link", "link", "caveat"]),
  text: three,
  url: z.url().optional(),
  anchor: three.optional(),
});

const narrativeSchema = z.strictObject({
  /** English is the original; a translation may still be missing. */
  text: three.partial({ fr: true, ru: true }),
  /** Names of excerpts in the submission files. */
  citations: z.array(z.string()).optional(),
  /** Those of them that qualify the point instead of supporting it. */
  qualifying: z.array(z.string()).optional(),
  footnotes: z.array(footnoteSchema).optional(),
});

const reportFileSchema = z.strictObject({
  review: z.enum(["ece-2024", "ece-demo"]),
  /** Of the report that the document of the review begins. */
  key: z.string(),
  stage: z.enum(["outline", "zero-draft", "final"]),
  /** What editors wrote, behind the generated paragraphs of each section. */
  sections: z.array(z.strictObject({ key: z.string(), paragraphs: z.array(narrativeSchema) })),
});

export type ReportFile = z.infer<typeof reportFileSchema>;
export type NarrativeRecord = z.infer<typeof narrativeSchema>;

export const reportFiles = {
  "ece-2024": reportFileSchema.parse(report2024),
  "ece-demo": reportFileSchema.parse(reportDemo),
};
