import * as z from "zod";
import { answerFormSchema } from "~/domain/submission/answer/answer-schema";
import { languages } from "~/language/language";
import { questionKinds } from "~/question-kinds/kind";

const number = z.number().int().min(0).max(9999);

/** What the page of the preview sends of one answer, as its file says it. */
const sentSchema = z.object({
  session: number,
  question: number,
  kind: z.enum(questionKinds),
  language: z.enum(languages),
  /** Of the answer with which the file was compared. */
  revision: number,
  objectives: z.array(z.string().max(4)).max(50),
  asked: z.string().max(64),
  fields: z.record(z.string().max(60), z.union([z.string(), z.array(z.string()).max(100)])),
});
export type TakenAnswer = z.output<typeof sentSchema>;

/** One answer of a file, read as the form of its question would read it. An answer from a file is not finished. */
export const takenAnswerSchema = sentSchema.transform(({ session, question, fields, ...shared }, context) => {
  const read = answerFormSchema.safeParse({ ...fields, ...shared });
  if (read.success) return { session, question, form: read.data };
  for (const { message } of read.error.issues) context.addIssue({ code: "custom", message });
  return z.NEVER;
});

/** What the person accepts: the answers that the preview showed, and the places of those that are taken. */
export const takeSchema = z.object({
  answers: z.preprocess((sent) => {
    try {
      return JSON.parse(String(sent)) as unknown;
    } catch {
      return null;
    }
  }, z.array(sentSchema).max(1000)),
  take: z.preprocess(
    (sent): unknown[] => (Array.isArray(sent) ? sent : sent === undefined ? [] : [sent]),
    z.array(z.string().max(12)).max(1000),
  ),
});
