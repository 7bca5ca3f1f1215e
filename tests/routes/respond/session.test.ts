import { beforeEach, describe, expect, test } from "vitest";
import { answerDigest } from "~/domain/submission/answer/answer-digest.server";
import { visitor, type Actor } from "~/permission/actor";
import { action as answerAction } from "~/routes/respond/answer";
import { action as chooseView } from "~/routes/respond/overview";
import { action, loader } from "~/routes/respond/session";
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

const here = (session = "1") => `/en/respond/${submissionId}/sessions/${session}`;

function args(actor: Actor, request: Request, session = "1") {
  const params = { lang: "en", session, submissionId };
  return { request, params, context: routeContext(held.database, { actor }) };
}

const read = (actor: Actor, session?: string) => loader(args(actor, new Request(`http://localhost${here()}`), session));

type Fields = { text: string; language?: string; revision?: string; opened?: string; complete?: string };

/** The form of a session with the answers of some of its questions. */
function formOf(answers: Record<number, Fields>, intent = "save"): Record<string, string> {
  const form: Record<string, string> = { intent };
  for (const [question, fields] of Object.entries(answers)) {
    const all = { language: "fr", revision: "0", ...fields };
    for (const [name, value] of Object.entries(all)) form[`answers.${question}.${name}`] = value;
  }
  return form;
}

function post(actor: Actor, answers: Record<number, Fields>, options: { intent?: string; session?: string } = {}) {
  const { intent, session } = options;
  return settle(() => action(args(actor, formRequest(here(session), formOf(answers, intent)), session)));
}

const five = Object.fromEntries([1, 2, 3, 4, 5].map((question) => [question, { text: `Réponse ${question}.` }]));

async function texts(session?: string): Promise<string[]> {
  const { data } = await read(people.drafter, session);
  return data.questions.map(({ answer }) => answer.text);
}

describe("the page of a session", () => {
  test("holds all its questions in the wording of the participant, with its neighbours", async () => {
    const { data } = await read(people.drafter);
    expect(data.questions.map(({ place }) => [place.question, place.position, place.of])).toEqual(
      [1, 2, 3, 4, 5].map((question) => [question, question, 5]),
    );
    expect(data.questions[0]?.questionText.text).toMatch(/your government/i);
    expect([data.previousSession, data.nextSession]).toEqual([null, 2]);
    expect((await read(people.drafter, "2")).data.nextSession).toBeNull();
  });

  test("is open to members alone, and missing where the review has no such session", async () => {
    expect((await settle(() => read(visitor))).location).toMatch(/sign-in/);
    expect((await settle(() => read(people.stranger))).status).toBe(404);
    expect((await settle(() => read(people.drafter, "9"))).status).toBe(404);
  });
});

