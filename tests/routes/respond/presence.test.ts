import { beforeEach, expect, test } from "vitest";
import { presenceLasts, PresenceBook } from "~/domain/submission/presence/presence-book";
import { chooseSight } from "~/domain/submission/assignment/choose-sight.server";
import type { SignedInUser } from "~/permission/actor";
import { createLimits } from "~/http/guard/limits.server";
import { action } from "~/routes/respond/presence";
import { openDraft, type OpenDraft } from "../../given/open-draft";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext } from "../../support/route-context";

const held = useDatabase();
let given: OpenDraft;

beforeEach(async () => {
  given = await openDraft(held);
});

function sent(form: Record<string, string> = {}) {
  const { submissionId } = given;
  const params = { lang: "en", submissionId, session: "1", question: "3" };
  return { params, request: formRequest(`/en/respond/${submissionId}/sessions/1/questions/3/presence`, form) };
}

async function beat(actor: SignedInUser, form: Record<string, string> = {}, later = 0) {
  const context = routeContext(held.database, { actor, now: new Date(Date.now() + later) });
  const response = await action({ ...sent(form), context }).catch((thrown: unknown) => thrown);
  if (!(response instanceof Response)) throw new Error("It was not answered");
  return { status: response.status, body: (await response.json()) as unknown };
}

test("two people on one question are told of each other, until one leaves or stays silent", async () => {
  const { focalPoint, drafter } = given.people;
  expect((await beat(focalPoint)).body).toEqual({ names: [] });
  expect((await beat(drafter)).body).toEqual({ names: [focalPoint.name] });
  expect((await beat(focalPoint)).body).toEqual({ names: [drafter.name] });
  await beat(drafter, { leaving: "true" });
  expect((await beat(focalPoint)).body).toEqual({ names: [] });
  await beat(drafter);
  expect((await beat(focalPoint, {}, presenceLasts + 1000)).body).toEqual({ names: [] });
});

test("who does not see the question is told nothing, and is named to nobody", async () => {
  const { focalPoint, drafter, stranger } = given.people;
  await beat(focalPoint);
  expect((await beat(stranger)).status).toBe(404);
  const ctx = held.ctx({ actor: focalPoint, now: new Date() });
  await chooseSight(ctx, { submissionId: given.submissionId, all: false });
  expect((await beat(drafter)).status).toBe(404);
  expect((await beat(focalPoint)).body).toEqual({ names: [] });
});

test("it asks the database one thing and writes nothing", async () => {
  const { focalPoint } = given.people;
  await beat(focalPoint);
  const before = held.database.statements.count;
  await beat(focalPoint);
  expect(held.database.statements.count - before).toBe(1);
});

test("what a page says by itself takes nothing from the saves of a person, and has a limit of its own", async () => {
  const { focalPoint } = given.people;
  const limits = createLimits();
  const context = () => ({ ...routeContext(held.database, { actor: focalPoint }), limits });
  const say = () => action({ ...sent(), context: context() }).catch((thrown: unknown) => thrown);
  const answers = (await Promise.all(Array.from({ length: 210 }, say))) as Response[];
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(10);
  expect(await limits.allowWrite(focalPoint.userId)).toBe(true);
});

test("the book forgets the eldest first, and never grows without end", () => {
  const book = new PresenceBook();
  for (let one = 0; one < 6000; one += 1) book.arrive({ place: "p", userId: `u${one}`, name: `n${one}` }, one);
  const names = book.arrive({ place: "p", userId: "me", name: "me" }, 6000);
  expect(names.length).toBeLessThanOrEqual(5000);
  expect([names.includes("n5999"), names.includes("n0")]).toEqual([true, false]);
});
