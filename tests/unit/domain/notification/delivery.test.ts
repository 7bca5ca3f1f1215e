import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { deliverOutbox } from "~/domain/notification/deliver-outbox.server";
import { mostAttempts, waitAfter } from "~/domain/notification/delivery-rules";
import { listUnsentMessages } from "~/domain/notification/list-unsent-mail.server";
import { retryMessage } from "~/domain/notification/retry-mail.server";
import { smtpSender, type MailSender } from "~/domain/notification/smtp-sender.server";
import { returnVersion } from "~/domain/screening/screening-acts.server";
import { useDatabase } from "../../../support/database";
import { createScreeningCase, firstAnswers, type ScreeningCase } from "../../../given/screening-case";
import { startMailServer } from "./mail-server";

const held = useDatabase();
const origin = "https://review.example.org";
const reason = "Пожалуйста, перенесите второй абзац в ответ на вопрос 4.";
const minute = 60_000;
const start = new Date("2026-02-01T10:00:00Z");
const after = (minutes: number) => new Date(start.getTime() + minutes * minute);

let given: ScreeningCase;
let server: Awaited<ReturnType<typeof startMailServer>>;
let sender: MailSender;

const deliver = (now = start, by: Pick<MailSender, "send"> = sender) =>
  deliverOutbox({ database: held.database, sender: by, origin, now });

const from = "Rapporteur <no-reply@example.org>";

const outbox = () => held.database.read.outboxMessage.findMany({ orderBy: { id: "asc" } });

beforeEach(async () => {
  given = await createScreeningCase(held.database);
  const key = { review: given.review.slug, versionId: given.version.id };
  await returnVersion(held.ctx({ actor: given.secretariat }), { ...key, reason });
  server = await startMailServer();
  sender = smtpSender({ url: server.url, from });
});

afterEach(async () => {
  sender.close();
  await server.close();
});