describe("one form with all answers", () => {
  test("saves five answers in one transaction and leads to the next session, from the last one to the check", async () => {
    const next = await post(people.drafter, five, { intent: "continue" });
    expect(next).toMatchObject({ status: 302, location: `${here("2")}#content` });
    expect(await texts()).toEqual([1, 2, 3, 4, 5].map((question) => `Réponse ${question}.`));
    expect(await held.database.read.answerRevision.count()).toBe(5);
    const end = await post(people.drafter, { 1: { text: "Une." } }, { intent: "continue", session: "2" });
    expect(end.location).toBe(`/en/respond/${submissionId}/check`);
    expect(await post(people.drafter, five)).toMatchObject({ status: 302, location: here() });
    expect(await held.database.read.answerRevision.count()).toBe(6);
  });

  test("changes some answers with their objectives and begins others", async () => {
    await post(people.drafter, { 1: { text: "Une." }, 2: { text: "Deux." } });
    const form = {
      ...formOf({ 1: { text: "Une!", revision: "1" }, 3: { text: "Trois." } }),
      "answers.1.objectives": "2",
    };
    const done = await settle(() => action(args(people.drafter, formRequest(here(), form))));
    expect(done.status).toBe(302);
    const { data } = await read(people.drafter);
    expect(data.questions.map(({ answer }) => [answer.revision, answer.text, answer.objectives])).toEqual([
      [2, "Une!", [2]],
      [1, "Deux.", []],
      [1, "Trois.", []],
      [0, "", []],
      [0, "", []],
    ]);
  });

  test("an answer that breaks a rule is named, and keeps no other from being saved", async () => {
    const refused = await post(people.drafter, { ...five, 2: { text: " ", complete: "on" } });
    expect(refused).toMatchObject({
      status: 422,
      data: {
        fieldErrors: { "answers.2.complete": ["completeNeedsText"] },
        values: { "answers.2.text": " ", "answers.4.text": "Réponse 4." },
      },
    });
    expect(await texts()).toEqual(["Réponse 1.", "", "Réponse 3.", "Réponse 4.", "Réponse 5."]);
  });

  test("a stale answer answers 409 with both texts, all others are saved, and every word comes back", async () => {
    await post(people.focalPoint, { 3: { text: "Un guichet." } });
    const stale = await post(people.drafter, { ...five, 1: { text: "", complete: "on" } });
    expect(stale).toMatchObject({
      status: 409,
      data: {
        values: { "answers.3.text": "Réponse 3." },
        conflict: {
          kind: "staleAnswers",
          stale: { 3: { revision: 1, theirs: { text: "Un guichet." }, yours: { text: "Réponse 3." } } },
          fieldErrors: { "answers.1.complete": ["completeNeedsText"] },
        },
      },
    });
    expect(await texts()).toEqual(["", "Réponse 2.", "Un guichet.", "Réponse 4.", "Réponse 5."]);
  });

  test("an answer that its reader left as it was is no conflict, whatever others saved since", async () => {
    await post(people.focalPoint, { 3: { text: "Un guichet." } });
    const { data } = await read(people.drafter);
    const opened = data.questions[2]?.opened ?? "";
    expect(opened).toBe(answerDigest({ text: "Un guichet.", language: "fr", objectives: [], complete: false }));
    await post(people.focalPoint, { 3: { text: "Deux guichets.", revision: "1" } });
    const untouched = { text: "Un guichet.", revision: "1", opened };
    expect((await post(people.drafter, { 1: { text: "Une." }, 3: untouched })).status).toBe(302);
    expect(await texts()).toEqual(["Une.", "", "Deux guichets.", "", ""]);
    const touched = { ...untouched, text: "Un guichet, oui." };
    expect((await post(people.drafter, { 3: touched })).status).toBe(409);
  });

  test("a submission that was sent says that it is closed and saves nothing", async () => {
    await held.database.write((tx) =>
      tx.submission.update({ where: { id: submissionId }, data: { state: "submitted" } }),
    );
    const closed = await post(people.drafter, five);
    expect(closed).toMatchObject({
      status: 409,
      data: { conflict: { kind: "closed", reason: "sent" }, values: { "answers.5.text": "Réponse 5." } },
    });
    expect(await held.database.read.answer.count()).toBe(0);
  });

  test("a question that the review does not put saves nothing", async () => {
    expect((await post(people.drafter, { 1: { text: "Une." }, 9: { text: "Neuf." } })).status).toBe(404);
    expect(await held.database.read.answer.count()).toBe(0);
  });
});

describe("the choice between a question and a session a page", () => {
  const viewOf = async ({ userId }: { userId: string }) =>
    (await held.database.read.user.findUniqueOrThrow({ where: { id: userId } })).answerView;

  test("is remembered for the person, saves what is typed and leads to the same answers", async () => {
    const { drafter } = people;
    const form = { language: "fr", text: "Trois.", revision: "0", intent: "session" };
    const params = { lang: "en", session: "1", question: "3", submissionId };
    const context = routeContext(held.database, { actor: drafter });
    const toSession = await settle(() => answerAction({ request: formRequest(here(), form), params, context }));
    expect(toSession).toMatchObject({ status: 302, location: `${here()}#question-3` });
    expect([await viewOf(drafter), await viewOf(people.focalPoint)]).toEqual(["session", "question"]);
    const inSession: Actor = { ...drafter, answerView: "session" };
    const back = await post(inSession, { 1: { text: "Une." } }, { intent: "question" });
    expect(back).toMatchObject({ status: 302, location: `${here()}/questions/1#content` });
    expect(await viewOf(drafter)).toBe("question");
    expect(await texts()).toEqual(["Une.", "", "Trois.", "", ""]);
  });

  test("is made on the overview too", async () => {
    const request = formRequest(`/en/respond/${submissionId}`, { intent: "session" });
    const chosen = await settle(() => chooseView(args(people.drafter, request)));
    expect(chosen).toMatchObject({ status: 302, location: `/en/respond/${submissionId}` });
    expect(await viewOf(people.drafter)).toBe("session");
    const stranger = formRequest(`/en/respond/${submissionId}`, { intent: "session" });
    expect((await settle(() => chooseView(args(people.stranger, stranger)))).status).toBe(404);
  });
});
