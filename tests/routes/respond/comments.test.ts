import { beforeEach, describe, expect, test } from "vitest";
import { chooseSight } from "~/domain/submission/assignment/choose-sight.server";
import { giveQuestions } from "~/domain/submission/assignment/give-questions.server";
import { readComments } from "~/domain/submission/comment/read-comments.server";
import { readOwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { readOwnSession } from "~/domain/submission/answer/read-own-session.server";
import { readOwnSubmission } from "~/domain/submission/read-own-submission.server";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import type { SignedInUser } from "~/permission/actor";
import * as comments from "~/routes/respond/comments";
import { openDraft, type OpenDraft } from "../../given/open-draft";
import { entered } from "../../given/respondents";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";

const held = useDatabase();
const said = "Ask the ministry of labour about the figure.";
let given: OpenDraft;

beforeEach(async () => {
  given = await openDraft(held);
});

const place = (question = 3) => ({ submissionId: given.submissionId, session: 1, question });
const as = (actor: SignedInUser) => held.ctx({ actor, now: new Date() });

const send = (actor: SignedInUser, form: Record<string, string | string[]>, question = 3) => {
  const { submissionId } = given;
  const params = { lang: "en", submissionId, session: "1", question: String(question) };
  const request = formRequest(`/en/respond/${submissionId}/sessions/1/questions/${question}/comments`, form);
  return settle(() => comments.action({ request, params, context: routeContext(held.database, { actor }) }));
};

const add = (actor: SignedInUser, more: Record<string, string | string[]> = {}) =>
  send(actor, { intent: "add", text: said, ...more });

const list = async (actor: SignedInUser, question = 3) =>
  (await readComments(as(actor), { ...place(question), language: "en" })).data.comments;

const firstId = async () => (await list(given.people.focalPoint))[0]?.id ?? "";
const mails = () => held.database.read.outboxMessage.findMany({ where: { template: "teamComment" } });

describe("a comment of the team on an answer", () => {
  test("is on the pages of the question and the session, counted on the overview, and on no other answer", async () => {
    const { focalPoint, drafter } = given.people;
    expect((await add(drafter)).status).toBe(302);
    expect(await list(focalPoint)).toMatchObject([{ text: said, mine: false, resolved: null, told: [] }]);
    expect((await list(drafter))[0]?.mine).toBe(true);
    expect(await list(focalPoint, 4)).toEqual([]);
    const { submissionId } = given;
    const own = { submissionId, language: "en" as const };
    expect((await readOwnAnswer(as(focalPoint), { ...place(), language: "en" })).comments).toHaveLength(1);
    const session = await readOwnSession(as(focalPoint), { ...own, session: 1 });
    expect(session.questions.map(({ comments: here }) => here.length)).toEqual([0, 0, 1, 0, 0]);
    expect((await readOwnSubmission(as(focalPoint), own)).comments).toEqual([
      { session: 1, question: 3, open: 1, count: 1 },
    ]);
  });

  test("tells those who are named, in their language, with a link and nothing of what it says", async () => {
    const { focalPoint, drafter } = given.people;
    await add(focalPoint, { tell: [drafter.userId] });
    const [mail] = await mails();
    expect(mail).toMatchObject({ recipientId: drafter.userId, language: "fr" });
    expect(JSON.stringify(mail?.params)).toContain(`/fr/respond/${given.submissionId}/sessions/1/questions/3/comments`);
    expect(JSON.stringify(mail?.params)).not.toContain("labour");
    expect((await list(focalPoint))[0]?.told).toHaveLength(1);
    await add(focalPoint, { tell: [focalPoint.userId] });
    expect(await mails()).toHaveLength(1);
  });

  test("is resolved and reopened by anyone of the team; the same again changes nothing", async () => {
    const { focalPoint, drafter } = given.people;
    await add(drafter);
    const comment = await firstId();
    for (const intent of ["resolve", "resolve"]) expect((await send(focalPoint, { intent, comment })).status).toBe(302);
    expect((await list(drafter))[0]?.resolved?.by).not.toBeNull();
    const own = { submissionId: given.submissionId, language: "en" as const };
    expect((await readOwnSubmission(as(drafter), own)).comments).toMatchObject([{ open: 0, count: 1 }]);
    await send(drafter, { intent: "reopen", comment });
    expect((await list(drafter))[0]?.resolved).toBeNull();
  });

  test("is changed and deleted by its author alone, and only while it is open", async () => {
    const { focalPoint, drafter } = given.people;
    await add(drafter);
    const comment = await firstId();
    expect((await send(focalPoint, { intent: "change", comment, text: "Mine" })).status).toBe(404);
    expect((await send(focalPoint, { intent: "delete", comment })).status).toBe(404);
    expect((await send(drafter, { intent: "change", comment, text: "Shorter." })).status).toBe(302);
    expect((await list(drafter))[0]).toMatchObject({ text: "Shorter.", edited: true });
    await send(focalPoint, { intent: "resolve", comment });
    expect((await send(drafter, { intent: "change", comment, text: "Again" })).status).toBe(422);
    expect((await send(drafter, { intent: "delete", comment })).status).toBe(422);
    await send(drafter, { intent: "reopen", comment });
    expect((await send(drafter, { intent: "delete", comment })).status).toBe(302);
    expect(await list(drafter)).toEqual([]);
  });

  test("is refused where it says nothing, too much, or names a stranger; what was typed comes back", async () => {
    const { focalPoint, stranger } = given.people;
    for (const wrong of [{ text: " " }, { text: "x".repeat(2001) }, { tell: [stranger.userId] }]) {
      expect(await add(focalPoint, wrong)).toMatchObject({ status: 422, data: { values: { intent: "add" } } });
    }
    expect(await list(focalPoint)).toEqual([]);
    expect(await mails()).toEqual([]);
  });

  test("is for nobody outside of the team, and for no drafter who does not see the question", async () => {
    const { focalPoint, drafter, stranger } = given.people;
    const now = new Date();
    await add(focalPoint);
    const comment = await firstId();
    expect((await send(stranger, { intent: "resolve", comment })).status).toBe(404);
    const key = { submissionId: given.submissionId };
    await chooseSight(held.ctx({ actor: focalPoint, now }), { ...key, all: false });
    const give = { member: drafter.userId, place: "1.4", due: undefined, note: "" };
    await giveQuestions(held.ctx({ actor: focalPoint, now }), { ...key, ...give });
    expect((await add(drafter)).status).toBe(404);
    // On the address of a question that they see, the comment on another one is not found.
    expect((await send(drafter, { intent: "resolve", comment }, 4)).status).toBe(404);
    await expect(list(drafter)).rejects.toMatchObject({ code: "notFound" });
    expect((await readOwnSubmission(as(drafter), { ...key, language: "en" })).comments).toEqual([]);
    // Who does not see the question is not offered, and cannot be told.
    expect((await readComments(as(focalPoint), { ...place(), language: "en" })).people).toEqual([]);
    expect((await add(focalPoint, { tell: [drafter.userId] })).status).toBe(422);
    expect((await readComments(as(focalPoint), { ...place(4), language: "en" })).people).toHaveLength(1);
  });

  test("is no part of what is saved, recorded or sent; it can be written after the submission is sent", async () => {
    const { focalPoint, drafter } = given.people;
    await saveAnswer(as(drafter), { submissionId: given.submissionId, ...entered("An answer.") });
    await add(drafter, { tell: [focalPoint.userId] });
    await held.database.write((tx) =>
      tx.submission.update({ where: { id: given.submissionId }, data: { state: "submitted" } }),
    );
    expect((await add(drafter)).status).toBe(302);
    const events = await held.database.read.auditEvent.findMany();
    expect(JSON.stringify(events)).not.toMatch(/comment|labour/i);
    expect(JSON.stringify(await held.database.read.outboxMessage.findMany())).not.toContain("labour");
  });

  test("costs eight statements a page and ten a save", async () => {
    const { focalPoint, drafter } = given.people;
    await add(focalPoint);
    await list(focalPoint);
    const counting = async (run: () => Promise<unknown>) => {
      const before = held.database.statements.count;
      await run();
      return held.database.statements.count - before + 1;
    };
    expect(await counting(() => list(focalPoint))).toBeLessThanOrEqual(8);
    expect(await counting(() => add(focalPoint, { tell: [drafter.userId] }))).toBeLessThanOrEqual(10);
    const own = { submissionId: given.submissionId, language: "en" as const };
    expect(await counting(() => readOwnSubmission(as(focalPoint), own))).toBeLessThanOrEqual(8);
    expect(await counting(() => readOwnAnswer(as(focalPoint), { ...place(), language: "en" }))).toBeLessThanOrEqual(7);
  });
});
