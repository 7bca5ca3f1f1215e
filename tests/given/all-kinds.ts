import type { Database } from "~/db/database.server";
import type { CommandContext } from "~/domain/shared/context";
import { answerFormSchema } from "~/domain/submission/answer/answer-schema";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import type { ReviewInput } from "#seed/factories/create-review";
import { questionsOfAllKinds } from "./questions-of-all-kinds";
import { createRespondents } from "./respondents";

/** An open review with questions of every kind and place, and the people who answer it. */
export function createRespondentsOfAllKinds(database: Database, review: ReviewInput = {}) {
  return createRespondents(database, { questions: questionsOfAllKinds, ...review });
}

export type TypedForm = Record<string, string | string[]>;

/** Saves what a native form sends for a question. */
export function saveForm(
  ctx: CommandContext,
  key: { submissionId: string; session: number; question: number },
  fields: TypedForm,
) {
  return saveAnswer(ctx, { ...key, ...answerFormSchema.parse({ revision: "0", language: "en", ...fields }) });
}

/** An answer to every question of `questionsOfAllKinds`, as forms send them. */
export const formsOfAllKinds: [session: number, question: number, fields: TypedForm][] = [
  [0, 6, { kind: "yes-no", said: "yes", comment: " Since 2019. ", language: "fr" }],
  [0, 7, { kind: "date", day: "2019-05-02", language: "fr" }],
  [0, 8, { kind: "number", number: "150", language: "fr" }],
  [1, 9, { kind: "choice", options: ["phone", "desk"], comment: "In towns." }],
  [2, 10, { kind: "choice", options: "begun", language: "ru" }],
  [2, 11, { kind: "text", text: "Few rooms." }],
  [1, 12, { kind: "list", title_1: "A house", text_1: "Open.", objectives_1: ["5", "2"], title_2: "A line" }],
  [0, 13, { kind: "figures", indicator_1: "Arrivals", year_1: "2023", value_1: "1 500", pasted: "Offices\t2023\t3" }],
];
