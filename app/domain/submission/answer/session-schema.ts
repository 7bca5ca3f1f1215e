import * as z from "zod";
import type { FieldErrors } from "~/domain/shared/domain-error";
import { answerFormSchema, type AnswerForm } from "./answer-schema";
import { valuesByQuestion } from "./session-fields";

/** What the form of a session holds for one question; `form` is null where its fields break a rule. */
export type SessionAnswerForm = {
  question: number;
  form: AnswerForm | null;
  fieldErrors: FieldErrors;
  /** What `answerDigest` gave for the answer with which the page opened; empty where it is not known. */
  opened: string;
};

function errorsOf(error: z.ZodError): FieldErrors {
  const errors: Record<string, string[]> = {};
  for (const issue of error.issues) (errors[issue.path.join(".")] ??= []).push(issue.message);
  return errors;
}

function readAnswer([question, values]: [number, Record<string, string | string[]>]): SessionAnswerForm {
  const read = answerFormSchema.safeParse(values);
  const opened = typeof values["opened"] === "string" ? values["opened"] : "";
  if (read.success) return { question, form: read.data, fieldErrors: {}, opened };
  return { question, form: null, fieldErrors: errorsOf(read.error), opened };
}

/** The form of a session: every answer is read by itself, so that one that breaks a rule keeps no other from being saved. */
export const sessionFormSchema = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .transform((values) => [...valuesByQuestion(values)].map(readAnswer));
