import { beforeEach, expect, test } from "vitest";
import type { Actor } from "~/permission/actor";
import { action, loader } from "~/routes/respond/answer";
import { loader as loaderOfSession } from "~/routes/respond/session";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";
import { openDraft } from "../../given/open-draft";
import type { Respondents } from "../../given/respondents";

const held = useDatabase();
let people: Respondents;
let submissionId: string;

beforeEach(async () => {
  ({ people, submissionId } = await openDraft(held));
});

const at = (session: number) => `/en/respond/${submissionId}/sessions/${session}/questions/3`;

function args(actor: Actor, session: number, request: Request) {
  const params = { lang: "en", session: String(session), question: "3", submissionId };
  return { request, params, context: routeContext(held.database, { actor }) };
}

type Form = Record<string, string | string[]>;
const post = (actor: Actor, session: number, form: Form) =>
  settle(() => action(args(actor, session, formRequest(at(session), form))));
const write = (session: number, form: Form) =>
  post(people.drafter, session, { language: "fr", text: "", revision: "0", intent: "save", ...form });
const copy = (session: number, form: Form, actor: Actor = people.drafter) =>
  post(actor, session, { intent: "copy", revision: "0", ...form });
const read = async (session: number) =>
  (await loader(args(people.drafter, session, new Request(`http://localhost${at(session)}`)))).data;
const offered = async (session: number) =>
  (await read(session)).elsewhere.map(({ session: from, words }) => [from, words]);

test("an answer that is not begun can start from the one given in another session", async () => {
  await write(1, { text: "Un guichet unique.", complete: "on" });
  expect(await offered(1)).toEqual([]);
  expect(await offered(2)).toEqual([[1, 3]]);
  expect((await copy(2, { from: "1" })).location).toBe(at(2));
  const { answer } = await read(2);
  expect(answer).toMatchObject({ text: "Un guichet unique.", language: "fr", revision: 1, complete: false });
  expect(answer.objectives).toEqual([]);
  expect(await offered(2)).toEqual([]);
});

test("it comes back to the page of the session, which offers the same", async () => {
  await write(1, { text: "One desk." });
  const params = { lang: "en", session: "2", submissionId };
  const request = new Request(`http://localhost/en/respond/${submissionId}/sessions/2`);
  const context = routeContext(held.database, { actor: people.drafter });
  const { data } = await loaderOfSession({ request, params, context });
  const offers = data.questions.map(({ place, elsewhere }) => [place.question, elsewhere.length]);
  expect(offers.filter(([, count]) => count === 1)).toEqual([[3, 1]]);
  expect((await copy(2, { from: "1", view: "session" })).location).toMatch(/\/sessions\/2#/);
});

test("words that a colleague wrote in the meantime are never replaced: both texts are shown", async () => {
  await write(1, { text: "One desk." });
  await write(2, { text: "A colleague was here." });
  const { data } = await copy(2, { from: "1" });
  expect(data).toMatchObject({ conflict: { kind: "stale" } });
  expect((await read(2)).answer.text).toBe("A colleague was here.");
});

test("nothing is copied from an answer that does not exist, nor for those who may not write", async () => {
  await write(1, { text: "One desk." });
  expect((await copy(2, { from: "4" })).status).toBe(404);
  expect((await copy(2, { from: "1" }, people.stranger)).status).toBe(404);
  expect((await copy(2, { from: "one" })).data).toMatchObject({ fieldErrors: { from: [expect.any(String)] } });
  expect((await read(2)).answer.revision).toBe(0);
});
