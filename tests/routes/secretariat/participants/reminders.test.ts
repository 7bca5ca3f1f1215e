import { beforeEach, describe, expect, test } from "vitest";
import type { ReminderPreview } from "~/domain/participation/reminders/preview-reminders.server";
import { action, loader } from "~/routes/secretariat/participants/reminders";
import { submittedSubmission } from "#seed/factories/submission-states";
import { createParticipantsCase, type ParticipantsCase } from "../../../given/participants-case";
import { useDatabase } from "../../../support/database";
import { readOutbox } from "../../../support/read-links";
import { formRequest, routeContext, settle } from "../../../support/route-context";

const held = useDatabase();
const now = new Date("2026-02-01T10:00:00Z");
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
let given: ParticipantsCase;

beforeEach(async () => {
  given = await createParticipantsCase(held.database, now);
});

const path = "/en/secretariat/ece-test/reminders";

function args(request: Request, at: Date) {
  const context = routeContext(held.database, { actor: given.secretariat, now: at });
  return { request, params: { lang: "en", review: "ece-test" }, context };
}

const act = (intent: "preview" | "send", participant: string[], at = hours(30)) =>
  settle(() => action(args(formRequest(path, { intent, participant }), at)));
const everybody = ["ch", "mt", "tr", "ge", "o1", "at", "kz", "se"];

describe("reminders", () => {
  test("are offered for those who have not answered, under the filters of the list", async () => {
    const list = async (search = "") =>
      (await loader(args(new Request(`http://localhost${path}${search}`), now))).list.rows;
    expect((await list()).map(({ participant }) => participant.slug).sort()).toEqual([
      "at",
      "ch",
      "ge",
      "mt",
      "o1",
      "tr",
    ]);
    expect((await list("?class=stakeholder")).map(({ participant }) => participant.slug)).toEqual(["o1"]);
  });

  test("are shown in each language before they are sent", async () => {
    const answer = await act("preview", everybody);
    const { preview } = answer.data as { preview: ReminderPreview };
    expect(preview.mails.map(({ language, count }) => [language, count])).toEqual([
      ["fr", 1],
      ["ru", 1],
    ]);
    expect(preview.mails[1]?.text).toContain("Грузия");
    expect(preview.invitations).toBe(1);
    expect(await held.database.read.outboxMessage.count({ where: { template: "reminder" } })).toBe(0);
  });

  test("go to people with an account, and again as an invitation where there is none; not to who has answered", async () => {
    expect(await act("send", everybody)).toMatchObject({ status: 302 });
    const all = await readOutbox(held.database, hours(30));
    // The first invitation of Malta, which its server had refused, is tried again by the outbox itself.
    const mails = all.filter(({ to }) => to.address !== "mt@example.org");
    expect(mails.map(({ to, language }) => [to.address, language]).sort()).toEqual([
      ["member.ge@example.org", "ru"],
      ["member.o1@example.org", "fr"],
      ["tr@example.org", "ru"],
    ]);
    const reminder = mails.find(({ to }) => to.address === "member.o1@example.org");
    expect(reminder?.text).toContain("https://review.example.org/fr/respond");
    const [event] = await held.database.read.auditEvent.findMany({ where: { action: "participation.remind" } });
    expect(event?.detail).toEqual({ participants: 3, messages: 2, invitations: 1 });
  });

  test("leave out a State that has confirmed a joint submission which was sent", async () => {
    const { review, participants } = given;
    const [kz, ge] = [participants["kz"], participants["ge"]];
    if (!kz || !ge) throw new Error("Unreachable");
    const associates = [{ ...ge, confirmedAt: now }];
    await held.database.write((tx) =>
      submittedSubmission(tx, { review, participant: kz, joint: true, number: 20, associates }),
    );
    await act("send", everybody);
    const mails = await held.database.read.outboxMessage.findMany({ where: { template: "reminder" } });
    expect(mails.map(({ language }) => language)).toEqual(["fr"]);
    const { rows } = (await loader(args(new Request(`http://localhost${path}`), now))).list;
    expect(rows.map(({ participant }) => participant.slug)).not.toContain("ge");
  });

  test("reach nobody twice within a day, however often they are sent", async () => {
    await act("send", everybody);
    expect((await act("send", everybody, hours(53))).data).toMatchObject({
      fieldErrors: { participant: ["nobodyToRemind"] },
    });
    const both = await Promise.all([act("send", everybody, hours(56)), act("send", everybody, hours(56))]);
    expect(both.map(({ status }) => status).sort()).toEqual([302, 422]);
    expect(await held.database.read.outboxMessage.count({ where: { template: "reminder" } })).toBe(4);
  });

  test("tell the deadline that was extended for the participant", async () => {
    const participantId = given.participants["ge"]?.id ?? "";
    const where = { reviewId_participantId: { reviewId: given.review.id, participantId } };
    const extendedUntil = new Date("2031-05-06T10:00:00Z");
    await held.database.write((tx) => tx.participation.update({ where, data: { extendedUntil } }));
    const { preview } = (await act("preview", ["ge"])).data as { preview: ReminderPreview };
    expect(preview.mails[0]?.subject).toContain("2031");
  });
});
