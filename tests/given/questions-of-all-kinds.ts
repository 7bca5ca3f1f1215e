import { entryDetails } from "~/question-kinds/list/entry-detail-names";
import type { QuestionInput } from "#seed/factories/create-questions";
import { sameText } from "#seed/factories/seed-text";
import { authoredText } from "~/language/stated-text";

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
  {
    number: 12,
    key: "examples",
    label: words("examples"),
    kind: "list",
    settings: { most: 3, details: [...entryDetails] },
  },
  { number: 13, key: "arrivals", label: words("figures on arrivals"), kind: "figures", scope: "review" },
];
