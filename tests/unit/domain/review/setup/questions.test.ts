import { beforeEach, describe, expect, test } from "vitest";
import { wordsIn } from "~/domain/review/document/document-texts";
import { exportReview } from "~/domain/review/document/export/export-review.server";
import { addQuestion } from "~/domain/review/questions/add-question.server";
import { changeQuestion } from "~/domain/review/questions/change-question.server";
import { deleteQuestion } from "~/domain/review/questions/delete-question.server";
import { moveQuestion } from "~/domain/review/questions/move-question.server";
import type { Actor } from "~/permission/actor";
import { refusal } from "../../../../given/draft-of-all-kinds";
import { createSetUpCase, questionForm, type SetUpCase } from "../../../../given/set-up-case";
import { duringReview } from "../../../../given/respondents";
import { useDatabase } from "../../../../support/database";

type Fields = Record<string, string | string[]>;

describe("a review in preparation", () => {
  const held = useDatabase();
  const review = "ece-new";
  let given: SetUpCase;
  const as = (actor: Actor = given.secretariat) => held.ctx({ actor, now: duringReview });
  const add = (fields: Fields, actor?: Actor) => addQuestion(as(actor), { review, form: questionForm(fields) });
  const change = (question: number, fields: Fields) =>
    changeQuestion(as(), { review, question, form: questionForm(fields) });
  const stored = async () => (await exportReview(held.database.read, review))?.questions ?? [];
  const versions = () => held.database.read.guidingQuestionVersion.count();

  beforeEach(async () => {
    given = await createSetUpCase(held.database, {
      phase: "preparation",
      sessions: [
        { number: 1, objectives: [2, 5] },
        { number: 2, objectives: [4, 8] },
      ],
    });
  });

  test("puts questions of every kind in every place", async () => {
    await add({ scope: "review", kind: "yes-no", "label-fr": "Une question", required: "on" });
    await add({
      scope: "session",
      session: "2",
      kind: "number",
      "number.unit-en": "offices",
      "number.min": "0",
      wordLimit: "",
    });
    await add({ scope: "objective", objective: "8", kind: "text", wordLimit: "150", shownWhen: "question-6 yes" });
    await add({
      kind: "choice",
      "choice.option1-en": "Begun",
      "choice.option1-fr": "Commencé",
      "choice.option3-en": "Done",
      "choice.several": "on",
    });
    await add({ kind: "list", "list.most": "4" });
    await add({ kind: "date", "date.min": "2018-12-19" });
    const added = (await stored()).slice(5);
    const same = { label: { en: "A question" }, stateText: { en: "What has your government done?" }, guidance: {} };
    expect(added).toEqual([
      {
        ...same,
        number: 6,
        key: "question-6",
        kind: "yes-no",
        scope: "review",
        required: true,
        label: { en: "A question", fr: "Une question" },
        settings: { comment: false },
      },
      {
        ...same,
        number: 7,
        key: "question-7",
        kind: "number",
        scope: "session",
        session: 2,
        required: false,
        settings: { unit: { en: { text: "offices", status: "original" } }, min: 0 },
      },
      {
        ...same,
        number: 8,
        key: "question-8",
        kind: "text",
        scope: "objective",
        objective: 8,
        required: false,
        wordLimit: 150,
        shownWhen: { question: "question-6", answered: ["yes"] },
      },
      {
        ...same,
        number: 9,
        key: "question-9",
        kind: "choice",
        scope: "every-session",
        required: false,
        settings: {
          options: [
            {
              key: "option-1",
              label: { en: { text: "Begun", status: "original" }, fr: { text: "Commencé", status: "unofficial" } },
            },
            { key: "option-2", label: { en: { text: "Done", status: "original" } } },
          ],
          several: true,
          comment: false,
        },
      },
      {
        ...same,
        number: 10,
        key: "question-10",
        kind: "list",
        scope: "every-session",
        required: false,
        settings: { most: 4 },
      },
      {
        ...same,
        number: 11,
        key: "question-11",
        kind: "date",
        scope: "every-session",
        required: false,
        settings: { min: "2018-12-19" },
      },
    ]);
  });

  test("changes a question in place: its place, its kind and its words", async () => {
    const before = await versions();
    const result = await change(3, { scope: "review", kind: "yes-no", "yes-no.comment": "on", "label-en": "Changed" });
    expect(result).toEqual({ version: 1, isNew: false });
    expect(await versions()).toBe(before);
    const found = (await stored())[2];
    expect(found).toMatchObject({ number: 3, kind: "yes-no", scope: "review", label: { en: "Changed" } });
    expect(found?.settings).toBeUndefined();
  });

  test("exchanges questions within a place, and closes the gap that a deleted one leaves", async () => {
    await add({ scope: "review", "label-en": "First general" });
    await add({ "label-en": "For every session" });
    await add({ scope: "review", "label-en": "Second general" });
    await moveQuestion(as(), { review, question: 8, direction: "up" });
    const names = async () => (await stored()).slice(5).map(({ number, label }) => `${number} ${wordsIn(label, "en")}`);
    expect(await names()).toEqual(["6 Second general", "7 For every session", "8 First general"]);
    await deleteQuestion(as(), { review, question: 6 });
    expect(await names()).toEqual(["6 For every session", "7 First general"]);
  });

  test.each<[string, Fields, Fields]>([
    [
      "no words",
      { "label-en": "", "stateText-en": " " },
      { "label-en": ["labelMissing"], "stateText-en": ["stateTextMissing"] },
    ],
    ["a session that is not there", { scope: "session", session: "9" }, { session: ["sessionMissing"] }],
    ["no objective", { scope: "objective" }, { objective: ["objectiveMissing"] }],
    ["one option", { kind: "choice", "choice.option1-en": "Alone" }, { "choice.option1": ["optionsTooFew"] }],
    [
      "limits in the wrong order",
      { kind: "number", "number.min": "5", "number.max": "1" },
      { "number.max": ["maxBelowMin"] },
    ],
    ["no number", { kind: "number", "number.min": "few" }, { "number.min": ["numberInvalid"] }],
    ["too many digits", { kind: "number", "number.decimals": "9" }, { "number.decimals": ["decimalsInvalid"] }],
    ["too many entries", { kind: "list", "list.most": "21" }, { "list.most": ["entriesInvalid"] }],
    ["no day", { kind: "date", "date.min": "2024-02-30" }, { "date.min": ["dateInvalid"] }],
    ["a condition that is not there", { shownWhen: "none yes" }, { shownWhen: ["conditionUnknown"] }],
    ["conditions on two questions", { shownWhen: ["a yes", "b yes"] }, { shownWhen: ["conditionOfSeveral"] }],
  ])("refuses %s and says where", async (_, fields, errors) => {
    expect(await refusal(add(fields))).toEqual(errors);
    expect(await stored()).toHaveLength(5);
  });

  test("lets no question depend on itself, and none lose the question that it depends on", async () => {
    await add({ kind: "yes-no", scope: "review" });
    await add({ kind: "yes-no", scope: "review", shownWhen: "question-6 no" });
    expect(await refusal(change(6, { kind: "yes-no", scope: "review", shownWhen: "question-7 yes" }))).toEqual({
      shownWhen: ["conditionUnknown"],
    });
    expect(await refusal(change(6, { kind: "text", scope: "review" }))).toEqual({ kind: ["conditionNamesIt"] });
    expect(await refusal(deleteQuestion(as(), { review, question: 6 }))).toEqual({ "": ["conditionNamesIt"] });
  });

  test("is set up by its secretariat alone", async () => {
    for (const actor of [given.editor, given.stranger]) {
      expect(await refusal(add({}, actor))).toBe("notFound");
      const change = { review, question: 1, form: questionForm() };
      expect(await refusal(changeQuestion(as(actor), change))).toBe("notFound");
      expect(await refusal(moveQuestion(as(actor), { review, question: 1, direction: "down" }))).toBe("notFound");
      expect(await refusal(deleteQuestion(as(actor), { review, question: 1 }))).toBe("notFound");
    }
  });
});
