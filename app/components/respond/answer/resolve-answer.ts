import { zodResolver } from "@hookform/resolvers/zod";
import { answerFieldsSchema } from "~/domain/submission/answer/answer-fields";

/** The rules of an answer for react-hook-form: the same as on the server. */
export const resolveAnswer = zodResolver(answerFieldsSchema);
