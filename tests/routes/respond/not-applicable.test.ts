import { beforeEach, expect, test } from "vitest";
import { readOwnDraft } from "~/domain/submission/answer/read-own-draft.server";
import { readOwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import { readPublishedVersion } from "~/domain/submission/published/read-published-version.server";
import { readOwnVersion } from "~/domain/submission/read-own-version.server";
import { readOwnReceipt } from "~/domain/submission/receipt/read-own-receipt.server";
import { frozenCanonicalText } from "~/domain/submission/receipt/frozen-text.server";
import { submitSubmission } from "~/domain/submission/submit-submission.server";
import { sha256 } from "~/language/text/sha256.server";
import { visitor, type Actor } from "~/permission/actor";
import { action, loader } from "~/routes/respond/not-applicable";
import { openDraft } from "../../given/open-draft";
import { entered, type Respondents } from "../../given/respondents";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";

const held = useDatabase();
let people: Respondents;
let submissionId: string;

beforeEach(async () => {
  ({ people, submissionId } = await openDraft(held));
});

const as = (actor: Actor) => held.ctx({ actor, now: new Date() });
const at = (question: number) => `/en/respond/${submissionId}/sessions/1/questions/${question}/not-applicable`;
function args(request: Request, { actor, question }: { actor: Actor; question: number }) {
  const params = { lang: "en", session: "1", question: String(question), submissionId };
  return { request, params, context: routeContext(held.database, { actor }) };
}

type Form = Record<string, string>;
type By = { actor?: Actor; question?: number };
const post = (form: Form, { actor = people.drafter, question = 3 }: By = {}) =>
  settle(() => action(args(formRequest(at(question), form), { actor, question })));
const mark = (form: Form = {}, by: By = {}) =>
  post(
    {
      intent: "mark",
      kind: "text",
      asked: "",
      language: "en",
      revision: "0",
      reason: "We have no land border.",
      ...form,
    },
    by,
  );
const undo = (form: Form = {}) => post({ intent: "undo", kind: "text", revision: "1", ...form });
const answer = async () =>
  (await readOwnAnswer(as(people.drafter), { submissionId, session: 1, question: 3, language: "en" })).answer;
const write = (text: string, revision = 0) =>
  saveAnswer(as(people.drafter), { submissionId, ...entered(text, { revision, objectives: [2] }) });
const draft = () => readOwnDraft(as(people.focalPoint), { submissionId, language: "en" });

async function submit(version = 1) {
  const { fingerprint } = await draft();
  return submitSubmission(as(people.focalPoint), { submissionId, version, fingerprint });
}

test("a question is marked with a reason, which is no answer, and the mark is removed", async () => {
  expect((await mark()).location).toBe(`/en/respond/${submissionId}/sessions/1/questions/3`);
  expect(await answer()).toMatchObject({ text: "", notApplicable: "We have no land border.", revision: 1 });
  const { sessions, notApplicable, problems } = await draft();
  expect(sessions.flatMap(({ answers }) => answers)).toEqual([]);
  expect(notApplicable).toMatchObject([
    { session: 1, question: 3, reason: "We have no land border.", level: "public" },
  ]);
  expect(problems.map(({ kind }) => kind)).toEqual(["nothingAnswered"]);
  await undo();
  expect(await answer()).toMatchObject({ text: "", notApplicable: null, revision: 2 });
  expect((await draft()).notApplicable).toEqual([]);
});

test("what was answered is back when the mark is removed, and its saved versions stay", async () => {
  await write("One desk.");
  await mark({ revision: "1" });
  expect(await answer()).toMatchObject({ text: "", notApplicable: "We have no land border." });
  await undo({ revision: "2" });
  expect(await answer()).toMatchObject({ text: "One desk.", notApplicable: null, objectives: [2], revision: 3 });
  expect(await held.database.read.answerRevision.count()).toBe(3);
});

test("words that a colleague saved since are not replaced, and the reason is given back", async () => {
  await write("A colleague was here.");
  const { data } = await mark();
  expect(data).toMatchObject({
    fieldErrors: { reason: ["notApplicableChanged"] },
    values: { reason: "We have no land border." },
  });
  expect((await answer()).text).toBe("A colleague was here.");
});

test("an answer typed on a page that did not know of the mark is a conflict, on one that did it removes the mark", async () => {
  await write("");
  await mark({ revision: "1" });
  await expect(write("One desk, two doors.", 1)).rejects.toMatchObject({ code: "conflict" });
  await write("It does apply.", 2);
  expect(await answer()).toMatchObject({ text: "It does apply.", notApplicable: null });
});

test("a reason is asked for, in one line of at most 1,000 characters", async () => {
  expect((await mark({ reason: "  " })).data).toMatchObject({ fieldErrors: { reason: ["notApplicableReason"] } });
  expect((await mark({ reason: "x".repeat(1001) })).data).toMatchObject({ fieldErrors: { reason: ["tooLong"] } });
  await mark({ reason: "No land\n border." });
  expect((await answer()).notApplicable).toBe("No land border.");
});

test("the same twice is once", async () => {
  await mark();
  await mark();
  await undo();
  await undo();
  expect((await answer()).revision).toBe(2);
});

test("it is not for those who do not write, nor after the text was sent", async () => {
  expect((await mark({}, { actor: people.stranger })).status).toBe(404);
  await write("One desk.");
  await submit();
  expect((await mark({}, { question: 4 })).data).toMatchObject({ conflict: { kind: "closed", reason: "sent" } });
  const request = new Request(`http://localhost${at(4)}`);
  const { data } = await loader(args(request, { actor: people.drafter, question: 4 }));
  expect(data.head.writeClosed).toBe("sent");
});

test("a required question that does not apply keeps nothing from being sent", async () => {
  await held.database.write((tx) =>
    tx.guidingQuestionVersion.updateMany({ where: { question: { number: 4 } }, data: { required: true } }),
  );
  await write("One desk.");
  const required = async () => (await draft()).problems.filter(({ kind }) => kind === "required");
  const before = (await required()).length;
  expect(before).toBeGreaterThan(0);
  await mark({}, { question: 4 });
  expect(await required()).toHaveLength(before - 1);
});

test("the reason is frozen, receipted and published with the text, and never an answer", async () => {
  await write("One desk.");
  await mark({ reason: "Нет границы.", language: "ru" }, { question: 4 });
  const sent = await submit();
  const row = await held.database.read.submissionVersion.findFirstOrThrow({
    include: { frozenAnswers: { include: { objectives: true } } },
  });
  expect(row.frozenAnswers.map(({ text }) => text)).toEqual(["One desk."]);
  const answers = row.frozenAnswers.map((one) => ({
    ...one,
    objectives: one.objectives.map(({ objectiveNumber }) => objectiveNumber),
  }));
  const text = frozenCanonicalText({ ...row, answers });
  expect(text).toContain("\n[session 1, question 4, does not apply, ru, public]\nНет границы.\n");
  expect(sha256(text)).toBe(sent.sha256);
  const key = { submissionId, version: 1, language: "en" as const };
  expect(await readOwnVersion(as(people.focalPoint), key)).toMatchObject({
    fits: true,
    notApplicable: [{ session: 1, question: 4, language: "ru", reason: "Нет границы." }],
  });
  expect(await readOwnReceipt(as(people.focalPoint), key)).toMatchObject({ answers: 1, notApplicable: 1 });
});

async function publish() {
  await held.database.write(async (tx) => {
    const publishedAt = new Date();
    await tx.submissionVersion.updateMany({ data: { publishedAt } });
    await tx.submission.updateMany({ data: { state: "published" } });
  });
  const query = { reviewId: people.review.id, number: 1, language: "en" as const };
  const read = await readPublishedVersion(as(visitor), query);
  return read.kind === "version" ? read.submission.notApplicable : null;
}

test("everybody reads the reason of a published text", async () => {
  await write("One desk.");
  await mark({}, { question: 4 });
  await submit();
  expect(await publish()).toMatchObject([{ question: 4, reason: "We have no land border." }]);
});

test("nobody but the secretariat reads a reason that its authors keep from the public", async () => {
  await write("One desk.");
  await mark({}, { question: 4 });
  await held.database.write((tx) =>
    tx.answer.updateMany({ where: { notApplicable: { not: null } }, data: { level: "secretariat" } }),
  );
  await submit();
  expect(await publish()).toEqual([]);
});

test("a returned text says which questions it says something else of", async () => {
  await write("One desk.");
  await mark({}, { question: 4 });
  await submit();
  await held.database.write((tx) => tx.submission.updateMany({ data: { state: "returned" } }));
  expect((await draft()).changed).toMatchObject({ answers: [] });
  await post({ intent: "undo", kind: "text", revision: "1" }, { question: 4 });
  expect((await draft()).changed?.answers).toEqual([{ session: 1, question: 4 }]);
});
