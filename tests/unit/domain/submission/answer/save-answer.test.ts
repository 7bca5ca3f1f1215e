import { beforeEach, describe, expect, it } from "vitest";
import { DomainError } from "~/domain/shared/domain-error";
import { isAnswerConflict } from "~/domain/submission/answer/answer-conflict";
import { openToDrafters } from "../../../../given/open-draft";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import { useDatabase } from "../../../../support/database";
import {
  afterDeadline,
  createRespondents,
  duringReview,
  entered,
  type Respondents,
} from "../../../../given/respondents";

const held = useDatabase();
let people: Respondents;
let submissionId: string;

const as = (actor: Respondents["drafter"], now = duringReview) => held.ctx({ actor, now });

beforeEach(async () => {
  people = await createRespondents(held.database, { wordLimit: 5 });
  const { review, portugal, focalPoint } = people;
  submissionId = await openToDrafters(as(focalPoint), { reviewId: review.id, participantId: portugal.id });
});

async function refusal(saving: Promise<unknown>): Promise<DomainError> {
  const error = await saving.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DomainError)) throw new Error("It was not refused");
  return error;
}

describe("saveAnswer", () => {
  it("keeps every saved content as a revision of its author", async () => {
    const first = await saveAnswer(as(people.drafter), { submissionId, ...entered("One stop.", { objectives: [2] }) });
    const second = await saveAnswer(as(people.focalPoint), {
      submissionId,
      ...entered("One stop, many services.", { revision: first.revision, complete: true }),
    });
    expect([first.revision, second.revision]).toEqual([1, 2]);
    const answer = await held.database.read.answer.findFirst({ include: { revisions: true, objectives: true } });
    expect(answer).toMatchObject({ text: "One stop, many services.", revision: 2, complete: true, objectives: [] });
    expect(answer?.revisions.map(({ text, savedById }) => [text, savedById])).toEqual([
      ["One stop.", people.drafter.userId],
      ["One stop, many services.", people.focalPoint.userId],
    ]);
  });

  it("does not save what is there already, whatever the revision it names", async () => {
    const typed = { submissionId, ...entered("The same.", { objectives: [5, 2] }) };
    await saveAnswer(as(people.drafter), typed);
    const again = await saveAnswer(as(people.drafter), { ...typed, objectives: [2, 5] });
    expect(again).toMatchObject({ revision: 1, changed: false });
    expect(await held.database.read.answerRevision.count()).toBe(1);
  });

  it("makes nothing of an empty form on a question that was never answered", async () => {
    const saved = await saveAnswer(as(people.drafter), { submissionId, ...entered("") });
    expect(saved).toMatchObject({ revision: 0, changed: false });
    expect(await held.database.read.answer.count()).toBe(0);
  });

  it("answers a stale revision with both texts, the base, who saved and a proposal", async () => {
    await saveAnswer(as(people.drafter), { submissionId, ...entered("alpha beta gamma") });
    await saveAnswer(as(people.focalPoint), { submissionId, ...entered("alpha BETA gamma", { revision: 1 }) });
    const stale = entered("alpha beta gamma delta", { revision: 1, objectives: [5] });
    const error = await refusal(saveAnswer(as(people.drafter), { submissionId, ...stale }));
    expect(error.code).toBe("conflict");
    expect(error.details.data).toMatchObject({
      kind: "stale",
      revision: 2,
      savedById: people.focalPoint.userId,
      savedBy: "focal@pt.example",
      savedAt: duringReview,
      base: { text: "alpha beta gamma" },
      theirs: { text: "alpha BETA gamma" },
      yours: { text: "alpha beta gamma delta" },
      proposal: { objectives: [5] },
    });
    const conflict = error.details.data;
    if (!isAnswerConflict(conflict) || conflict.kind !== "stale") throw new Error("No proposal");
    for (const word of ["alpha", "BETA", "gamma", "delta"]) expect(conflict.proposal.text).toContain(word);
    const merged = { ...stale, text: conflict.proposal.text, revision: conflict.revision };
    expect(await saveAnswer(as(people.drafter), { submissionId, ...merged })).toMatchObject({ revision: 3 });
  });

  it("refuses objectives of another session, and completeness above the word limit", async () => {
    const foreign = await refusal(
      saveAnswer(as(people.drafter), { submissionId, ...entered("x", { objectives: [23] }) }),
    );
    expect(foreign.details.fieldErrors).toEqual({ objectives: ["objectiveUnknown"] });
    const long = entered("one two three four five six", { complete: true });
    const tooLong = await refusal(saveAnswer(as(people.drafter), { submissionId, ...long }));
    expect(tooLong.details.fieldErrors).toEqual({ complete: ["completeOverLimit"] });
    await saveAnswer(as(people.drafter), { submissionId, ...long, complete: false });
  });

  it("is to a stranger as if the submission did not exist, and knows no question beyond its review", async () => {
    const foreign = await refusal(saveAnswer(as(people.stranger), { submissionId, ...entered("x") }));
    expect(foreign.code).toBe("notFound");
    const beyond = await refusal(saveAnswer(as(people.drafter), { submissionId, ...entered("x", { question: 9 }) }));
    expect(beyond.code).toBe("notFound");
  });

  it("knows no question of another kind, and the kind of a question with answers stays", async () => {
    const questions = { data: { kind: "number" }, where: { number: 3 } };
    await held.database.write((tx) => tx.guidingQuestion.updateMany(questions));
    const refused = await refusal(saveAnswer(as(people.drafter), { submissionId, ...entered("x") }));
    expect(refused.code).toBe("notFound");
    await held.database.write((tx) => tx.guidingQuestion.updateMany({ ...questions, data: { kind: "text" } }));
    await saveAnswer(as(people.drafter), { submissionId, ...entered("x") });
    await expect(held.database.write((tx) => tx.guidingQuestion.updateMany(questions))).rejects.toThrow();
  });

  it("saves after the deadline while the review is open, and not once the submission is sent", async () => {
    const saved = await saveAnswer(as(people.drafter, afterDeadline), { submissionId, ...entered("late thought") });
    expect(saved.changed).toBe(true);
    await held.database.write((tx) =>
      tx.submission.update({ where: { id: submissionId }, data: { state: "submitted" } }),
    );
    const error = await refusal(saveAnswer(as(people.drafter), { submissionId, ...entered("more", { revision: 1 }) }));
    expect(error.details.data).toEqual({ kind: "closed", reason: "sent" });
  });
});
