import { beforeEach, describe, expect, test } from "vitest";
import { exportReview } from "~/domain/review/document/export/export-review.server";
import { changeQuestion } from "~/domain/review/questions/change-question.server";
import { deleteQuestion } from "~/domain/review/questions/delete-question.server";
import { moveQuestion } from "~/domain/review/questions/move-question.server";
import { entryDetails } from "~/question-kinds/list/entry-detail-names";
import { refusal, useDraftOfAllKinds } from "../../../../given/draft-of-all-kinds";
import { signedIn } from "../../../../given/actors";
import { questionForm } from "../../../../given/set-up-case";

type Fields = Record<string, string | string[]>;

describe("a review that is answered", () => {
  const { held, given, as, answerAll, stored } = useDraftOfAllKinds();
  const review = "ece-test";
  const secretariat = () =>
    as(signedIn({ userId: "s", staff: [{ reviewId: given().people.review.id, role: "secretariat" }] }));
  const document = async () => await exportReview(held.database.read, review);
  const words = { "label-fr": "Q", "label-ru": "В", "stateText-fr": "Quoi ?", "stateText-ru": "Что?" };
  const change = (question: number, fields: Fields) =>
    changeQuestion(secretariat(), { review, question, form: questionForm({ ...words, saves: "version", ...fields }) });
  const options = {
    "choice.option1-key": "desk",
    "choice.option1-en": "A desk",
    "choice.option1-fr": "Un guichet",
    "choice.option1-ru": "Окно приёма",
    "choice.option2-key": "phone",
    "choice.option2-en": "A telephone line",
    "choice.option2-fr": "Une ligne téléphonique",
    "choice.option2-ru": "Телефонная линия",
    "choice.option3-key": "none",
    "choice.option3-en": "None",
    "choice.option3-fr": "Aucun",
    "choice.option3-ru": "Никакие",
  };
  const ways = {
    scope: "session",
    session: "1",
    kind: "choice",
    ...options,
    "choice.several": "on",
    "choice.comment": "on",
  };
  const entries = { kind: "list", "list.most": "3", "list.details": [...entryDetails] };

  beforeEach(answerAll);

  test("makes a new version of a question that is answered, and keeps the answers", async () => {
    const before = await stored(9);
    const added = {
      "choice.option4-en": "By post",
      "choice.option4-fr": "Par courrier",
      "choice.option4-ru": "По почте",
    };
    expect(await change(9, { ...ways, ...added, "label-en": "Ways, in other words" })).toEqual({
      version: 2,
      isNew: true,
    });
    expect(await stored(9)).toEqual(before);
    const found = (await document())?.questions.find(({ number }) => number === 9);
    expect(found?.label.en).toBe("Ways, in other words");
    expect(await held.database.read.guidingQuestionVersion.count({ where: { question: { number: 9 } } })).toBe(2);
  });

  test("says so where the page promised to change the question in place", async () => {
    expect(await refusal(change(9, { ...ways, saves: "question" }))).toEqual({ "": ["answersCame"] });
  });

  test.each<[string, number, Fields, Fields]>([
    ["another place", 9, { ...ways, scope: "every-session" }, { scope: ["placeHeld"] }],
    ["another kind", 9, { ...ways, kind: "text" }, { kind: ["kindHeld"] }],
    [
      "an option less",
      9,
      { ...ways, "choice.option1-en": "", "choice.option1-fr": "", "choice.option1-ru": "" },
      { "choice.option1": ["optionHeld"] },
    ],
    [
      "an option in other words",
      9,
      { ...ways, "choice.option2-fr": "Un numéro" },
      { "choice.option2": ["optionReworded"] },
    ],
    ["one choice instead of several", 9, { ...ways, "choice.several": "" }, { "choice.several": ["severalHeld"] }],
    ["no text beside the choice", 9, { ...ways, "choice.comment": "" }, { "choice.comment": ["commentHeld"] }],
    [
      "another unit",
      8,
      { scope: "review", kind: "number", "number.unit-en": "persons", "number.decimals": "0" },
      { "number.unit": ["unitHeld"] },
    ],
    ["fewer entries", 12, { ...entries, "list.most": "1" }, { "list.most": ["entriesHeld"] }],
    ["a detail of entries less", 12, { ...entries, "list.details": ["link"] }, { "list.details": ["detailsHeld"] }],
    ["a condition", 12, { ...entries, shownWhen: "strategy yes" }, { shownWhen: ["conditionHeld"] }],
    ["a text less beside yes or no", 6, { scope: "review", kind: "yes-no" }, { "yes-no.comment": ["commentHeld"] }],
  ])("refuses %s, since it would give answers another meaning", async (...[, question, fields, errors]) => {
    const before = await document();
    expect(await refusal(change(question, fields))).toEqual(errors);
    expect(await document()).toEqual(before);
  });

  test("asks for all languages of the review once it is open", async () => {
    expect(await refusal(change(12, { kind: "list", "list.most": "3", "label-fr": "", "stateText-ru": "" }))).toEqual({
      "label-fr": ["textMissingInLanguage"],
      "stateText-ru": ["textMissingInLanguage"],
    });
  });

  test("keeps a question that is answered, deletes one that is not, and leaves the numbers", async () => {
    expect(await refusal(deleteQuestion(secretariat(), { review, question: 12 }))).toEqual({
      "": ["questionAnswered"],
    });
    await deleteQuestion(secretariat(), { review, question: 5 });
    const numbers = (await document())?.questions.map(({ number }) => number);
    expect(numbers).toEqual([1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(await refusal(moveQuestion(secretariat(), { review, question: 1, direction: "down" }))).toEqual({
      "": ["orderHeld"],
    });
  });
});
