import { beforeEach, describe, expect, test } from "vitest";
import { visitor, type Actor } from "~/permission/actor";
import { action } from "~/routes/respond/answer";
import { openToDrafters } from "../../given/open-draft";
import { createRespondents, type Respondents } from "../../given/respondents";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";

const held = useDatabase();
let people: Respondents;
let submissionId: string;

beforeEach(async () => {
  people = await createRespondents(held.database, {
    createdAt: new Date(Date.now() - 86_400_000),
    submissionsCloseAt: new Date(Date.now() + 10 * 86_400_000),
  });
  const { review, portugal, focalPoint: actor } = people;
  submissionId = await openToDrafters(held.ctx({ actor, now: new Date() }), {
    reviewId: review.id,
    participantId: portugal.id,
  });
});

/** Six bytes a letter, as browsers send it: about 1.4 and 4.3 MiB. */
const long = "Слова народов ".repeat(20_000);
const longest = "Слова народов ".repeat(60_000);

function send(actor: Actor, text: string, { headers = {}, context = routeContext(held.database, { actor }) } = {}) {
  const path = `/en/respond/${submissionId}/sessions/1/questions/3`;
  const sent = formRequest(path, { intent: "save", language: "ru", revision: "0", text });
  const request = new Request(sent, { headers: { ...Object.fromEntries(sent.headers), ...headers } });
  const params = { lang: "en", session: "1", question: "3", submissionId };
  return settle(() => action({ request, params, context }));
}

describe("a form that is larger than a mebibyte", () => {
  test("gives the answer back to its author, with what is wrong", async () => {
    const { status, data } = await send(people.drafter, long);
    expect(status).toBe(422);
    expect(data).toMatchObject({ fieldErrors: { text: ["answerTooLarge"] }, values: { text: long } });
  });

  test("is kept for those whose sign-in has ended, to be sent again", async () => {
    const { status, data } = await send(visitor, long, { headers: { Cookie: "sign-in=ended" } });
    expect(status).toBe(401);
    expect(data).toMatchObject({ unsent: { values: { text: long } } });
  });

  test("is not read from those who were never signed in, and four mebibytes from nobody", async () => {
    expect((await send(visitor, long)).status).toBe(413);
    expect((await send(people.drafter, longest)).status).toBe(413);
    expect((await send(visitor, longest, { headers: { Cookie: "sign-in=forged" } })).status).toBe(413);
  });

  test("is taken six times a minute from one person", async () => {
    const context = routeContext(held.database, { actor: people.drafter });
    const allowWrite = () => Promise.resolve(true);
    const patient = { ...context, limits: { ...context.limits, allowWrite } };
    const answers: number[] = [];
    for (let time = 1; time <= 7; time += 1) {
      answers.push(
        (await send(people.drafter, long, { context: patient, headers: { "Content-Length": "1500000" } })).status,
      );
    }
    expect(answers).toEqual([422, 422, 422, 422, 422, 422, 429]);
  });
});
