import { beforeEach, expect, test } from "vitest";
import { visitor, type Actor } from "~/permission/actor";
import { action as actionOfAnswer, loader as loaderOfAnswer } from "~/routes/respond/answer";
import { action, loader } from "~/routes/respond/answer-versions";
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

const here = () => `/en/respond/${submissionId}/sessions/1/questions/3`;

function args(actor: Actor, request: Request) {
  const params = { lang: "en", session: "1", question: "3", submissionId };
  return { request, params, context: routeContext(held.database, { actor }) };
}

const typed = { language: "en", text: "", revision: "0", intent: "save" };
const post = (actor: Actor, form: Record<string, string>) =>
  settle(() => actionOfAnswer(args(actor, formRequest(here(), { ...typed, ...form }))));
const bringBack = (actor: Actor, form: Record<string, string>) =>
  settle(() => action(args(actor, formRequest(`${here()}/versions`, form))));
const read = (actor: Actor, search = "") =>
  loader(args(actor, new Request(`http://localhost${here()}/versions${search}`)));
const now = async () =>
  (await loaderOfAnswer(args(people.drafter, new Request(`http://localhost${here()}`)))).data.answer;

test("every save is listed with who saved it and what is different now", async () => {
  await post(people.drafter, { text: "One stop shop." });
  await post(people.focalPoint, { text: "One stop shops.", revision: "1" });
  const { list } = await read(people.drafter);
  expect(
    list.versions.map(({ revision, savedBy, content, words }) => [revision, savedBy, content.text, words]),
  ).toEqual([
    [2, expect.any(String), "One stop shops.", 3],
    [1, expect.any(String), "One stop shop.", 3],
  ]);
  expect(list.versions[0]?.changes).toBeNull();
  expect(list.versions[1]?.changes).toEqual([
    { kind: "same", text: "One stop " },
    { kind: "removed", text: "shop" },
    { kind: "added", text: "shops" },
    { kind: "same", text: "." },
  ]);
});

test("the list is read by those who read the submission, a page at a time", async () => {
  for (let revision = 0; revision < 12; revision += 1) {
    const actor = { ...people.drafter, signInSessionId: `sign-in-${revision}` };
    await post(actor, { text: `Text ${revision}`, revision: String(revision) });
  }
  const { list } = await read(people.focalPoint, "?page=2");
  expect([list.page, list.pages, list.versions.map(({ revision }) => revision)]).toEqual([2, 2, [2, 1]]);
  expect((await settle(() => read(visitor))).location).toMatch(/sign-in/);
  expect((await settle(() => read(people.stranger))).status).toBe(404);
});

test("an earlier text comes back as a save of its own, which can be undone in the same way", async () => {
  await post(people.drafter, { text: "The good answer.", complete: "on" });
  await post(people.drafter, { text: "oops", revision: "1" });
  expect((await bringBack(people.drafter, { version: "1", revision: "2" })).location).toBe(here());
  expect(await now()).toMatchObject({ text: "The good answer.", revision: 3, complete: false });
  await bringBack(people.drafter, { version: "2", revision: "3" });
  expect(await now()).toMatchObject({ text: "oops", revision: 4 });
  expect((await read(people.drafter)).list.versions).toHaveLength(4);
});

test("bringing back never replaces what a colleague saved since, nor what is not there", async () => {
  await post(people.drafter, { text: "First." });
  await post(people.drafter, { text: "Second.", revision: "1" });
  await post(people.focalPoint, { text: "Third.", revision: "2" });
  const stale = await bringBack(people.drafter, { version: "1", revision: "2" });
  expect(stale).toMatchObject({ status: 409, data: { conflict: { kind: "stale", theirs: { text: "Third." } } } });
  expect((await bringBack(people.drafter, { version: "9", revision: "3" })).status).toBe(404);
  expect((await bringBack(people.stranger, { version: "1", revision: "3" })).status).toBe(404);
  expect((await now()).text).toBe("Third.");
});

test("a dropped text is kept as a saved version, and the saved text stays without a conflict for others", async () => {
  await post(people.drafter, { text: "Base." });
  await post(people.focalPoint, { text: "Base. Of the focal point.", revision: "1" });
  const dropped = await post(people.drafter, { text: "Base. Of the drafter.", revision: "2", intent: "drop" });
  expect(dropped.location).toBe(`${here()}?kept=3`);
  expect(await now()).toMatchObject({ text: "Base. Of the focal point.", revision: 4 });
  const { list } = await read(people.drafter);
  expect(list.versions.map(({ content }) => content.text)).toEqual([
    "Base. Of the focal point.",
    "Base. Of the drafter.",
    "Base. Of the focal point.",
    "Base.",
  ]);
  const continued = await post(people.focalPoint, { text: "Base. Of the focal point, and on.", revision: "2" });
  expect(continued.status).toBe(302);
  await bringBack(people.drafter, { version: "3", revision: "5" });
  expect((await now()).text).toBe("Base. Of the drafter.");
});

test("what is dropped and saved already is not kept twice", async () => {
  await post(people.drafter, { text: "Same." });
  expect((await post(people.drafter, { text: "Same.", revision: "0", intent: "drop" })).location).toBe(here());
  expect((await read(people.drafter)).list.versions).toHaveLength(1);
});
