import { beforeEach, describe, expect, test } from "vitest";
import { dueNotice, noticeHours } from "~/domain/participation/reminders/deadline-notices";
import { sendDeadlineNotices } from "~/domain/participation/reminders/send-deadline-notices.server";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import { openDraft } from "../../../given/open-draft";
import { createParticipantsCase } from "../../../given/participants-case";
import { entered } from "../../../given/respondents";
import { useDatabase } from "../../../support/database";
import { readOutbox } from "../../../support/read-links";

const hour = 3_600_000;
const deadline = new Date("2026-03-01T22:59:00Z");
const before = (hours: number, minutes = 0) => new Date(deadline.getTime() - hours * hour - minutes * 60_000);
const never = { noticedHours: null, noticedDeadline: null };
const told = (noticedHours: number) => ({ noticedHours, noticedDeadline: deadline });

describe("the notice that is due", () => {
  test("is 14, 7 and 2 days and 6 hours before the deadline, each once", () => {
    expect(dueNotice(deadline, never, before(14 * 24, 1))).toBeNull();
    for (const [at, hours] of noticeHours.entries()) {
      const last = noticeHours[at - 1];
      const noticed = last === undefined ? never : told(last);
      expect(dueNotice(deadline, noticed, before(hours, 1))).toBeNull();
      expect(dueNotice(deadline, noticed, before(hours))).toBe(hours);
      expect(dueNotice(deadline, told(hours), before(hours))).toBeNull();
    }
  });

  test("is the latest of those that were missed, and none once the deadline is over", () => {
    expect(dueNotice(deadline, never, before(5))).toBe(6);
    expect(dueNotice(deadline, never, before(100))).toBe(7 * 24);
    expect(dueNotice(deadline, never, deadline)).toBeNull();
  });

  test("comes again for a deadline that was moved", () => {
    const later = new Date(deadline.getTime() + 48 * hour);
    expect(dueNotice(later, told(6), deadline)).toBe(48);
  });
});

describe("notices of the deadline", () => {
  const held = useDatabase();
  const opening = new Date("2026-02-01T10:00:00Z");

  beforeEach(async () => {
    await createParticipantsCase(held.database, opening);
  });

  async function closesAt() {
    const review = await held.database.read.review.findUniqueOrThrow({ where: { slug: "ece-test" } });
    return review.submissionsCloseAt;
  }
  const send = (now: Date) => sendDeadlineNotices(held.ctx({ now }));

  test("go once to the people of participants that have not sent, in their language", async () => {
    const now = new Date((await closesAt()).getTime() - 7 * 24 * hour);
    const count = await send(now);
    expect(count).toBeGreaterThan(0);
    const mails = (await readOutbox(held.database, now)).filter(({ text }) => text.includes("/respond"));
    expect(mails.map(({ to }) => to.address)).toContain("member.o1@example.org");
    expect(await send(new Date(now.getTime() + hour / 2))).toBe(0);
    const events = await held.database.read.auditEvent.findMany({ where: { action: "participation.noticeDeadline" } });
    expect(events.map(({ detail }) => detail)).toEqual([expect.objectContaining({ messages: count })]);
  });

  test("follow an extension: who has more time is told before the own deadline", async () => {
    const end = await closesAt();
    const { id } = await held.database.read.participant.findUniqueOrThrow({ where: { slug: "o1" } });
    const extendedUntil = new Date(end.getTime() + 30 * 24 * hour);
    await held.database.write((tx) =>
      tx.participation.updateMany({ where: { participantId: id }, data: { extendedUntil } }),
    );
    const addresses = async (now: Date) => {
      await send(now);
      return (await readOutbox(held.database, now)).map(({ to }) => to.address);
    };
    expect(await addresses(new Date(end.getTime() - 6 * hour))).not.toContain("member.o1@example.org");
    expect(await addresses(new Date(extendedUntil.getTime() - 6 * hour))).toContain("member.o1@example.org");
  });

  test("are not sent for a review that is closed, nor after the deadline", async () => {
    const end = await closesAt();
    const late = new Date("2027-01-01T00:00:00Z");
    expect(late > end).toBe(true);
    expect(await send(late)).toBe(0);
    await held.database.write((tx) => tx.review.updateMany({ data: { phase: "closed" } }));
    expect(await send(new Date(end.getTime() - 6 * hour))).toBe(0);
  });
});

describe("when the deadline has passed", () => {
  const held = useDatabase();

  test("the focal point of those who had begun is told once that it is kept and how to ask; nobody who wrote nothing", async () => {
    const given = await openDraft(held);
    const drafter = held.ctx({ actor: given.people.drafter, now: new Date() });
    await saveAnswer(drafter, { submissionId: given.submissionId, ...entered("A one-stop centre.") });
    const { submissionsCloseAt } = await held.database.read.review.findFirstOrThrow();
    const after = new Date(submissionsCloseAt.getTime() + hour);
    const told = async (now: Date) => {
      await sendDeadlineNotices(held.ctx({ now }));
      const rows = await held.database.read.outboxMessage.findMany({ where: { template: "deadlineMissed" } });
      return rows.map(({ recipientId }) => recipientId);
    };
    expect(await told(submissionsCloseAt)).toEqual([]);
    expect(await told(after)).toEqual([given.people.focalPoint.userId]);
    expect(await told(new Date(after.getTime() + hour))).toHaveLength(1);
    const mails = await readOutbox(held.database, after);
    expect(mails.map(({ text }) => text).join()).not.toContain("one-stop");
    const extendedUntil = new Date(submissionsCloseAt.getTime() + 24 * hour);
    await held.database.write((tx) => tx.participation.updateMany({ data: { extendedUntil } }));
    expect(await told(new Date(extendedUntil.getTime() + hour))).toHaveLength(2);
  });
});
