import { beforeEach, describe, expect, it } from "vitest";
import { listAnswerVersions } from "~/domain/submission/answer/list-answer-versions.server";
import { readOwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import {
  findQuestionShownAfter,
  nextQuestion,
  previousQuestion,
} from "~/domain/submission/answer/next-question.server";
import { refusal, useDraftOfAllKinds } from "../../../../given/draft-of-all-kinds";
import type { OpenDraft } from "../../../../given/open-draft";

const { held, given, as, mine, save, stored } = useDraftOfAllKinds();
let submissionId: string;
let people: OpenDraft["people"];

beforeEach(() => {
  ({ people, submissionId } = given());
});

const places = async () => {
  const { groups } = await readOwnAnswer(mine(), { submissionId, session: 1, question: 1, language: "en" });
  return groups.map(({ session, tasks }) => [session, ...tasks.map(({ question }) => question)]);
};

describe("questions in every place", () => {
  it("are put where they belong, the general ones first, and those with a condition once it holds", async () => {
    expect(await places()).toEqual([
      [0, 6, 8, 13],
      [1, 1, 2, 3, 4, 5, 9, 12],
      [2, 1, 2, 3, 4, 5, 10, 12],
    ]);
    await save(0, 6, { kind: "yes-no", said: "yes" });
    await save(2, 10, { kind: "choice", options: ["begun"] });
    expect(await places()).toEqual([
      [0, 6, 7, 8, 13],
      [1, 1, 2, 3, 4, 5, 9, 12],
      [2, 1, 2, 3, 4, 5, 10, 11, 12],
    ]);
  });

  it("lead from one to the next that is shown", async () => {
    const at = { submissionId, session: 0, question: 6 };
    expect(await nextQuestion(mine(), at)).toEqual({ session: 0, question: 8 });
    expect(await findQuestionShownAfter(mine(), { ...at, question: 7 })).toEqual({ session: 0, question: 8 });
    expect(await findQuestionShownAfter(mine(), at)).toBeNull();
    expect(await findQuestionShownAfter(as(people.stranger), { ...at, question: 7 })).toBeNull();
    await save(0, 6, { kind: "yes-no", said: "yes" });
    expect(await nextQuestion(mine(), at)).toEqual({ session: 0, question: 7 });
    expect(await previousQuestion(mine(), { ...at, session: 1, question: 1 })).toEqual({ session: 0, question: 13 });
    expect(await previousQuestion(mine(), at)).toBeNull();
  });

  it("are refused anywhere else, and in the form of another kind", async () => {
    expect(await refusal(save(1, 6, { kind: "yes-no", said: "yes" }))).toBe("notFound");
    expect(await refusal(save(0, 1, { kind: "text", text: "Words." }))).toBe("notFound");
    expect(await refusal(save(1, 10, { kind: "choice", options: ["begun"] }))).toBe("notFound");
    expect(await refusal(save(0, 6, { kind: "text", text: "Yes." }))).toBe("notFound");
  });

  it("have one answer where they are put once, also when their objective moves to another session", async () => {
    await save(2, 10, { kind: "choice", options: ["begun"] });
    const { id: objectiveSession } = await held.database.read.thematicSession.findFirstOrThrow({
      where: { number: 1 },
    });
    await held.database.write(async (tx) => {
      await tx.sessionObjective.create({ data: { sessionId: objectiveSession, objectiveNumber: 8 } });
    });
    const { answer } = await readOwnAnswer(mine(), { submissionId, session: 1, question: 10, language: "en" });
    expect(answer).toMatchObject({ text: "Begun", revision: 1 });
    await save(1, 10, { kind: "choice", options: ["done"], revision: "1" });
    expect(await held.database.read.answer.count()).toBe(1);
    expect(await stored(10)).toMatchObject({ text: "Done", session: { number: 1 } });
    const { versions } = await listAnswerVersions(mine(), {
      submissionId,
      session: 1,
      question: 10,
      page: 1,
      language: "en",
    });
    expect(versions.map(({ content }) => content.text)).toEqual(["Done", "Begun"]);
  });

  it("keep their place and their kind once they have answers", async () => {
    await save(0, 6, { kind: "yes-no", said: "yes" });
    const idOf = (number: number) => ({ id: people.review.questions.get(number)?.id ?? "" });
    const change = (number: number, data: { scope?: string; kind?: string }) =>
      held.database.write((tx) => tx.guidingQuestion.update({ where: idOf(number), data }));
    await expect(change(6, { scope: "every-session" })).rejects.toThrow();
    await expect(change(6, { kind: "text" })).rejects.toThrow();
    await change(8, { scope: "every-session" });
    // A place that does not say in which session it is, is none.
    await expect(change(8, { scope: "session" })).rejects.toThrow();
    const rows = await held.database.read.guidingQuestion.findMany({ where: { number: { in: [6, 8] } } });
    expect(rows.map(({ kind, scope }) => [kind, scope])).toEqual([
      ["yes-no", "review"],
      ["number", "every-session"],
    ]);
  });
});
