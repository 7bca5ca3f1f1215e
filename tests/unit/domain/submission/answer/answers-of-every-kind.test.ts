import { beforeEach, describe, expect, it } from "vitest";
import { answerFormSchema } from "~/domain/submission/answer/answer-schema";
import { bringBackAnswer } from "~/domain/submission/answer/bring-back-answer.server";
import { listAnswerVersions } from "~/domain/submission/answer/list-answer-versions.server";
import { readOwnSession } from "~/domain/submission/answer/read-own-session.server";
import type { TypedForm } from "../../../../given/all-kinds";
import { refusal, useDraftOfAllKinds } from "../../../../given/draft-of-all-kinds";

const { given, mine, save, answerAll, stored } = useDraftOfAllKinds();
let submissionId: string;

beforeEach(() => {
  ({ submissionId } = given());
});

describe("answers of every kind", () => {
  it("are kept with their value, their plain text in their language, and their objectives", async () => {
    await answerAll();
    const kept = await Promise.all([6, 7, 8, 9, 10, 12].map(stored));
    expect(
      kept.map((answer) => [answer?.text, answer?.value, answer?.objectives.map((one) => one.objectiveNumber)]),
    ).toEqual([
      ["Oui\n\nSince 2019.", { said: "yes", comment: "Since 2019." }, []],
      ["2\u00a0mai 2019", "2019-05-02", []],
      ["150\u00a0bureaux", 150, []],
      ["A desk\nA telephone line\n\nIn towns.", { options: ["desk", "phone"], comment: "In towns." }, []],
      ["Начато", { options: ["begun"], comment: "" }, [8]],
      [
        "1. A house\n\nOpen.\n\nObjectives 2 and 5\n\n2. A line",
        {
          entries: [
            { title: "A house", text: "Open.", objectives: [2, 5] },
            { title: "A line", text: "", objectives: [] },
          ],
        },
        [2, 5],
      ],
    ]);
  });

  it("are refused where they are none, each with its field and reason", async () => {
    const refused = (fields: TypedForm) => {
      const found = answerFormSchema.safeParse({ language: "en", revision: "0", ...fields });
      return found.error?.issues.map(({ path, message }) => [path.join("."), message]);
    };
    expect(refused({ kind: "number", number: "many" })).toEqual([["number", "numberInvalid"]]);
    expect(refused({ kind: "date", day: "2026-02-30" })).toEqual([["day", "dateInvalid"]]);
    expect(refused({ kind: "yes-no", said: "perhaps" })).toEqual([["said", "optionUnknown"]]);
    expect(refused({ kind: "list", title_1: "x".repeat(200_001) })).toEqual([["text_1", "answerTooLarge"]]);
    expect(await refusal(save(1, 12, { kind: "list", title_1: "One", objectives_1: ["23"] }))).toEqual({
      objectives: ["objectiveUnknown"],
    });
    expect(await refusal(save(0, 8, { kind: "number", number: "1001", complete: "on" }))).toEqual({
      complete: ["completeOutOfRange"],
    });
    await save(1, 9, { kind: "choice", options: ["desk", "boat"] });
    expect(await stored(9)).toMatchObject({ text: "A desk" });
  });

  it("come back from their saved versions", async () => {
    await save(1, 9, { kind: "choice", options: ["desk"], comment: "Old." });
    await save(1, 9, { kind: "choice", options: ["phone"], comment: "New.", revision: "1" });
    const key = { submissionId, session: 1, question: 9 };
    await bringBackAnswer(mine(), { ...key, version: 1, revision: 2 });
    expect(await stored(9)).toMatchObject({ text: "A desk\n\nOld.", revision: 3 });
    const { versions } = await listAnswerVersions(mine(), { ...key, page: 1, language: "en" });
    expect(versions.map(({ changes }) => changes === null)).toEqual([true, false, true]);
  });

  it("empty a value that is removed", async () => {
    await save(0, 8, { kind: "number", number: "7" });
    await save(0, 8, { kind: "number", number: "", revision: "1" });
    expect(await stored(8)).toMatchObject({ text: "", value: null });
  });

  it("show what the page of a session needs of each", async () => {
    await answerAll();
    const { questions } = await readOwnSession(mine(), { submissionId, session: 2, language: "en" });
    expect(
      questions.slice(-3).map(({ kind, wordLimit, objectives, objectivesWithin, objective }) => ({
        kind,
        wordLimit,
        objectives: objectives.length,
        within: objectivesWithin.length,
        under: objective?.number ?? null,
      })),
    ).toEqual([
      { kind: "choice", wordLimit: null, objectives: 0, within: 0, under: 8 },
      { kind: "text", wordLimit: 5, objectives: 0, within: 0, under: 8 },
      { kind: "list", wordLimit: null, objectives: 0, within: 2, under: null },
    ]);
  });
});
