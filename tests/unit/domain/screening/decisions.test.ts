import { beforeEach, describe, expect, test } from "vitest";
import {
  acceptVersion,
  beginScreening,
  publishVersion,
  reopenVersion,
  returnVersion,
} from "~/domain/screening/screening-acts.server";
import type { CommandContext } from "~/domain/shared/context";
import type { Actor } from "~/permission/actor";
import { useDatabase } from "../../../support/database";
import { createScreeningCase, resubmit, type ScreeningCase } from "../../../given/screening-case";

const held = useDatabase();
const reason = "Пожалуйста, перенесите второй абзац в ответ на вопрос 4.";
let given: ScreeningCase;
let key: { review: string; versionId: string };
let published: number;

function as(actor: Actor): CommandContext {
  return held.ctx({
    actor,
    write: async (work, options) => {
      const result = await held.database.write(work);
      if (options?.publishes) published += 1;
      return result;
    },
  });
}

async function recorded() {
  const { read } = held.database;
  const submission = await read.submission.findUniqueOrThrow({ where: { id: given.submission.id } });
  const messages = await read.outboxMessage.findMany({ orderBy: { id: "asc" } });
  return {
    state: submission.state,
    decisions: await read.screeningDecision.findMany({ orderBy: { id: "asc" } }),
    mails: messages.map(({ template, language }) => `${template} ${language}`).sort(),
    events: (await read.auditEvent.findMany({ orderBy: { sequence: "asc" } })).map(({ action }) => action),
  };
}

beforeEach(async () => {
  given = await createScreeningCase(held.database);
  key = { review: given.review.slug, versionId: given.version.id };
  published = 0;
});

describe("screening", () => {
  test("begins without a word to the authors", async () => {
    await beginScreening(as(given.secretariat), key);
    expect(await recorded()).toEqual({ state: "screening", decisions: [], mails: [], events: ["screening.start"] });
  });

  test("returns a version with a reason in the language of the submission", async () => {
    await returnVersion(as(given.secretariat), { ...key, reason });
    const { state, decisions, mails, events } = await recorded();
    expect([state, mails, events]).toEqual([
      "returned",
      ["submissionReturned fr", "submissionReturned ru"],
      ["screening.decide"],
    ]);
    expect(decisions).toMatchObject([
      { decision: "returned", reason, reasonLanguage: "ru", decidedById: given.secretariat.userId },
    ]);
  });

  test("accepts, publishes later, and tells the authors each time", async () => {
    await acceptVersion(as(given.secretariat), { ...key, publication: "later" });
    expect(published).toBe(0);
    await publishVersion(as(given.secretariat), key);
    const { state, decisions, mails, events } = await recorded();
    expect([state, decisions.length, published]).toEqual(["published", 1, 1]);
    expect(mails).toEqual([
      "submissionAccepted fr",
      "submissionAccepted ru",
      "submissionPublished fr",
      "submissionPublished ru",
    ]);
    expect(events).toEqual(["screening.decide", "submission.publish"]);
    const version = await held.database.read.submissionVersion.findUniqueOrThrow({ where: { id: key.versionId } });
    expect([version.publishedAt, version.supersededAt]).toEqual([held.ctx().now, null]);
  });

  test("accepts without making public, and takes that back", async () => {
    await acceptVersion(as(given.secretariat), { ...key, publication: "never" });
    await reopenVersion(as(given.secretariat), key);
    const { state, mails, decisions, events } = await recorded();
    expect([state, decisions, events]).toEqual(["screening", [], ["screening.decide", "screening.reopen"]]);
    expect(mails.filter((mail) => mail.startsWith("submissionReopened"))).toHaveLength(2);
    expect(published).toBe(0);
  });

  test("publishes what was accepted without being public, without taking that back first", async () => {
    await acceptVersion(as(given.secretariat), { ...key, publication: "never" });
    await publishVersion(as(given.secretariat), key);
    const { state, decisions } = await recorded();
    expect([state, decisions.length]).toEqual(["published", 1]);
    expect(published).toBe(1);
  });

  test("supersedes the version that was public before, which stays readable", async () => {
    await acceptVersion(as(given.secretariat), { ...key, publication: "now" });
    const second = await resubmit(held.database, given);
    const versions = () => held.database.read.submissionVersion.findMany({ orderBy: { version: "asc" } });
    expect((await versions())[0]?.supersededAt).toBeNull();
    await acceptVersion(as(given.secretariat), { ...key, versionId: second.id, publication: "now" });
    const { now } = held.ctx();
    expect((await versions()).map(({ publishedAt, supersededAt }) => [publishedAt, supersededAt])).toEqual([
      [now, now],
      [now, null],
    ]);
  });
});

describe("what the table does not allow", () => {
  test("is refused with the current status, and leaves no trace", async () => {
    await acceptVersion(as(given.secretariat), { ...key, publication: "now" });
    const before = await recorded();
    for (const act of [
      returnVersion(as(given.secretariat), { ...key, reason }),
      acceptVersion(as(given.secretariat), { ...key, publication: "later" }),
      reopenVersion(as(given.secretariat), key),
      beginScreening(as(given.secretariat), key),
    ]) {
      await expect(act).rejects.toMatchObject({
        code: "conflict",
        details: { data: { state: "published", latestVersion: 1 } },
      });
    }
    expect(await recorded()).toEqual(before);
  });

  test("a version that is not the latest is decided on no more", async () => {
    await returnVersion(as(given.secretariat), { ...key, reason });
    await resubmit(held.database, given);
    const act = acceptVersion(as(given.secretariat), { ...key, publication: "now" });
    await expect(act).rejects.toMatchObject({ code: "conflict", details: { data: { latestVersion: 2 } } });
  });

  test("the secretariat of another review finds nothing, a reviewer neither", async () => {
    for (const actor of [given.stranger, given.reviewer]) {
      await expect(acceptVersion(as(actor), { ...key, publication: "now" })).rejects.toMatchObject({
        code: "notFound",
      });
    }
    const elsewhere = { ...key, review: "ece-other" };
    await expect(beginScreening(as(given.secretariat), elsewhere)).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("the same decision again", () => {
  test("fifty equal publications have one effect", async () => {
    const acts = Array.from({ length: 50 }, () => acceptVersion(as(given.secretariat), { ...key, publication: "now" }));
    await Promise.all(acts);
    const { state, decisions, mails, events } = await recorded();
    expect([state, decisions.length, mails.length, events.length]).toEqual(["published", 1, 2, 2]);
  });

  test("a return with the same reason is a repeat, with another reason a conflict", async () => {
    await returnVersion(as(given.secretariat), { ...key, reason });
    await returnVersion(as(given.secretariat), { ...key, reason });
    expect((await recorded()).decisions).toHaveLength(1);
    const other = returnVersion(as(given.secretariat), { ...key, reason: `${reason} И еще раз.` });
    await expect(other).rejects.toMatchObject({ code: "conflict" });
  });

  test("what is rolled back leaves neither decision nor mail", async () => {
    const failing = as(given.secretariat);
    const act = acceptVersion(
      {
        ...failing,
        write: (work) =>
          held.database.write(async (tx) => {
            await work(tx);
            throw new Error("the disk is full");
          }),
      },
      { ...key, publication: "now" },
    );
    await expect(act).rejects.toThrow("the disk is full");
    expect(await recorded()).toEqual({ state: "submitted", decisions: [], mails: [], events: [] });
  });
});
