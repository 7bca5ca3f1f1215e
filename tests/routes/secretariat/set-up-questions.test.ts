import { beforeEach, describe, expect, test } from "vitest";
import { languages } from "~/language/language";
import { visitor, type Actor } from "~/permission/actor";
import * as newQuestion from "~/routes/secretariat/setup/new-question";
import * as question from "~/routes/secretariat/setup/question";
import * as questions from "~/routes/secretariat/setup/questions";
import * as session from "~/routes/secretariat/setup/session";
import * as sessions from "~/routes/secretariat/setup/sessions";
import { createSetUpCase, type SetUpCase } from "../../given/set-up-case";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";

const held = useDatabase();
const review = "ece-new";
let given: SetUpCase;

beforeEach(async () => {
  given = await createSetUpCase(held.database);
});

type Page = typeof sessions | typeof session | typeof questions | typeof question | typeof newQuestion;
type Call = { params?: Record<string, string>; actor?: Actor; search?: string };

function show(page: Page, { params = {}, actor = given.secretariat, search = "" }: Call = {}) {
  const request = new Request(`http://localhost/en/secretariat/${review}/setup${search}`);
  const args = { request, params: { lang: "en", review, ...params }, context: routeContext(held.database, { actor }) };
  return settle(() => page.loader(args));
}

function send(
  page: Page,
  form: Record<string, string | string[]>,
  { params = {}, actor = given.secretariat }: Call = {},
) {
  const request = formRequest(`/en/secretariat/${review}/setup`, form);
  const args = { request, params: { lang: "en", review, ...params }, context: routeContext(held.database, { actor }) };
  return settle(() => page.action(args));
}

const words = { "label-en": "Strategy", "label-fr": "Stratégie", "stateText-en": "Is there a strategy?" };

describe("a secretariat officer", () => {
  test("writes sessions and questions from nothing, and sees what is missing", async () => {
    const added = await send(sessions, { intent: "add", "label-en": "Return" });
    expect(added).toMatchObject({ status: 302, location: `/en/secretariat/${review}/setup/sessions/1` });
    const saved = await send(
      session,
      { intent: "save", "label-en": "Return", objectives: ["21"] },
      { params: { session: "1" } },
    );
    expect(saved.location).toBe(`/en/secretariat/${review}/setup/sessions/1?saved=true`);
    const list = await show(sessions);
    expect(list.data).toMatchObject({
      rows: [{ number: 1, objectives: [21], missing: 2, answers: 0 }],
      mayReorder: true,
    });
    const asked = await send(newQuestion, { scope: "review", kind: "yes-no", ...words });
    expect(asked.location).toBe(`/en/secretariat/${review}/setup/questions/6?saved=true`);
    const groups = await show(questions);
    expect(groups.data).toMatchObject({
      total: 6,
      groups: [{ scope: "review", questions: [{ number: 6, kind: "yes-no", missing: 3 }] }, { scope: "every-session" }],
    });
  });

  test("gets back what was typed, with what is wrong, and changes nothing", async () => {
    const typed = { scope: "session", kind: "choice", "choice.option1-en": "Alone", ...words };
    const answer = await send(newQuestion, typed);
    expect(answer).toMatchObject({
      status: 422,
      data: {
        fieldErrors: { session: ["sessionMissing"], "choice.option1": ["optionsTooFew"] },
        values: typed,
      },
    });
    const empty = await send(sessions, { intent: "add", "label-fr": "" });
    expect(empty).toMatchObject({ status: 422, data: { fieldErrors: { "label-en": ["sessionTitleMissing"] } } });
    expect(await held.database.read.guidingQuestion.count({ where: { reviewId: given.review.id } })).toBe(5);
  });

  test("confirms a deletion on a page of its own", async () => {
    const page = await show(question, { params: { question: "5" }, search: "?delete=true" });
    expect(page.data).toMatchObject({ deleting: true, data: { isAnswered: false } });
    const deleted = await send(question, { intent: "delete" }, { params: { question: "5" } });
    expect(deleted.location).toBe(`/en/secretariat/${review}/setup/questions?saved=true`);
    expect((await show(question, { params: { question: "5" } })).status).toBe(404);
  });

  test.each(languages)("has every page in %s", async (lang) => {
    await send(sessions, { intent: "add", "label-en": "Return" });
    const pages: [Page, Record<string, string>][] = [
      [sessions, {}],
      [session, { session: "1" }],
      [questions, {}],
      [question, { question: "1" }],
      [newQuestion, {}],
    ];
    for (const [page, params] of pages) expect((await show(page, { params: { lang, ...params } })).status).toBe(200);
  });
});

test("others are led to the sign-in, refused or told nothing", async () => {
  expect((await show(questions, { actor: visitor })).location).toMatch(/sign-in/);
  expect((await show(questions, { actor: given.editor })).status).toBe(403);
  expect((await show(questions, { actor: given.stranger })).status).toBe(404);
  expect((await send(newQuestion, { scope: "review", kind: "text", ...words }, { actor: given.stranger })).status).toBe(
    404,
  );
});
