import * as z from "zod";
import { languages } from "~/language/language";
import { demonstrationSourcesSchema } from "~/domain/submission/submission-schema";
import { submissionStatuses } from "~/domain/submission/submission-statuses";

const number = z.int().positive();

const answerSchema = z.strictObject({
  session: number,
  question: number,
  objectives: z.array(number),
  text: z.string().min(1),
  sources: demonstrationSourcesSchema.min(1),
});

const excerptSchema = z.strictObject({
  /** The name by which the reports of the demonstration cite the excerpt. */
  id: z.string(),
  session: number,
  question: number,
  quote: z.string().min(1),
  codes: z.array(z.string()).min(1),
  by: z.enum(["reviewer-1", "reviewer-2"]),
  note: z.string().optional(),
});

const submissionFileSchema = z.strictObject({
  review: z.enum(["ece-2024", "ece-demo"]),
  /** Slug of the participant; of the lead for a joint statement. */
  participant: z.string(),
  language: z.enum(languages),
  state: z.enum(submissionStatuses),
  late: z.boolean().optional(),
  associates: z.array(z.string()).optional(),
  returnReason: z.string().optional(),
  answers: z.array(answerSchema).min(1),
  excerpts: z.array(excerptSchema).optional(),
});

export type SubmissionFile = z.infer<typeof submissionFileSchema>;
export type ExcerptRecord = z.infer<typeof excerptSchema>;

const files = import.meta.glob("./submissions/*.json", { import: "default", eager: true });

/** The demonstration submissions of a review, in the order of their files. */
export function submissionFiles(review: SubmissionFile["review"]): SubmissionFile[] {
  return Object.keys(files)
    .sort()
    .map((name) => submissionFileSchema.parse(files[name]))
    .filter((file) => file.review === review);
}
