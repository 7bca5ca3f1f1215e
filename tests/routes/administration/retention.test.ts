import { beforeEach, describe, expect, test } from "vitest";
import type { WriteTransaction } from "~/db/types";
import { retentionRules } from "~/domain/retention/retention-rules";
import { action, loader } from "~/routes/administration/retention";
import { createReview } from "#seed/factories/create-review";
import { memberState } from "#seed/factories/create-participant";
import { createUser } from "#seed/factories/create-user";
import { signedIn } from "../../given/actors";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";

const held = useDatabase();
const administrator = { ...signedIn(), administrator: true };
const now = new Date("2026-11-26T12:00:00Z");
const ago = (days: number, hours = 0) => new Date(now.getTime() - (days * 24 + hours) * 60 * 60 * 1000);
const none = {
  signIns: 0,
  links: 0,
  addressChanges: 0,
  invitations: 0,
  letters: 0,
  registrations: 0,
  annexes: 0,
  mails: 0,
};

/**
 * Letters of someone who acts for a participant and of someone who no longer does, past their time, and one of the latter that
 * is within it.
 */
async function putLetters(tx: WriteTransaction, { reviewId, userId }: { reviewId: string; userId: string }) {
  const spain = await memberState(tx, "ES");
  await tx.member.create({ data: { userId, participantId: spain.id, role: "focal-point" } });
  for (const [by, days] of [
    [userId, 400],
    ["another", 400],
    ["another", retentionRules.letters - 1],
  ] as const) {
    const times = {
      createdAt: ago(400),
      sentAt: ago(400),
      expiresAt: ago(386),
      acceptedAt: ago(390),
      acceptedById: by,
    };
    const invited = { email: "five@example.org", emailKey: "five@example.org", language: "en", role: "focal-point" };
    const to = { reviewId, participantId: spain.id };
    const { id: invitationId } = await tx.invitation.create({ data: { ...invited, ...times, ...to } });
    const file = { storedName: `${by} ${days}`, sha256: "0", size: 1, type: "pdf", name: "letter.pdf" };
    await tx.nominationLetter.create({ data: { invitationId, ...file, addedAt: ago(days) } });
  }
}

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
    const { id: reviewId } = await createReview(tx, { slug: "ece-test" });
    await putLetters(tx, { reviewId, userId });
    const said = { language: "en", name: "A body", nameLanguage: "en", category: "civil-society", reason: "A reason" };
    const who = { contactName: "Four", contactEmail: "four@example.org", countries: [], languages: ["en"] };
    for (const at of edges(retentionRules.registrations))
      for (const status of ["received", "asked", "declined", "accepted"]) {
        const times = status === "received" ? { createdAt: at } : { createdAt: ago(400), decidedAt: at };
        await tx.registration.create({ data: { ...said, ...who, reviewId, status, ...times } });
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
  const due = {
    signIns: 2,
    links: 1,
    addressChanges: 1,
    invitations: 1,
    letters: 1,
    registrations: 3,
    annexes: 0,
    mails: 1,
  };

  test("shows how many of each kind are past their time, and asks before it deletes", async () => {
    expect(await open()).toMatchObject({ counts: due, confirm: false, deleted: null });
    expect(await open("?confirm=true")).toMatchObject({ counts: due, confirm: true });
    expect(await open("?confirm=x&deleted=-1")).toMatchObject({ confirm: false, deleted: null });
  });

  test("deletes these and nothing else: the latest sign-in, accepted invitations and waiting mail stay", async () => {
    expect(await remove()).toMatchObject({ status: 302, location: "/en/administration/retention?deleted=10" });
    expect(await open("?deleted=10")).toMatchObject({ counts: none, deleted: 10 });
    const { read } = held.database;
    const kept = await read.signInSession.findMany({ orderBy: { tokenHash: "asc" }, select: { tokenHash: true } });
    expect(kept.map(({ tokenHash }) => tokenHash)).toEqual(["latest", "sign-in 1"]);
    expect(await read.invitation.count({ where: { acceptedAt: { not: null } } })).toBe(5);
    const letters = await read.nominationLetter.findMany({ orderBy: { storedName: "asc" } });
    expect(letters.map(({ storedName }) => storedName.split(" ")[1]).sort()).toEqual(["400", "179"].sort());
    expect(await read.outboxMessage.count({ where: { sentAt: null } })).toBe(2);
    expect(await read.registration.count()).toBe(5);
    expect([await read.oneTimeToken.count(), await read.addressChange.count()]).toEqual([1, 1]);
  });

  test("is in the record of actions with its numbers alone, and once", async () => {
    await remove();
    await remove();
    const events = await held.database.read.auditEvent.findMany();
    expect(events.map(({ action: name, detail }) => [name, detail])).toEqual([["retention.apply", due]]);
  });
});
