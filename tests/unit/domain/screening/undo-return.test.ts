import { beforeEach, describe, expect, test } from "vitest";
import { returnVersion, undoReturn } from "~/domain/screening/screening-acts.server";
import { readVersionForScreening } from "~/domain/screening/read-version-for-screening.server";
import { readOwnDraft } from "~/domain/submission/answer/read-own-draft.server";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import { createScreeningCase, resubmit, type ScreeningCase } from "../../../given/screening-case";
import { signedIn } from "../../../given/actors";
import { useDatabase } from "../../../support/database";

const held = useDatabase();
const reason = "Пожалуйста, перенесите второй абзац в ответ на вопрос 4.";
const hour = 60 * 60 * 1000;
let given: ScreeningCase;
let key: { review: string; versionId: string };

const later = (milliseconds: number) => new Date(held.ctx().now.getTime() + milliseconds);
const secretariat = (now = later(hour)) => held.ctx({ actor: given.secretariat, now });
const read = (now = later(hour)) => readVersionForScreening(secretariat(now), { ...key, language: "en" });

const author = (now: Date) => {
  const memberships = [{ participantId: given.submission.participant.id, role: "focal-point" as const }];
  return held.ctx({ actor: signedIn({ userId: given.members[0] ?? "", memberships }), now });
};

async function writeSomething(now: Date): Promise<void> {
  const { revision } = await held.database.read.answer.findFirstOrThrow({
    where: { submissionId: given.submission.id, session: { number: 1 }, question: { number: 3 } },
  });
  const form = { kind: "text" as const, language: "ru" as const, objectives: [2], complete: false };
  const place = { submissionId: given.submission.id, session: 1, question: 3 };
  await saveAnswer(author(now), { ...place, ...form, text: "Документы выдаются за день.", revision });
}

const state = async () =>
  (await held.database.read.submission.findUniqueOrThrow({ where: { id: given.submission.id } })).state;

beforeEach(async () => {
  given = await createScreeningCase(held.database);
  key = { review: given.review.slug, versionId: given.version.id };
  await returnVersion(held.ctx({ actor: given.secretariat }), { ...key, reason });
});

describe("a return that was a mistake", () => {
  test("is undone: the version is in screening again, and its authors can write no more and see no reason", async () => {
    expect((await read()).acts).toEqual(["undoReturn"]);
    await undoReturn(secretariat(), key);
    expect(await state()).toBe("screening");
    const version = await read();
    expect(version.acts).toEqual(["accept", "acceptAndPublish", "acceptNotPublic", "return"]);
    expect(version.undo).toBeNull();
    const draft = await readOwnDraft(author(later(hour)), { submissionId: given.submission.id, language: "ru" });
    expect(JSON.stringify(draft)).not.toContain(reason);
    await expect(writeSomething(later(2 * hour))).rejects.toMatchObject({ code: "conflict" });
  });

  test("stays in the history of the secretariat with its reason, followed by who undid it", async () => {
    await undoReturn(secretariat(), key);
    const { history } = await read();
    expect(history.map(({ step, by, reason: said }) => [step, by !== null, said?.text ?? null])).toEqual([
      ["returnUndone", true, null],
      ["returned", true, reason],
    ]);
    const events = await held.database.read.auditEvent.findMany({ orderBy: { sequence: "desc" } });
    expect(events[0]).toMatchObject({
      action: "screening.undoReturn",
      detail: { from: "returned", to: "screening", number: given.submission.number, version: 1 },
    });
  });

  test("is explained to everybody who was told of it", async () => {
    await undoReturn(secretariat(), key);
    await undoReturn(secretariat(), key);
    const mails = (await held.database.read.outboxMessage.findMany()).map(({ template }) => template);
    expect(mails.filter((template) => template === "submissionReturned")).toHaveLength(2);
    expect(mails.filter((template) => template === "submissionReturnUndone")).toHaveLength(2);
  });

  test("can be made a second time, with another reason, and undone as well", async () => {
    await undoReturn(secretariat(), key);
    await returnVersion(secretariat(later(2 * hour)), { ...key, reason: "Пожалуйста, укажите источники." });
    expect((await read(later(25 * hour))).acts).toEqual(["undoReturn"]);
    await undoReturn(secretariat(later(25 * hour)), key);
    expect(await state()).toBe("screening");
  });
});

describe("a return that is no longer undone", () => {
  test("is a day old", async () => {
    const tooLate = later(24 * hour);
    expect(await read(tooLate)).toMatchObject({ acts: [], undo: { until: tooLate, changed: false } });
    await expect(undoReturn(secretariat(tooLate), key)).rejects.toMatchObject({ code: "conflict" });
    expect(await state()).toBe("returned");
  });

  test("is one whose authors have begun to change their answers", async () => {
    await writeSomething(later(hour / 2));
    expect(await read()).toMatchObject({ acts: [], undo: { changed: true } });
    await expect(undoReturn(secretariat(), key)).rejects.toMatchObject({ code: "conflict" });
    expect(await state()).toBe("returned");
  });

  test("is one of an earlier version", async () => {
    await resubmit(held.database, given);
    await expect(undoReturn(secretariat(), key)).rejects.toMatchObject({ code: "conflict" });
  });

  test("is not there for a reviewer or for another secretariat", async () => {
    const now = later(hour);
    await expect(undoReturn(held.ctx({ actor: given.reviewer, now }), key)).rejects.toMatchObject({ code: "notFound" });
    await expect(undoReturn(held.ctx({ actor: given.stranger, now }), key)).rejects.toMatchObject({ code: "notFound" });
  });
});
