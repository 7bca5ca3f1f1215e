import { beforeEach, describe, expect, test } from "vitest";
import { listOwnSubmissions } from "~/domain/submission/list-own-submissions.server";
import { openSubmission } from "~/domain/submission/open-submission.server";
import { readSubmissionHead } from "~/domain/submission/submission-head.server";
import { submitSubmission } from "~/domain/submission/submit-submission.server";
import { draftFingerprint } from "~/domain/submission/answer/draft-fingerprint.server";
import { findDraftToSend } from "~/db/queries/draft/find-draft-to-send.server";
import type { SignedInUser } from "~/permission/actor";
import { action } from "~/routes/secretariat/participants/participant";
import { createParticipantsCase, type ParticipantsCase } from "../../../given/participants-case";
import { signedIn } from "../../../given/actors";
import { useDatabase } from "../../../support/database";
import { formRequest, routeContext, settle } from "../../../support/route-context";

const held = useDatabase();
const now = new Date("2026-02-01T10:00:00Z");
const hour = 3_600_000;
let given: ParticipantsCase;
let deadline: Date;

beforeEach(async () => {
  given = await createParticipantsCase(held.database, now);
  const review = await held.database.read.review.findUniqueOrThrow({ where: { slug: "ece-test" } });
  deadline = review.submissionsCloseAt;
});

const change = (form: Record<string, string>, participant = "at") =>
  settle(() =>
    action({
      request: formRequest(`/en/secretariat/ece-test/participants/${participant}`, form),
      params: { lang: "en", review: "ece-test", participant },
      context: routeContext(held.database, { actor: given.secretariat, now }),
    }),
  );

/** Ten days more; the zone of the review is Europe/Zurich. */
const until = () => new Date(deadline.getTime() + 10 * 24 * hour).toISOString().slice(0, 10);
const more = (late: Record<string, string> = {}) => ({
  intent: "extend",
  until: until(),
  time: "23:59",
  reason: "Asked for",
  ...late,
});

async function focalPointOf(slug: string): Promise<SignedInUser> {
  const participantId = given.participants[slug]?.id ?? "";
  return signedIn({ memberships: [{ participantId, role: "focal-point" }] });
}

const after = () => new Date(deadline.getTime() + 2 * hour);

async function send(slug: string) {
  const actor = await focalPointOf(slug);
  const ctx = held.ctx({ actor, now: after() });
  const participantId = given.participants[slug]?.id ?? "";
  const { id: submissionId } = await held.database.read.submission.findFirstOrThrow({ where: { participantId } });
  const draft = findDraftToSend(held.database.read, submissionId);
  const fingerprint = draftFingerprint({ level: "public", answers: draft?.answers ?? [] });
  await submitSubmission(ctx, { submissionId, version: 1, fingerprint });
  return held.database.read.submission.findUniqueOrThrow({ where: { id: submissionId } });
}

describe("an extension", () => {
  test("is the deadline wherever the participant meets one, and no other's", async () => {
    await expect(send("at")).rejects.toMatchObject({ code: "conflict" });
    expect(await change(more())).toMatchObject({ status: 302 });
    const actor = await focalPointOf("at");
    const ctx = held.ctx({ actor, now: after() });
    const { id } = await held.database.read.submission.findFirstOrThrow({
      where: { participantId: given.participants["at"]?.id ?? "" },
    });
    const head = await readSubmissionHead(ctx, { submissionId: id, language: "en" });
    expect(head).toMatchObject({ submitClosed: null, review: { deadlinePassed: false } });
    expect(head.review.deadline.toISOString()).toBe(`${until()}T${head.review.deadline.toISOString().slice(11)}`);
    const other = held.ctx({ actor: await focalPointOf("ge"), now: after() });
    const participantId = given.participants["ge"]?.id ?? "";
    await expect(openSubmission(other, { reviewId: given.review.id, participantId })).rejects.toMatchObject({
      code: "conflict",
    });
    expect(await send("at")).toMatchObject({ state: "submitted", late: false });
  });

  test("lets a participant begin that has nothing yet, and lists the review to it", async () => {
    const ctx = held.ctx({ actor: await focalPointOf("ge"), now: after() });
    expect(await listOwnSubmissions(ctx, "en")).toEqual([]);
    await change(more(), "ge");
    expect((await listOwnSubmissions(ctx, "en")).flatMap(({ toBegin }) => toBegin)).toHaveLength(1);
    const participantId = given.participants["ge"]?.id ?? "";
    await openSubmission(ctx, { reviewId: given.review.id, participantId });
  });

  test("as a late admission marks what is sent as late", async () => {
    await change(more({ late: "yes" }));
    expect(await send("at")).toMatchObject({ state: "submitted", late: true });
  });

  test("ends with its last minute, and with its withdrawal", async () => {
    await change(more());
    await change({ intent: "endExtension" });
    await expect(send("at")).rejects.toMatchObject({ code: "conflict" });
    const events = await held.database.read.auditEvent.findMany({
      where: { action: { startsWith: "participation." } },
    });
    expect(events.map(({ action: name }) => name)).toEqual(["participation.extend", "participation.endExtension"]);
  });

  test("is later than the deadline of the review, and has a reason; what was typed comes back", async () => {
    const early = await change({ ...more(), until: "2020-01-01" });
    expect(early).toMatchObject({
      status: 422,
      data: { fieldErrors: { until: ["extensionTooEarly"] }, values: { until: "2020-01-01", reason: "Asked for" } },
    });
    expect((await change({ ...more(), reason: " " })).data).toMatchObject({
      fieldErrors: { reason: ["reasonForExtension"] },
    });
    expect((await change({ ...more(), time: "late" })).data).toMatchObject({
      fieldErrors: { time: ["extensionInvalid"] },
    });
    expect((await change(more(), "xx")).status).toBe(404);
  });
});
