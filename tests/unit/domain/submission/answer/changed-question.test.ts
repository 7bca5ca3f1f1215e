import { beforeEach, describe, expect, test } from "vitest";
import { changeQuestion } from "~/domain/review/questions/change-question.server";
import { acceptVersion } from "~/domain/screening/screening-acts.server";
import { answerFormSchema } from "~/domain/submission/answer/answer-schema";
import { confirmAnswer } from "~/domain/submission/answer/confirm-answer.server";
import { readOwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { readOwnDraft } from "~/domain/submission/answer/read-own-draft.server";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import { allPublishedAnswers } from "~/domain/submission/published/all-published-answers.server";
import { readPublishedVersion } from "~/domain/submission/published/read-published-version.server";
import { submitSubmission } from "~/domain/submission/submit-submission.server";
import { signedIn } from "../../../../given/actors";
import { useDraftOfAllKinds } from "../../../../given/draft-of-all-kinds";
import { questionForm } from "../../../../given/set-up-case";

const { held, given, as, mine, save, stored } = useDraftOfAllKinds();
const review = "ece-test";
const secretariat = () =>
  as(signedIn({ userId: "s", staff: [{ reviewId: given().people.review.id, role: "secretariat" }] }));

const before = "Test: obstacles";
const after = "Which obstacles were removed?";
const words = { "label-fr": "Q", "label-ru": "В", "stateText-fr": "Quoi ?", "stateText-ru": "Что?" };

/** The question on obstacles, under objective 8, is put in other words. */
async function changeWording(text = after) {
  const versions = await held.database.read.guidingQuestionVersion.count({ where: { question: { number: 11 } } });
  const form = questionForm({
    ...words,
    scope: "objective",
    objective: "8",
    wordLimit: "5",
    "stateText-en": text,
    saves: (await stored(11)) ? "version" : "question",
    shownWhen: "stage begun",
  });
  await changeQuestion(secretariat(), { review, question: 11, form });
  return versions + 1;
}

const key = () => ({ submissionId: given().submissionId, session: 2, question: 11 });
const own = () => readOwnAnswer(mine(), { ...key(), language: "en" });

async function send() {
  const draft = await readOwnDraft(mine(), { submissionId: given().submissionId, language: "en" });
  await submitSubmission(mine(), {
    submissionId: given().submissionId,
    version: draft.head.versions + 1,
    fingerprint: draft.fingerprint,
  });
}

/** The wording with which the published answer is read. */
async function published() {
  const version = await held.database.read.submissionVersion.findFirstOrThrow({ orderBy: { version: "desc" } });
  await acceptVersion(secretariat(), { review, versionId: version.id, publication: "now" });
  const reviewId = given().people.review.id;
  const read = await readPublishedVersion(as({ kind: "visitor" }), { reviewId, number: 1, language: "en" });
  if (read.kind !== "version") throw new Error("It is withdrawn");
  const labels: string[] = [];
  for await (const part of allPublishedAnswers(as({ kind: "visitor" }), { reviewId, language: "en" })) {
    labels.push(...part.flatMap(({ question }) => (question.number === 11 ? [question.label] : [])));
  }
  const answers = read.submission.sessions.flatMap((session) => session.answers);
  return { wording: answers.find(({ question }) => question === 11)?.questionText.text, labels };
}

beforeEach(async () => {
  await save(0, 6, { kind: "yes-no", said: "yes" });
  await save(2, 10, { kind: "choice", options: "begun" });
  await save(2, 11, { kind: "text", text: "Few rooms." });
});

describe("an answer to a question that is changed later", () => {
  test("is kept, and its authors see the question as it was", async () => {
    expect((await own()).changed).toBeNull();
    const kept = await stored(11);
    await changeWording();
    expect(await stored(11)).toEqual(kept);
    const { changed, questionText, answer, groups } = await own();
    expect(changed?.before?.text).toBe(before);
    expect(questionText.text).toBe(after);
    expect(answer.text).toBe("Few rooms.");
    const tasks = groups.flatMap((group) => group.tasks).filter((task) => task.changed);
    expect(tasks.map(({ question }) => question)).toEqual([11]);
    const draft = await readOwnDraft(mine(), { submissionId: given().submissionId, language: "en" });
    expect(draft.problems.filter(({ kind }) => kind === "questionChanged")).toMatchObject([
      { answer: { question: 11 } },
    ]);
    const shown = draft.sessions.flatMap((session) => session.answers).find(({ question }) => question === 11);
    expect(shown?.questionText.text).toBe(before);
  });

  test("is sent and published with the wording to which it was given", async () => {
    await changeWording();
    await send();
    expect(await published()).toEqual({ wording: before, labels: [before] });
  });

  test("is read with its own wording also where the question is changed after it was sent", async () => {
    await send();
    await changeWording();
    expect(await published()).toEqual({ wording: before, labels: [before] });
  });

  test("answers the changed question once its authors say so", async () => {
    await changeWording();
    const { versionId } = await own();
    await confirmAnswer(mine(), { ...key(), kind: "text", asked: versionId });
    expect((await own()).changed).toBeNull();
    await send();
    expect((await published()).wording).toBe(after);
  });

  test("stays with the version that was read, where the question is changed once more", async () => {
    await changeWording("In between?");
    const { versionId } = await own();
    await changeWording();
    await confirmAnswer(mine(), { ...key(), kind: "text", asked: versionId });
    expect((await own()).changed?.before?.text).toBe(before);
  });

  test("was given to the version that the page showed, though it was saved after the change", async () => {
    const { versionId, answer } = await own();
    await changeWording();
    const form = { kind: "text", text: "Very few rooms.", language: "en", revision: String(answer.revision) };
    await saveAnswer(mine(), { ...key(), ...answerFormSchema.parse({ ...form, asked: versionId }) });
    expect((await own()).changed?.before?.text).toBe(before);
    const again = { ...form, text: "No rooms.", revision: "2", asked: (await own()).versionId };
    await saveAnswer(mine(), { ...key(), ...answerFormSchema.parse(again) });
    expect((await own()).changed).toBeNull();
  });
});
