import { zodResolver } from "@hookform/resolvers/zod";
import { answerFieldsSchema } from "~/domain/submission/answer/answer-fields";
import type { QuestionKind } from "~/question-kinds/kind";

/** The rules of an answer for react-hook-form: the same as on the server. */
export function resolveAnswer(kind: QuestionKind) {
  return zodResolver(answerFieldsSchema(kind));
}
