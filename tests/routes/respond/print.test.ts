import { beforeEach, expect, test } from "vitest";
import { markNotApplicable } from "~/domain/submission/not-applicable/mark-not-applicable.server";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import type { Actor } from "~/permission/actor";
import { loader } from "~/routes/respond/print";
import { openDraft } from "../../given/open-draft";
import { entered, type Respondents } from "../../given/respondents";
import { useDatabase } from "../../support/database";
import { routeContext, settle } from "../../support/route-context";

const held = useDatabase();
let people: Respondents;
let submissionId: string;

beforeEach(async () => {
  ({ people, submissionId } = await openDraft(held));
  const ctx = held.ctx({ actor: people.drafter, now: new Date() });
  await saveAnswer(ctx, { submissionId, ...entered("Один пункт.", { language: "ru" }) });
  const key = { submissionId, session: 1, question: 4, kind: "text" as const, revision: 0, asked: "" };
  await markNotApplicable(ctx, { ...key, language: "en", reason: "We have no land border." });
});

function args(actor: Actor, query: string) {
  const request = new Request(`http://localhost/en/respond/${submissionId}/print${query}`);
  return { request, params: { lang: "en", submissionId }, context: routeContext(held.database, { actor }) };
}

async function questions(query: string) {
  const { questionnaire } = await loader(args(people.drafter, query));
  return questionnaire.parts.flatMap((part) => part.questions);
}

test("every question is there, with its answer in its language, or with the reason why it does not apply", async () => {
  const all = await questions("");
  expect(all.length).toBeGreaterThan(2);
  expect(all.filter(({ answer }) => answer !== null)).toMatchObject([
    { session: 1, question: 3, answer: { content: { text: "Один пункт." }, language: "ru", notApplicable: null } },
    { session: 1, question: 4, answer: { content: { text: "" }, notApplicable: "We have no land border." } },
  ]);
});

test("without answers it has the same questions and nothing that was written", async () => {
  const empty = await questions("?answers=false");
  expect(empty).toHaveLength((await questions("")).length);
  expect(JSON.stringify(empty)).not.toContain("Один пункт.");
  expect(JSON.stringify(empty)).not.toContain("land border");
});

test("it is for the people of the participant alone", async () => {
  expect((await settle(() => loader(args(people.stranger, "")))).status).toBe(404);
});
