import { giveQuestions } from "~/domain/submission/assignment/give-questions.server";
import { draftFingerprint } from "~/domain/submission/answer/draft-fingerprint.server";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import { askClearance } from "~/domain/submission/clearance/ask-clearance.server";
import { commentOnText, handBackText } from "~/domain/submission/clearance/decide-clearance.server";
import { addComment } from "~/domain/submission/comment/write-comment.server";
import { openSubmission } from "~/domain/submission/open-submission.server";
import { submitSubmission } from "~/domain/submission/submit-submission.server";
import { returnVersion } from "~/domain/screening/screening-acts.server";
import { createReview } from "#seed/factories/create-review";
import { signedIn } from "./actors";
import { createRespondents, entered, type Respondents } from "./respondents";
import type { Held } from "../support/database";
import { readOutbox } from "../support/read-links";

/** In every text that was not given to the drafter: it may reach them nowhere. */
export const canary = "canary-not-given";

/** What was given to the drafter, and what they find there. */
export const given = { session: 1, question: 3, text: "An answer that was given." };

export type PartlyGiven = { people: Respondents; submissionId: string; earlierId: string; reviewSlug: string };

const day = 86_400_000;
const questions = [1, 2, 3, 4, 5];

async function answerAll(held: Held, people: Respondents, { submissionId, now }: { submissionId: string; now: Date }) {
  const ctx = held.ctx({ actor: people.focalPoint, now });
  for (const session of [1, 2]) {
    for (const question of questions) {
      const own = session === given.session && question === given.question;
      const text = own ? given.text : `${canary} ${session}.${question}`;
      await saveAnswer(ctx, { ...entered(text, { session, question, complete: true }), submissionId });
    }
  }
}

async function submit(held: Held, people: Respondents, { submissionId, now }: { submissionId: string; now: Date }) {
  const answers = await held.database.read.answer.findMany({ where: { submissionId } });
  const ctx = held.ctx({ actor: people.focalPoint, now });
  await submitSubmission(ctx, {
    submissionId,
    version: 1,
    fingerprint: draftFingerprint({ level: "public", answers }),
  });
}

/** What Portugal sent to the review before. */
async function sendBefore(held: Held, people: Respondents): Promise<string> {
  const opensAt = new Date("2020-01-01T00:00:00Z");
  const now = new Date("2020-02-01T00:00:00Z");
  const participantId = people.portugal.id;
  const review = await held.database.write(async (tx) => {
    const submissionsCloseAt = new Date("2020-03-01T00:00:00Z");
    const created = await createReview(tx, { slug: "ece-before", opensAt, submissionsCloseAt, createdAt: opensAt });
    await tx.participation.create({ data: { reviewId: created.id, participantId, createdAt: opensAt } });
    return created;
  });
  const key = { reviewId: review.id, participantId };
  const submissionId = await openSubmission(held.ctx({ actor: people.focalPoint, now }), key);
  await answerAll(held, people, { submissionId, now });
  await submit(held, people, { submissionId, now });
  return submissionId;
}

/** A superior reads the text, comments on an answer and hands it back. */
async function handBack(
  held: Held,
  { focalPoint }: Respondents,
  { submissionId, now }: { submissionId: string; now: Date },
) {
  const person = { name: "A. Superior", email: "superior@pt.example", language: "en" as const, note: canary };
  await askClearance(held.ctx({ actor: focalPoint, now }), { submissionId, ...person });
  const mails = await readOutbox(held.database, now);
  const token = mails.find(({ to }) => to.address === person.email)?.token ?? "";
  await commentOnText(held.ctx({ now }), { key: { token }, place: "2.3", comment: canary });
  await handBackText(held.ctx({ now }), { key: { token }, reason: canary });
}

async function returnWithRemark(held: Held, { review }: Respondents, now: Date) {
  const secretariat = signedIn({ userId: "secretariat", staff: [{ reviewId: review.id, role: "secretariat" }] });
  const version = await held.database.read.submissionVersion.findFirstOrThrow({
    where: { submission: { reviewId: review.id } },
    include: { frozenAnswers: true },
  });
  const remarks = version.frozenAnswers
    .filter(({ text }) => text.includes(canary))
    .map(({ id: frozenAnswerId }) => ({ frozenAnswerId, text: canary }));
  const key = { review: review.slug, versionId: version.id };
  await returnVersion(held.ctx({ actor: secretariat, now }), { ...key, reason: canary, remarks });
}

/**
 * Portugal's report, of which the drafter was given one question: answered, handed back by a superior, sent, returned
 * by the secretariat, and changed since. Every other text has the canary.
 */
export async function partlyGiven(held: Held): Promise<PartlyGiven> {
  const now = new Date();
  const createdAt = new Date(now.getTime() - day);
  const people = await createRespondents(held.database, {
    createdAt,
    submissionsCloseAt: new Date(now.getTime() + 10 * day),
  });
  const { review, portugal, focalPoint, drafter } = people;
  const ctx = held.ctx({ actor: focalPoint, now });
  const submissionId = await openSubmission(ctx, { reviewId: review.id, participantId: portugal.id });
  const earlierId = await sendBefore(held, people);
  await answerAll(held, people, { submissionId, now });
  await handBack(held, people, { submissionId, now });
  await submit(held, people, { submissionId, now });
  await returnWithRemark(held, people, now);
  const member = drafter.userId;
  await giveQuestions(ctx, { submissionId, member, place: "1.3", due: undefined, note: "" });
  await giveQuestions(ctx, { submissionId, member: focalPoint.userId, place: "2", due: undefined, note: canary });
  await addComment(ctx, { submissionId, session: 2, question: 3, text: canary, tell: [] });
  const changed = entered(`${canary} changed`, { session: 2, revision: 1 });
  await saveAnswer(ctx, { ...changed, submissionId });
  return { people, submissionId, earlierId, reviewSlug: review.slug };
}
