import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readPeople } from "~/domain/account/people/read-people.server";
import { deliverOutbox } from "~/domain/notification/deliver-outbox.server";
import { smtpSender, type MailSender } from "~/domain/notification/smtp-sender.server";
import { action } from "~/routes/secretariat/people";
import { createParticipantsCase, type ParticipantsCase } from "../../given/participants-case";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";
import { startMailServer } from "../../unit/domain/notification/mail-server";

const held = useDatabase();
const now = new Date("2026-02-01T10:00:00Z");
let given: ParticipantsCase;
let server: Awaited<ReturnType<typeof startMailServer>>;
let sender: MailSender;

beforeEach(async () => {
  given = await createParticipantsCase(held.database, now);
  await held.database.write((tx) => tx.outboxMessage.updateMany({ data: { lastError: null, attempts: 0 } }));
  server = await startMailServer({ refuse: (address) => address === "mt@example.org" });
  sender = smtpSender({ url: server.url, from: "Rapporteur <no-reply@example.org>" });
});

afterEach(async () => {
  sender.close();
  await server.close();
});

const deliver = () => deliverOutbox({ database: held.database, sender, origin: "https://review.example.org", now });

const people = (more: { status?: "refused" | "waiting" | "accepted" | "expired" | "revoked" } = {}) =>
  readPeople(held.ctx({ actor: given.secretariat, now }), {
    review: "ece-test",
    language: "en",
    page: 1,
    withParticipants: false,
    ...more,
  });

const act = (form: Record<string, string>) =>
  settle(() =>
    action({
      request: formRequest("/en/secretariat/ece-test/people", form),
      params: { lang: "en", review: "ece-test" },
      context: routeContext(held.database, { actor: given.secretariat, now }),
    }),
  );

describe("the people of a review", () => {
  test("an invitation that the mail server of its address turned away is refused, until it is corrected and sent", async () => {
    const statuses = async () =>
      Object.fromEntries((await people()).invitations.rows.map(({ email, status }) => [email, status]));
    expect(await statuses()).toEqual({ "mt@example.org": "waiting", "tr@example.org": "waiting" });
    expect((await people({ status: "refused" })).invitations.total).toBe(0);
    await deliver();
    expect(await statuses()).toEqual({ "mt@example.org": "refused", "tr@example.org": "waiting" });
    const { total, rows } = (await people({ status: "refused" })).invitations;
    expect([total, rows.map(({ email }) => email)]).toEqual([1, ["mt@example.org"]]);
    await act({ intent: "correct", invitation: rows[0]?.id ?? "", email: "right.mt@example.org" });
    await deliver();
    expect(await statuses()).toEqual({ "right.mt@example.org": "waiting", "tr@example.org": "waiting" });
    expect((await people({ status: "refused" })).invitations.total).toBe(0);
    expect(server.received.map(({ to }) => to.join())).toContain("right.mt@example.org");
  });

  test("the list of invitations is limited to a status", async () => {
    const [first] = (await people()).invitations.rows;
    await act({ intent: "revoke", invitation: first?.id ?? "" });
    const totals = async (status: "waiting" | "revoked" | "accepted" | "expired") =>
      (await people({ status })).invitations.total;
    expect(await Promise.all([totals("waiting"), totals("revoked"), totals("accepted"), totals("expired")])).toEqual([
      1, 1, 0, 0,
    ]);
  });

  test("those who act for participants of the review are listed by participant, with their last sign-in", async () => {
    const { total, rows } = (await people()).members;
    expect(total).toBe(2);
    expect(rows.map(({ participant, role, signedInAt }) => [participant.slug, role, signedInAt])).toEqual([
      ["ge", "focal-point", null],
      ["o1", "focal-point", now],
    ]);
    const key = { reviewId: given.review.id, participantId: given.participants["ge"]?.id ?? "" };
    await held.database.write((tx) => tx.participation.delete({ where: { reviewId_participantId: key } }));
    expect((await people()).members.rows.map(({ participant }) => participant.slug)).toEqual(["o1"]);
  });
});
