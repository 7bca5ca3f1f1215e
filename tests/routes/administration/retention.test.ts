import { beforeEach, describe, expect, test } from "vitest";
import { retentionRules } from "~/domain/retention/retention-rules";
import { action, loader } from "~/routes/administration/retention";
import { createUser } from "#seed/factories/create-user";
import { signedIn } from "../../given/actors";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";

const held = useDatabase();
const administrator = { ...signedIn(), administrator: true };
const now = new Date("2026-11-26T12:00:00Z");
const ago = (days: number, hours = 0) => new Date(now.getTime() - (days * 24 + hours) * 60 * 60 * 1000);
const none = { signIns: 0, links: 0, addressChanges: 0, invitations: 0, mails: 0 };

/** Of each kind one record that is past its time by an hour, and one that is within it by an hour. */
async function putIn(): Promise<void> {
  await held.database.write(async (tx) => {
    const userId = await createUser(tx, { email: "one@example.org" });
    const edges = (days: number) => [ago(days, 1), ago(days, -1)];
    for (const [at, expiresAt] of [...edges(retentionRules.signIns), ago(200)].entries()) {
      const times = { createdAt: ago(300 - at), lastSeenAt: expiresAt, expiresAt };
      await tx.signInSession.create({ data: { userId, tokenHash: `sign-in ${at}`, ...times } });
    }
    // The latest of the person, long over.
    const latest = { createdAt: ago(120), lastSeenAt: ago(119), expiresAt: ago(119) };
    await tx.signInSession.create({ data: { userId, tokenHash: "latest", ...latest } });
    for (const createdAt of edges(retentionRules.links)) {
      const token = { purpose: "password", subjectId: userId, createdAt, usedAt: createdAt, expiresAt: createdAt };
      await tx.oneTimeToken.create({ data: { tokenHash: createdAt.toISOString(), ...token } });
    }
    for (const createdAt of edges(retentionRules.addressChanges)) {
      const change = { userId, email: "two@example.org", emailKey: "two@example.org", createdAt, expiresAt: createdAt };
      await tx.addressChange.create({ data: change });
    }
    for (const expiresAt of edges(retentionRules.invitations)) {
      const times = { createdAt: ago(400), sentAt: ago(400), expiresAt };
      const who = { email: "three@example.org", emailKey: "three@example.org", name: "Three", language: "en" };
      await tx.invitation.create({ data: { ...who, ...times, role: "administrator" } });
      await tx.invitation.create({ data: { ...who, ...times, role: "administrator", acceptedAt: ago(390) } });
    }
    for (const createdAt of edges(retentionRules.mails)) {
      const mail = { template: "passwordChanged", params: {}, language: "en", recipientId: userId };
      const times = { createdAt, nextAttemptAt: createdAt };
      await tx.outboxMessage.create({ data: { ...mail, ...times, sentAt: createdAt, messageId: `${+createdAt}` } });
      await tx.outboxMessage.create({ data: { ...mail, ...times, messageId: `waits ${+createdAt}` } });
    }
  });
}

const args = (request: Request) =>
  ({
    request,
    params: { lang: "en" },
    context: routeContext(held.database, { actor: administrator, now }),
  }) as never;
const open = async (query = "") => loader(args(new Request(`http://localhost/en/administration/retention${query}`)));
const remove = () => settle(() => action(args(formRequest("/en/administration/retention", {}))));

beforeEach(putIn);

describe("retention", () => {
  const due = { signIns: 2, links: 1, addressChanges: 1, invitations: 1, mails: 1 };

  test("shows how many of each kind are past their time, and asks before it deletes", async () => {
    expect(await open()).toMatchObject({ counts: due, confirm: false, deleted: null });
    expect(await open("?confirm=true")).toMatchObject({ counts: due, confirm: true });
    expect(await open("?confirm=x&deleted=-1")).toMatchObject({ confirm: false, deleted: null });
  });

  test("deletes these and nothing else: the latest sign-in, accepted invitations and waiting mail stay", async () => {
    expect(await remove()).toMatchObject({ status: 302, location: "/en/administration/retention?deleted=6" });
    expect(await open("?deleted=6")).toMatchObject({ counts: none, deleted: 6 });
    const { read } = held.database;
    const kept = await read.signInSession.findMany({ orderBy: { tokenHash: "asc" }, select: { tokenHash: true } });
    expect(kept.map(({ tokenHash }) => tokenHash)).toEqual(["latest", "sign-in 1"]);
    expect(await read.invitation.count({ where: { acceptedAt: { not: null } } })).toBe(2);
    expect(await read.outboxMessage.count({ where: { sentAt: null } })).toBe(2);
    expect([await read.oneTimeToken.count(), await read.addressChange.count()]).toEqual([1, 1]);
  });

  test("is in the record of actions with its numbers alone, and once", async () => {
    await remove();
    await remove();
    const events = await held.database.read.auditEvent.findMany();
    expect(events.map(({ action: name, detail }) => [name, detail])).toEqual([["retention.apply", due]]);
  });
});
