import { placedQuestions, questionParts, type PlacedQuestion } from "~/domain/review/question-parts";
import type { ReviewSetup } from "~/domain/review/review-setup.server";
import { isGiven, type GivenPlace } from "../sight";

/** The questions that were given, where they are put; none where the set-up has them no more. */
export function givenQuestions(setup: ReviewSetup, place: GivenPlace): PlacedQuestion[] {
  return placedQuestions(setup).filter((placed) => isGiven(place, placed));
}

/** What a form names by "2" or "2.1"; null where the review has no such part or question. */
export function placeNamed(setup: ReviewSetup, name: string): GivenPlace | null {
  const [session, number] = name.split(".").map(Number);
  const part = questionParts(setup).find((one) => one.number === session);
  if (!part) return null;
  if (number === undefined) return { sessionId: part.id, questionId: null };
  const question = part.questions.find((one) => one.number === number);
  return question ? { sessionId: part.id, questionId: question.id } : null;
}
