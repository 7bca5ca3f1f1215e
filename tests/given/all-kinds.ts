import type { Database } from "~/db/database.server";
import type { CommandContext } from "~/domain/shared/context";
import { answerFormSchema } from "~/domain/submission/answer/answer-schema";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import type { QuestionInput } from "#seed/factories/create-questions";
import type { ReviewInput } from "#seed/factories/create-review";
import { sameText } from "#seed/factories/seed-text";
import { authoredText } from "~/language/stated-text";
import { createRespondents } from "./respondents";

/** Invented, for tests alone: no government or organization has put or answered these questions. */
const words = (text: string) => authoredText(sameText(`Test: ${text}`));
const option = (key: string, [en, fr, ru]: [string, string, string]) => ({ key, label: authoredText({ en, fr, ru }) });

/** Questions of every kind and in every place, numbered after the five of every session. */
export const questionsOfAllKinds: QuestionInput[] = [
  { number: 6, key: "strategy", label: words("a national strategy"), kind: "yes-no", scope: "review", required: true },
  {
    number: 7,
    key: "strategy-since",
    label: words("since when"),
    kind: "date",
    scope: "review",
    settings: { min: "2018-12-19" },
    shownWhen: { question: "strategy", answered: ["yes"] },
  },
  {
    number: 8,
    key: "offices",
    label: words("offices"),
    kind: "number",
    scope: "review",
    settings: { unit: authoredText({ en: "offices", fr: "bureaux", ru: "бюро" }), min: 0, max: 1000 },
  },
  {
    number: 9,
    key: "ways",
    label: words("ways of access"),
    kind: "choice",
    scope: "session",
    session: 1,
    settings: {
      options: [
        option("desk", ["A desk", "Un guichet", "Окно приёма"]),
        option("phone", ["A telephone line", "Une ligne téléphonique", "Телефонная линия"]),
        option("none", ["None", "Aucun", "Никакие"]),
      ],
      several: true,
      comment: true,
    },
  },
  {
    number: 10,
    key: "stage",
    label: words("stage"),
    kind: "choice",
    scope: "objective",
    objective: 8,
    settings: {
      options: [option("begun", ["Begun", "Commencé", "Начато"]), option("done", ["Done", "Achevé", "Завершено"])],
      several: false,
      comment: false,
    },
  },
  {
    number: 11,
    key: "obstacles",
    label: words("obstacles"),
    scope: "objective",
    objective: 8,
    wordLimit: 5,
    shownWhen: { question: "stage", answered: ["begun"] },
  },
  { number: 12, key: "examples", label: words("examples"), kind: "list", settings: { most: 3 } },
];

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
];
