import * as z from "zod";
import { generatorSchema } from "~/domain/report/facts/generate-paragraph";
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
  footnotes: z.array(footnoteSchema).optional(),
});

const sectionSchema = z.strictObject({
  key: z.string(),
  parent: z.string().optional(),
  heading: three,
  numbering: z.enum(["roman", "letter", "annex", "none"]),
  paragraphs: z.array(z.union([z.strictObject({ generator: generatorSchema }), narrativeSchema])),
});

const reportFileSchema = z.strictObject({
  review: z.enum(["ece-2024", "ece-demo"]),
  key: z.string(),
  stage: z.enum(["outline", "zero-draft", "final"]),
  attribution: z.enum(["anonymous", "named-practice"]),
  title: three,
  sections: z.array(sectionSchema),
});

export type ReportFile = z.infer<typeof reportFileSchema>;
export type NarrativeRecord = z.infer<typeof narrativeSchema>;

export const reportFiles = {
  "ece-2024": reportFileSchema.parse(report2024),
  "ece-demo": reportFileSchema.parse(reportDemo),
};
