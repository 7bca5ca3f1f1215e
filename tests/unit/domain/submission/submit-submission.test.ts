import { beforeEach, describe, expect, it } from "vitest";
import { DomainError } from "~/domain/shared/domain-error";
import { listOwnSubmissions } from "~/domain/submission/list-own-submissions.server";
import { openSubmission } from "~/domain/submission/open-submission.server";
import { readOwnDraft } from "~/domain/submission/answer/read-own-draft.server";
import { readOwnReceipt } from "~/domain/submission/receipt/read-own-receipt.server";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import { sha256 } from "~/language/text/sha256.server";
import { submitSubmission } from "~/domain/submission/submit-submission.server";
import { useDatabase } from "../../../support/database";
import { openToDrafters } from "../../../given/open-draft";
import { afterDeadline, createRespondents, duringReview, entered, type Respondents } from "../../../given/respondents";

const held = useDatabase();
let people: Respondents;
let submissionId: string;

const as = (actor: Respondents["drafter"], now = duringReview) => held.ctx({ actor, now });
const wanted = () => ({ submissionId, language: "en" as const });

async function request(version = 1) {
  const { fingerprint } = await readOwnDraft(as(people.focalPoint), wanted());
  return { submissionId, version, fingerprint };
}

async function returnVersion(): Promise<void> {
  await held.database.write(async (tx) => {
    const version = await tx.submissionVersion.findFirstOrThrow({ orderBy: { version: "desc" } });
    const decision = { decision: "returned", reason: "Move it.", reasonLanguage: "en", decidedAt: duringReview };
    await tx.screeningDecision.create({ data: { versionId: version.id, ...decision } });
    await tx.submission.update({ where: { id: submissionId }, data: { state: "returned" } });
  });
}

beforeEach(async () => {
  people = await createRespondents(held.database, { wordLimit: 5 });
  const { review, portugal, focalPoint } = people;
  submissionId = await openToDrafters(as(focalPoint), { reviewId: review.id, participantId: portugal.id });
  await saveAnswer(as(people.drafter), {
    submissionId,
    ...entered("Un guichet.\n", { language: "fr", objectives: [5] }),
  });
});

