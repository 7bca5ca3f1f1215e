import { beforeEach, expect, test } from "vitest";
import { draftFingerprint } from "~/domain/submission/answer/draft-fingerprint.server";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import { submitSubmission } from "~/domain/submission/submit-submission.server";
import type { Actor } from "~/permission/actor";
import { action, loader } from "~/routes/respond/answer";
import { loader as loaderOfSession } from "~/routes/respond/session";
import { createReview } from "#seed/factories/create-review";
import { openDraft, openToDrafters } from "../../given/open-draft";
import { entered, type Respondents } from "../../given/respondents";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";

const held = useDatabase();
let people: Respondents;
let submissionId: string;

const before = { opensAt: new Date("2020-01-01T00:00:00Z"), submissionsCloseAt: new Date("2020-03-01T00:00:00Z") };
const then = new Date("2020-02-01T00:00:00Z");

/** What Portugal sent to the review before: an answer to question 3 in session 2. */
async function answerBefore(text: string): Promise<string> {
  const review = await held.database.write(async (tx) => {
    const created = await createReview(tx, { slug: "ece-before", ...before, createdAt: before.opensAt });
    const participation = { reviewId: created.id, participantId: people.portugal.id, createdAt: before.opensAt };
    await tx.participation.create({ data: participation });
    return created;
  });
  const ctx = held.ctx({ actor: people.focalPoint, now: then });
  const id = await openToDrafters(ctx, { reviewId: review.id, participantId: people.portugal.id });
  await saveAnswer(ctx, { ...entered(text, { session: 2, language: "fr", complete: true }), submissionId: id });
  const answers = await held.database.read.answer.findMany({ where: { submissionId: id } });
  await submitSubmission(ctx, {
    submissionId: id,
    version: 1,
    fingerprint: draftFingerprint({ level: "public", answers }),
  });
  return id;
}

beforeEach(async () => {
  ({ people, submissionId } = await openDraft(held));
});

const at = (session: number) => `/en/respond/${submissionId}/sessions/${session}/questions/3`;

function args(actor: Actor, session: number, request: Request) {
  const params = { lang: "en", session: String(session), question: "3", submissionId };
  return { request, params, context: routeContext(held.database, { actor }) };
}

const read = async (session: number) =>
  (await loader(args(people.drafter, session, new Request(`http://localhost${at(session)}`)))).data;
const take = (session: number, actor: Actor = people.drafter) => {
  const form = { intent: "copy", from: "earlier", revision: "0" };
  return settle(() => action(args(actor, session, formRequest(at(session), form))));
};

test("what was sent to the review before is beside the same question, and an answer can start from it", async () => {
  const earlierId = await answerBefore("Un guichet unique.");
  expect((await read(1)).earlier).toBeNull();
  expect((await read(2)).earlier).toMatchObject({
    submissionId: earlierId,
    version: 1,
    content: { text: "Un guichet unique.", language: "fr" },
    words: 3,
  });
  expect((await take(2)).location).toBe(at(2));
  const { answer, earlier } = await read(2);
  expect(answer).toMatchObject({ text: "Un guichet unique.", language: "fr", revision: 1, complete: false });
  expect(earlier).not.toBeNull();
});

test("the page of the session has the same beside its questions", async () => {
  await answerBefore("Un guichet unique.");
  const request = new Request(`http://localhost/en/respond/${submissionId}/sessions/2`);
  const params = { lang: "en", session: "2", submissionId };
  const { data } = await loaderOfSession({
    request,
    params,
    context: routeContext(held.database, { actor: people.drafter }),
  });
  expect(data.questions.map(({ earlier }) => earlier?.words ?? 0)).toEqual([0, 0, 3, 0, 0]);
});

test("words that are there are never replaced, and others take nothing", async () => {
  expect((await take(2)).status).toBe(404);
  await answerBefore("Un guichet unique.");
  expect((await take(2, people.stranger)).status).toBe(404);
  const ctx = held.ctx({ actor: people.drafter, now: new Date() });
  await saveAnswer(ctx, { ...entered("A colleague was here.", { session: 2 }), submissionId });
  expect((await take(2)).data).toMatchObject({ conflict: { kind: "stale" } });
  expect((await read(2)).answer.text).toBe("A colleague was here.");
});

test("what was withdrawn is not offered", async () => {
  const id = await answerBefore("Un guichet unique.");
  await held.database.write((tx) => tx.submission.updateMany({ where: { id }, data: { withdrawnAt: then } }));
  expect((await read(2)).earlier).toBeNull();
});
