import * as z from "zod";
import { type PublicationLevel, publicationLevels } from "~/domain/counting/publication-level";

/** How the form names an answer and its own level: "2.1=secretariat", or "2.1=" where it has none. */
const answerField = /^(\d{1,4})\.(\d{1,4})=(without-name|secretariat|)$/;

export type AnswerLevel = { session: number; question: number; level: PublicationLevel | null };

function toAnswerLevel(typed: string): AnswerLevel[] {
  const [, session, question, level] = answerField.exec(typed) ?? [];
  if (session === undefined || question === undefined) return [];
  const own = publicationLevels.find((known) => known === level) ?? null;
  return [{ session: Number(session), question: Number(question), level: own }];
}

/** Parts and questions of a review, and no more, are named once each. */
const mostAnswers = 3000;

export const levelsFormSchema = z.object({
  /** Of the choice that the person saw: see `levelsMark`. */
  seen: z.string().max(64).default(""),
  level: z.enum(publicationLevels, "levelMissing"),
  answers: z
    .union([z.string().transform((one) => [one]), z.array(z.string()).max(mostAnswers)])
    .default([])
    .transform((typed) => typed.flatMap(toAnswerLevel)),
});

export type LevelsForm = z.output<typeof levelsFormSchema>;