describe("submitSubmission", () => {
  it("freezes the text, receipts it and tells every member in their language", async () => {
    const made = await submitSubmission(as(people.focalPoint), await request());
    const canonical = [
      "rapporteur-submission 1\nreview ece-test\nparticipant pt\nsubmission 1\nversion 1\n",
      "[session 1, question 3, fr, objectives 5]\nUn guichet.\n",
    ].join("\n");
    expect(made).toMatchObject({ version: 1, sha256: sha256(canonical) });
    const version = await held.database.read.submissionVersion.findFirst({ include: { frozenAnswers: true } });
    expect(version).toMatchObject({ wordCount: 2, late: false, submittedById: people.focalPoint.userId });
    expect(version?.frozenAnswers).toMatchObject([{ position: 0, language: "fr", text: "Un guichet.", wordCount: 2 }]);
    const mails = await held.database.read.outboxMessage.findMany();
    expect(mails.map(({ template, language }) => [template, language])).toEqual([
      ["submissionReceived", "fr"],
      ["submissionReceived", "fr"],
    ]);
    const audit = await held.database.read.auditEvent.findMany({ where: { action: "submission.submit" } });
    expect(audit.map(({ detail }) => detail)).toMatchObject([{ version: 1, answers: 1, late: false }]);
  });

  it("has one effect and one receipt when asked fifty times at once", async () => {
    const same = await request();
    const all = await Promise.all(Array.from({ length: 50 }, () => submitSubmission(as(people.focalPoint), same)));
    expect(new Set(all.map(({ receiptNumber }) => receiptNumber)).size).toBe(1);
    expect(await held.database.read.submissionVersion.count()).toBe(1);
    expect(await held.database.read.outboxMessage.count()).toBe(2);
  });

  it("refuses a draft that changed since it was checked, one without answers and one above the word limit", async () => {
    const before = await request();
    await saveAnswer(as(people.drafter), { submissionId, ...entered("", { revision: 1 }) });
    const refused = (input: typeof before) =>
      submitSubmission(as(people.focalPoint), input).catch((error: unknown) => error);
    expect(await refused(before)).toMatchObject({ details: { fieldErrors: { "": ["draftChanged"] } } });
    expect(await refused(await request())).toMatchObject({ details: { fieldErrors: { "": ["nothingAnswered"] } } });
    await saveAnswer(as(people.drafter), { submissionId, ...entered("a b c d e f", { revision: 2 }) });
    expect(await refused(await request())).toMatchObject({ details: { fieldErrors: { "": ["overLimit"] } } });
    expect(await held.database.read.submissionVersion.count()).toBe(0);
  });

  it("is the focal point's alone, and unknown to strangers", async () => {
    const same = await request();
    const codeFor = async (actor: Respondents["drafter"]) => {
      const error: unknown = await submitSubmission(as(actor), same).catch((thrown: unknown) => thrown);
      return error instanceof DomainError ? error.code : null;
    };
    expect(await codeFor(people.drafter)).toBe("forbidden");
    expect(await codeFor(people.stranger)).toBe("notFound");
  });

  it("takes nothing after the deadline but what was returned, as a late next version", async () => {
    const late = () => as(people.focalPoint, afterDeadline);
    const refused: unknown = await submitSubmission(late(), await request()).catch((error: unknown) => error);
    expect(refused).toMatchObject({
      code: "conflict",
      details: { data: { kind: "closed", reason: "deadlinePassed" } },
    });
    await submitSubmission(as(people.focalPoint), await request());
    await returnVersion();
    await saveAnswer(late(), { submissionId, ...entered("One stop.", { revision: 1 }) });
    const second = await submitSubmission(late(), await request(2));
    expect(second.version).toBe(2);
    const versions = await held.database.read.submissionVersion.findMany({ orderBy: { version: "asc" } });
    expect(versions.map(({ late: isLate, supersededAt }) => [isLate, supersededAt])).toEqual([
      [false, afterDeadline],
      [true, null],
    ]);
    const receipt = await readOwnReceipt(late(), wanted());
    expect(receipt).toMatchObject({ version: 2, late: true, receiptNumber: second.receiptNumber, answers: 1 });
    expect(receipt.head).toMatchObject({ state: "submitted", writeClosed: "sent", late: true });
  });
});

describe("openSubmission", () => {
  it("begins nothing for a participant that does not take part in the review, and the list says so", async () => {
    const { review, spain, stranger } = people;
    const key = { reviewId: review.id, participantId: spain.id };
    await held.database.write((tx) => tx.participation.delete({ where: { reviewId_participantId: key } }));
    await expect(openSubmission(as(stranger), key)).rejects.toMatchObject({
      code: "conflict",
      details: { data: { kind: "closed", reason: "notTakingPart" } },
    });
    expect(await held.database.read.submission.count({ where: key })).toBe(0);
    expect(await listOwnSubmissions(as(stranger), "fr")).toMatchObject([{ toBegin: [], notTakingPart: ["Espagne"] }]);
    expect(await listOwnSubmissions(as(people.focalPoint), "en")).toMatchObject([{ notTakingPart: [] }]);
    const at = { createdAt: duringReview };
    await held.database.write((tx) => tx.participation.create({ data: { ...key, ...at } }));
    expect(await listOwnSubmissions(as(stranger), "en")).toMatchObject([{ toBegin: [{}], notTakingPart: [] }]);
  });

  it("begins once, for the focal point, while the review receives", async () => {
    const input = { reviewId: people.review.id, participantId: people.portugal.id };
    expect(await openSubmission(as(people.focalPoint, afterDeadline), input)).toBe(submissionId);
    await expect(openSubmission(as(people.drafter), input)).rejects.toMatchObject({ code: "forbidden" });
    await expect(openSubmission(as(people.stranger), input)).rejects.toMatchObject({ code: "notFound" });
    const own = { ...input, participantId: people.spain.id };
    await expect(openSubmission(as(people.stranger, afterDeadline), own)).rejects.toMatchObject({
      details: { data: { reason: "deadlinePassed" } },
    });
    const ids = await Promise.all([1, 2, 3].map(() => openSubmission(as(people.stranger), own)));
    expect(new Set(ids).size).toBe(1);
    const numbers = await held.database.read.submission.findMany({ orderBy: { number: "asc" } });
    expect(numbers.map(({ number }) => number)).toEqual([1, 2]);
  });
});
