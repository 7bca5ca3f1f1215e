import * as z from "zod";

const text = z.string().trim().max(2000, "noteTooLong");

export const askClarificationSchema = z.object({
  frozenAnswer: z.string().max(64),
  passage: text.default(""),
  question: text.min(1, "clarificationQuestionMissing"),
});

export const answerClarificationSchema = z.object({
  clarification: z.string().max(64),
  answer: z.string().trim().min(1, "clarificationAnswerMissing").max(10_000, "clarificationAnswerTooLong"),
});