describe("a mail", () => {
  test("goes to everybody who acts for the participant, in the language of each", async () => {
    expect(await deliver()).toEqual({ sent: 2, failed: [], stopped: false });
    const byAddress = new Map(server.received.map((mail) => [mail.to.join(), mail]));
    const russian = byAddress.get("aigerim@example.org");
    const french = byAddress.get("claire@example.org");
    expect(russian?.headers.get("subject")).toBe("Казахстан: секретариат вернул вам материал");
    expect(russian?.headers.get("content-language")).toBe("ru");
    expect(french?.headers.get("subject")).toBe("Kazakhstan\u00a0: le secrétariat vous a retourné votre contribution");
    expect(french?.headers.get("auto-submitted")).toBe("auto-generated");
    expect(french?.text).toContain(`${origin}/fr/respond/${given.submission.id}`);
    expect(russian?.text).toContain(`${origin}/ru/respond/${given.submission.id}`);
  });

  test("holds a link and nothing of the submission or of the reason", async () => {
    await deliver();
    const texts = server.received.flatMap(({ text, headers }) => [text, headers.get("subject") ?? ""]).join("\n");
    for (const { text } of firstAnswers) expect(texts).not.toContain(text.slice(0, 12));
    expect(texts).not.toContain(reason.slice(12, 40));
    expect(texts).not.toMatch(/\{\{|undefined|\[object/);
    for (const { text } of server.received) expect(text.match(/https?:/g)).toHaveLength(1);
    expect(server.received.every(({ raw }) => !/multipart|text\/html/i.test(raw))).toBe(true);
  });

  test("is sent once", async () => {
    await deliver();
    expect(await deliver(after(1))).toEqual({ sent: 0, failed: [], stopped: false });
    expect(server.received).toHaveLength(2);
    expect((await outbox()).every(({ sentAt, attempts }) => sentAt !== null && attempts === 1)).toBe(true);
  });

  test("carries the same Message-ID when the note of its sending was lost", async () => {
    await deliver();
    await held.database.write((tx) => tx.outboxMessage.updateMany({ data: { sentAt: null } }));
    await deliver(after(1));
    const ids = server.received.map(({ headers }) => headers.get("message-id"));
    expect([ids.length, new Set(ids).size]).toEqual([4, 2]);
    expect(new Set(ids)).toEqual(new Set((await outbox()).map(({ messageId }) => messageId)));
  });
});

describe("a server that does not answer", () => {
  test("stops the round; the mail waits and goes out later under its Message-ID", async () => {
    const ids = new Set((await outbox()).map(({ messageId }) => messageId));
    await server.close();
    expect(await deliver()).toMatchObject({ sent: 0, stopped: true, failed: [{ failure: "unreachable" }] });
    server = await startMailServer({ port: server.port });
    expect(await deliver(after(0.5))).toMatchObject({ sent: 1 });
    expect(await deliver(after(1))).toMatchObject({ sent: 1 });
    expect(new Set(server.received.map(({ headers }) => headers.get("message-id")))).toEqual(ids);
    expect((await outbox()).every(({ lastError }) => lastError === null)).toBe(true);
  });
});

describe("an address that is refused", () => {
  const refuse = async () => {
    const { port } = server;
    await server.close();
    server = await startMailServer({ port, refuse: (address) => address.startsWith("claire") });
  };

  test("does not hold up the others, is tried ever later and then waits for the secretariat", async () => {
    await refuse();
    expect(await deliver()).toMatchObject({ sent: 1, failed: [{ failure: "recipientRefused" }], stopped: false });
    expect(await deliver(after(0.9))).toMatchObject({ sent: 0, failed: [] });
    let now = start;
    for (let attempt = 1; attempt < mostAttempts; attempt += 1) {
      now = new Date(now.getTime() + waitAfter(attempt));
      expect((await deliver(now)).failed).toHaveLength(1);
    }
    expect((await deliver(new Date("2027-01-01"))).failed).toEqual([]);
    const { failed } = await listUnsentMessages(held.ctx({ actor: given.secretariat }), { review: "ece-test" });
    expect(failed).toMatchObject([{ attempts: mostAttempts, nextAttemptAt: null, failure: "recipientRefused" }]);
  });

  test("is seen by the secretariat of the review alone, who can have it tried again", async () => {
    await refuse();
    await deliver();
    const ctx = held.ctx({ actor: given.secretariat, now: start });
    const { failed, failedCount } = await listUnsentMessages(ctx, { review: "ece-test" });
    expect([failedCount, failed[0]?.recipient?.email]).toEqual([1, "claire@example.org"]);
    const message = { review: "ece-test", messageId: failed[0]?.id ?? "" };
    for (const actor of [given.reviewer, given.stranger]) {
      await expect(listUnsentMessages({ ...ctx, actor }, { review: "ece-test" })).rejects.toMatchObject({
        code: "notFound",
      });
      await expect(retryMessage({ ...ctx, actor }, message)).rejects.toMatchObject({ code: "notFound" });
    }
    const elsewhere = { ...message, review: "ece-other" };
    await expect(retryMessage({ ...ctx, actor: given.stranger }, elsewhere)).rejects.toMatchObject({
      code: "notFound",
    });
    await retryMessage(ctx, message);
    await retryMessage(ctx, message);
    expect(await held.database.read.auditEvent.count({ where: { action: "notification.retry" } })).toBe(1);
    sender.close();
    await server.close();
    server = await startMailServer();
    sender = smtpSender({ url: server.url, from });
    expect(await deliver(start)).toMatchObject({ sent: 1 });
    expect((await listUnsentMessages(ctx, { review: "ece-test" })).failedCount).toBe(0);
  });
});

test("a closed account gets no mail", async () => {
  await held.database.write((tx) => tx.user.updateMany({ data: { disabledAt: start } }));
  expect((await deliver()).failed.map(({ failure }) => failure)).toEqual(["recipientGone", "recipientGone"]);
  expect(server.received).toEqual([]);
});
