import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { chooseNotices, readNoticeChoices } from "~/domain/account/settings/choose-notices.server";
import { deliverOutbox } from "~/domain/notification/deliver-outbox.server";
import { waitAfter } from "~/domain/notification/delivery-rules";
import { messageTemplates } from "~/domain/notification/mail-templates";
import { nextMorning, readChoices, wayOf, type NoticeWay } from "~/domain/notification/notice-rules";
import { listNotices, openNotice, readAllNotices } from "~/domain/notification/notices.server";
import { smtpSender, type MailSender } from "~/domain/notification/smtp-sender.server";
import { returnVersion } from "~/domain/screening/screening-acts.server";
import { createScreeningCase, type ScreeningCase } from "../../../given/screening-case";
import { signedIn } from "../../../given/actors";
import { useDatabase } from "../../../support/database";
import { startMailServer } from "./mail-server";

const held = useDatabase();
const origin = "https://review.example.org";
const start = new Date("2026-02-01T10:00:00Z");
/** Seven o'clock in Almaty (UTC+5). */
const morning = new Date("2026-02-02T02:00:00Z");
const later = (from: Date, milliseconds: number) => new Date(from.getTime() + milliseconds);

let given: ScreeningCase;
let server: Awaited<ReturnType<typeof startMailServer>>;
let sender: MailSender;
let reader: { id: string; email: string };

const deliver = (now = start) => deliverOutbox({ database: held.database, sender, origin, now });
const outbox = () => held.database.read.outboxMessage.findMany({ orderBy: { id: "asc" } });
const actor = () => signedIn({ userId: reader.id });
const ctx = () => held.ctx({ actor: actor() });
const received = () => server.received.filter(({ to }) => to.includes(reader.email));

const choose = (way: NoticeWay) => chooseNotices(ctx(), { ...readChoices(null), decisions: way });

/** Another notice to the same people, as the outbox has it. */
async function tellAgain(at: Date): Promise<void> {
  await held.database.write(async (tx) => {
    const rows = await tx.outboxMessage.findMany({ take: 2, orderBy: { id: "asc" } });
    for (const { recipientId, template, params, language } of rows) {
      const due = { createdAt: at, nextAttemptAt: at, messageId: `<${recipientId}-${at.getTime()}@rapporteur>` };
      await tx.outboxMessage.create({ data: { recipientId, template, params: params ?? {}, language, ...due } });
    }
  });
}

beforeEach(async () => {
  given = await createScreeningCase(held.database);
  const key = { review: given.review.slug, versionId: given.version.id };
  await returnVersion(held.ctx({ actor: given.secretariat }), { ...key, reason: "Добавьте, пожалуйста, источники." });
  reader = await held.database.read.user.findFirstOrThrow({ where: { email: "aigerim@example.org" } });
  await held.database.write((tx) => tx.user.update({ where: { id: reader.id }, data: { timeZone: "Asia/Almaty" } }));
  server = await startMailServer();
  sender = smtpSender({ url: server.url, from: "Rapporteur <no-reply@example.org>" });
});

afterEach(async () => {
  sender.close();
  await server.close();
});

