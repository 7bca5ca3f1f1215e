import { beforeEach, describe, expect, test } from "vitest";
import { visitor, type Actor } from "~/permission/actor";
import { action, loader } from "~/routes/respond/answer";
import { action as save } from "~/routes/respond/save";
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

type Where = { session?: string; question?: string; lang?: string };

function args(actor: Actor, request: Request, where: Where = {}) {
  const params = { lang: "en", session: "1", question: "3", submissionId, ...where };
  return { request, params, context: routeContext(held.database, { actor }) };
}

const here = () => `/en/respond/${submissionId}/sessions/1/questions/3`;
const read = (actor: Actor, where?: Where) => loader(args(actor, new Request(`http://localhost${here()}`), where));
const typed = { language: "fr", text: "Un guichet unique.", revision: "0" };

function post(actor: Actor, form: Record<string, string>) {
  return settle(() => action(args(actor, formRequest(here(), form))));
}

async function postJson(actor: Actor, form: Record<string, string>) {
  const response = await save(args(actor, formRequest(`${here()}/save`, form)));
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe("a question", () => {
  test("is put in the wording of the participant and the language of the page, with its neighbours", async () => {
    const { data } = await read(people.drafter, { lang: "fr", session: "2", question: "1" });
    expect(data.questionText).toMatchObject({ language: "fr" });
    expect(data.questionText.text).toMatch(/^Votre gouvernement/);
    expect(data.place).toMatchObject({ session: 2, position: 1, of: 5 });
    expect([data.previous, data.next]).toEqual([
      { session: 1, question: 5 },
      { session: 2, question: 2 },
    ]);
    expect(data.objectives.map(({ number }) => number)).toEqual([4, 8]);
    expect(data.head.owner.possessive).toBe("du Portugal");
  });

  test("tells those whose sign-in has ended so, and nobody else", async () => {
    const headers = { Cookie: "sign-in=old" };
    const ended = await settle(() => loader(args(visitor, new Request(`http://localhost${here()}`, { headers }))));
    expect(ended.location).toMatch(/sign-in\?next=.*&ended=true$/);
    expect((await settle(() => read(visitor))).location).not.toContain("ended");
  });

  test("is open to members alone, and missing where the review does not put it", async () => {
    expect((await settle(() => read(visitor))).location).toMatch(/sign-in/);
    expect((await settle(() => read(people.stranger))).status).toBe(404);
    expect((await settle(() => read(people.drafter, { question: "9" }))).status).toBe(404);
    expect((await settle(() => read(people.drafter, { question: "03" }))).status).toBe(404);
  });
});

describe("without scripts", () => {
  test("saving stays, continuing leads to the next question and from the last one to the check", async () => {
    expect(await post(people.drafter, { ...typed, intent: "save" })).toMatchObject({ status: 302, location: here() });
    const next = await post(people.drafter, { ...typed, revision: "1", intent: "continue" });
    expect(next.location).toBe(here().replace(/3$/, "4"));
    const last = { session: "2", question: "5" };
    const request = formRequest(here(), { ...typed, intent: "continue" });
    const end = await settle(() => action(args(people.drafter, request, last)));
    expect(end.location).toBe(`/en/respond/${submissionId}/check`);
  });

  test.each([
    ["in-ru", (path: string) => path.replace("/en/", "/ru/")],
    ["previous", (path: string) => path.replace(/3$/, "2")],
    ["overview", (path: string) => path.replace(/\/sessions.*/, "")],
    ["check", (path: string) => path.replace(/\/sessions.*/, "/check")],
  ])("the button %s saves before it leads away", async (intent, lead) => {
    expect((await post(people.drafter, { ...typed, intent })).location).toBe(lead(here()));
    expect((await read(people.drafter)).data.answer.text).toBe(typed.text);
  });

  test("an empty answer cannot be complete: 422, and what was typed comes back", async () => {
    const refused = await post(people.drafter, { ...typed, text: " ", complete: "on", intent: "save" });
    expect(refused).toMatchObject({
      status: 422,
      data: { fieldErrors: { complete: ["completeNeedsText"] }, values: { text: " ", language: "fr" } },
    });
  });

  test.each(["\u00AD", "\u200B", "\u0301", "\u200C\u200D", "\uFE0F", "\u2800"])(
    "an answer of nothing that can be seen (%j) cannot be complete",
    async (text) => {
      const refused = await post(people.drafter, { ...typed, text, complete: "on", intent: "save" });
      expect(refused).toMatchObject({ status: 422, data: { fieldErrors: { complete: ["completeNeedsText"] } } });
    },
  );

  test("a stale revision answers 409 with both texts and a proposal", async () => {
    await post(people.drafter, { ...typed, intent: "save" });
    await post(people.focalPoint, { ...typed, text: "Un guichet.", revision: "1", intent: "save" });
    const stale = await post(people.drafter, {
      ...typed,
      text: "Un guichet unique, oui.",
      revision: "1",
      intent: "compare",
    });
    expect(stale).toMatchObject({
      status: 409,
      data: {
        conflict: {
          kind: "stale",
          revision: 2,
          theirs: { text: "Un guichet." },
          yours: { text: "Un guichet unique, oui." },
        },
      },
    });
  });

  test("controls and decomposed letters are stored clean, direction signs are kept", async () => {
    const text = "re\u0301ponse\u0007 \u202Eabc\r\nfin";
    await post(people.drafter, { ...typed, text, intent: "save" });
    const { data } = await read(people.drafter);
    expect(data.answer.text).toBe("r\u00E9ponse \u202Eabc\nfin");
  });

  test("takes 200 kB and not more", async () => {
    const largest = "я".repeat(100_000);
    expect((await post(people.drafter, { ...typed, text: largest, intent: "save" })).status).toBe(302);
    const tooLarge = await post(people.drafter, { ...typed, text: `${largest}!`, revision: "1", intent: "save" });
    expect(tooLarge).toMatchObject({ status: 422, data: { fieldErrors: { text: ["answerTooLarge"] } } });
  });
});

describe("while someone types", () => {
  test("saves answer JSON: the new revision, a conflict, a refusal", async () => {
    expect(await postJson(people.drafter, typed)).toEqual({ status: 200, body: { revision: 1 } });
    expect(await postJson(people.drafter, typed)).toEqual({ status: 200, body: { revision: 1 } });
    const stale = await postJson(people.focalPoint, { ...typed, text: "Autre." });
    expect(stale).toMatchObject({ status: 409, body: { conflict: { kind: "stale" } } });
    const refused = await postJson(people.drafter, { ...typed, revision: "1", objectives: "23" });
    expect(refused).toMatchObject({ status: 422, body: { fieldErrors: { objectives: ["objectiveUnknown"] } } });
  });

  test("a submission that was sent says that it is closed", async () => {
    await held.database.write((tx) =>
      tx.submission.update({ where: { id: submissionId }, data: { state: "submitted" } }),
    );
    const closed = await postJson(people.drafter, typed);
    expect(closed).toMatchObject({ status: 409, body: { conflict: { kind: "closed", reason: "sent" } } });
  });

  test("more than five writes a second wait", async () => {
    const context = routeContext(held.database, { actor: people.drafter });
    const params = { lang: "en", session: "1", question: "3", submissionId };
    const tries = Array.from({ length: 6 }, () =>
      settle(() => save({ request: formRequest(`${here()}/save`, typed), params, context })),
    );
    expect((await Promise.all(tries)).filter(({ status }) => status === 429)).toHaveLength(1);
  });
});
