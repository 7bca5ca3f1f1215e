import { beforeEach, expect, test } from "vitest";
import { readVersionForScreening } from "~/domain/screening/read-version-for-screening.server";
import { readOwnDraft } from "~/domain/submission/answer/read-own-draft.server";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import { readClarifications } from "~/domain/submission/clarification/read-clarifications.server";
import { submitSubmission } from "~/domain/submission/submit-submission.server";
import type { SignedInUser } from "~/permission/actor";
import * as questions from "~/routes/respond/questions";
import * as screening from "~/routes/screening/version";
import { createUser } from "#seed/factories/create-user";
import { signedIn } from "../../given/actors";
import { openDraft, type OpenDraft } from "../../given/open-draft";
import { entered } from "../../given/respondents";
import { useDatabase } from "../../support/database";
import { readOutbox } from "../../support/read-links";
import { formRequest, routeContext, settle } from "../../support/route-context";

const held = useDatabase();
let given: OpenDraft;
let secretariat: SignedInUser;
let key: { review: string; versionId: string };
let frozenAnswer: string;

type Form = Record<string, string>;

const ctx = (actor: SignedInUser) => held.ctx({ actor, now: new Date() });

beforeEach(async () => {
  given = await openDraft(held);
  const { people, submissionId } = given;
  const roles = [{ reviewId: people.review.id, role: "secretariat" as const }];
  const userId = await held.database.write((tx) => createUser(tx, { email: "desk@secretariat.example", staff: roles }));
  secretariat = signedIn({ userId, staff: roles });
  await saveAnswer(ctx(people.focalPoint), { submissionId, ...entered("A one-stop\ncentre in Lisbon.") });
  const { fingerprint } = await readOwnDraft(ctx(people.focalPoint), { submissionId, language: "en" });
  await submitSubmission(ctx(people.focalPoint), { submissionId, version: 1, fingerprint });
  await held.database.write((tx) => tx.outboxMessage.deleteMany({}));
  const answer = await held.database.read.frozenAnswer.findFirstOrThrow();
  key = { review: "ece-test", versionId: answer.versionId };
  frozenAnswer = answer.id;
});

const ask = (form: Form, actor = secretariat) => {
  const request = formRequest("/en/screening", { intent: "askClarification", frozenAnswer, passage: "", ...form });
  const context = routeContext(held.database, { actor });
  return settle(() => screening.action({ request, params: { lang: "en", ...key }, context }));
};

const answer = (form: Form, actor = given.people.focalPoint) => {
  const { submissionId } = given;
  const request = formRequest(`/fr/respond/${submissionId}/questions`, form);
  const context = routeContext(held.database, { actor });
  return settle(() => questions.action({ request, params: { lang: "fr", submissionId }, context }));
};

const own = (actor = given.people.focalPoint) =>
  readClarifications(ctx(actor), { submissionId: given.submissionId, language: "en" });

const kept = async () => (await readVersionForScreening(ctx(secretariat), { ...key, language: "en" })).clarifications;

test("a question about a passage is answered without a return, and kept beside the answer; the text stays as it was sent", async () => {
  const before = await held.database.read.submissionVersion.findFirstOrThrow();
  expect((await ask({ passage: "one-stop centre", question: "Since when?" })).status).toBe(302);
  const [told] = await readOutbox(held.database, new Date());
  expect(told?.text).not.toMatch(/Since when|one-stop/);
  const [waiting] = (await own()).questions;
  expect(waiting).toMatchObject({ session: 1, place: 3, passage: "one-stop centre", answer: null });
  const id = waiting?.id ?? "";
  expect((await answer({ clarification: id, answer: " " })).status).toBe(422);
  expect((await answer({ clarification: id, answer: "Depuis 2019." })).status).toBe(302);
  expect((await answer({ clarification: id, answer: "Encore." })).status).toBe(409);
  expect(await kept()).toMatchObject([
    {
      frozenAnswerId: frozenAnswer,
      question: { text: "Since when?" },
      answer: { text: "Depuis 2019.", language: "fr" },
    },
  ]);
  const mails = await readOutbox(held.database, new Date());
  expect(mails.map(({ to }) => to.address)).toEqual(["desk@secretariat.example"]);
  expect(mails.map(({ text }) => text).join()).not.toContain("2019");
  const after = await held.database.read.submissionVersion.findFirstOrThrow();
  expect(after).toEqual(before);
  const submission = await held.database.read.submission.findUniqueOrThrow({ where: { id: given.submissionId } });
  expect(submission.state).toBe("submitted");
});

test("only a passage of the answer is asked about, only by the secretariat, and of no other version", async () => {
  expect((await ask({ question: "" })).status).toBe(422);
  expect((await ask({ passage: "two-stop", question: "Why?" })).status).toBe(422);
  expect((await ask({ question: "Why?", frozenAnswer: "none" })).status).toBe(404);
  expect((await ask({ question: "Why?" }, given.people.focalPoint)).status).toBe(404);
  expect(await kept()).toEqual([]);
});

test("a stranger answers nothing; a drafter who does not see the answer finds no question about it", async () => {
  await ask({ question: "Since when?" });
  const id = (await own()).questions[0]?.id ?? "";
  expect((await answer({ clarification: id, answer: "2019" }, given.people.stranger)).status).toBe(404);
  await held.database.write((tx) => tx.submission.updateMany({ data: { draftersSeeAll: false } }));
  expect((await own(given.people.drafter)).questions).toEqual([]);
  expect((await answer({ clarification: id, answer: "2019" }, given.people.drafter)).status).toBe(404);
  await held.database.write((tx) =>
    tx.submission.updateMany({ data: { state: "withdrawn", withdrawnAt: new Date() } }),
  );
  expect((await answer({ clarification: id, answer: "2019" })).status).toBe(409);
});