describe("how a person is told", () => {
  test("by mail at once until they choose otherwise; what has no choice is always sent at once", async () => {
    expect(await readNoticeChoices(ctx())).toMatchObject({ decisions: "mail", comments: "mail" });
    const none = {
      decisions: "portal",
      questions: "portal",
      given: "portal",
      comments: "portal",
      clearance: "portal",
      joint: "portal",
    };
    const always = messageTemplates.filter((template) => wayOf(none, template) === "mail");
    for (const template of ["invitation", "submissionReceived", "passwordChanged", "reminder", "datesChanged"]) {
      expect(always).toContain(template);
    }
    expect(wayOf({ decisions: "never" }, "submissionReturned")).toBe("mail");
  });

  test("only in the portal: no mail, and the notice is there", async () => {
    await choose("portal");
    expect(await deliver()).toMatchObject({ sent: 1, failed: [] });
    await deliver(later(start, 48 * 3600_000));
    expect(received()).toEqual([]);
    expect((await listNotices(ctx(), { unreadOnly: true, page: 1 })).notices).toHaveLength(1);
  });

  test("in one mail a day, at seven in the morning of their zone, with a line and a link for each notice", async () => {
    await choose("digest");
    await deliver();
    await tellAgain(later(start, 3600_000));
    await deliver(later(start, 3600_000));
    await deliver(later(morning, -1000));
    expect(received()).toEqual([]);
    await deliver(morning);
    const [mail, ...more] = received();
    expect(more).toEqual([]);
    expect(mail?.headers.get("subject")).toBe("2 уведомления портала Rapporteur");
    expect(mail?.headers.get("content-language")).toBe("ru");
    expect(mail?.text.match(/Казахстан: секретариат вернул вам материал/g)).toHaveLength(2);
    expect(mail?.text).toContain(`${origin}/ru/account/notices`);
    expect(mail?.text).not.toMatch(/источники|\{\{|undefined/);
    await deliver(later(morning, 60_000));
    await deliver(later(morning, 24 * 3600_000));
    expect(received()).toHaveLength(1);
  });

  test("there is no daily mail about what was read in the portal", async () => {
    await choose("digest");
    await deliver();
    await readAllNotices(ctx());
    await deliver(morning);
    expect(received()).toEqual([]);
    expect((await outbox()).every(({ sentAt }) => sentAt !== null)).toBe(true);
  });
});

describe("a daily mail that does not arrive", () => {
  test("is sent again under the same Message-ID when the note of its sending was lost", async () => {
    await choose("digest");
    await deliver();
    await deliver(morning);
    await held.database.write((tx) =>
      tx.outboxMessage.updateMany({ where: { recipientId: reader.id }, data: { sentAt: null } }),
    );
    await deliver(later(morning, 60_000));
    expect(new Set(received().map(({ headers }) => headers.get("message-id"))).size).toBe(1);
    expect(received()).toHaveLength(2);
  });

  test("waits while the server does not answer, and is then sent once", async () => {
    await choose("digest");
    await deliver();
    await server.close();
    expect(await deliver(morning)).toMatchObject({ stopped: true });
    server = await startMailServer({ port: server.port });
    await deliver(later(morning, waitAfter(1)));
    await deliver(later(morning, waitAfter(1) + 60_000));
    expect(received()).toHaveLength(1);
  });

  test("is named among the failed where the address is refused, and its notices stay in the portal", async () => {
    await choose("digest");
    await deliver();
    await server.close();
    server = await startMailServer({ port: server.port, refuse: (address) => address === reader.email });
    expect(await deliver(morning)).toMatchObject({ failed: [{ failure: "recipientRefused" }], stopped: false });
    expect(await listNotices(ctx(), { unreadOnly: true, page: 1 })).toMatchObject({ all: 1, unread: 1 });
  });
});

describe("the notices in the portal", () => {
  test("are those of the person alone; opening one marks it as read and leads to its place", async () => {
    const { notices, unread } = await listNotices(ctx(), { unreadOnly: false, page: 1 });
    expect([notices.length, unread]).toEqual([1, 1]);
    const [notice] = notices;
    const other = (await outbox()).find(({ recipientId }) => recipientId !== reader.id);
    await expect(openNotice(ctx(), { id: other?.id ?? "" })).rejects.toMatchObject({ code: "notFound" });
    expect(await openNotice(ctx(), { id: notice?.id ?? "" })).toBe(`/ru/respond/${given.submission.id}`);
    expect(await listNotices(ctx(), { unreadOnly: true, page: 1 })).toEqual({ notices: [], all: 1, unread: 0 });
  });
});

test.each([
  ["Asia/Almaty", "2026-02-01T10:00:00Z", "2026-02-02T02:00:00Z"],
  ["Asia/Almaty", "2026-02-02T01:59:59Z", "2026-02-02T02:00:00Z"],
  ["Asia/Almaty", "2026-02-02T02:00:00Z", "2026-02-03T02:00:00Z"],
  // The clocks go forward in the night before.
  ["Europe/Paris", "2026-03-28T12:00:00Z", "2026-03-29T05:00:00Z"],
  [null, "2026-02-01T10:00:00Z", "2026-02-02T07:00:00Z"],
  ["Nowhere/Else", "2026-02-01T06:00:00Z", "2026-02-01T07:00:00Z"],
])("the next morning in %s after %s is %s", (zone, now, expected) => {
  expect(nextMorning(new Date(now), zone)).toEqual(new Date(expected));
});
