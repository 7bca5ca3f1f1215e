import { beforeEach, describe, expect, test } from "vitest";
import type { WriteTransaction } from "~/db/types";
import { createInvitation, sendInvitation } from "~/domain/account/invitation/invitation-steps.server";
import { addParticipations } from "~/domain/participation/add-participations.server";
import { returnVersion } from "~/domain/screening/screening-acts.server";
import type { Dashboard } from "~/domain/secretariat/read-dashboard.server";
import { type Actor, visitor } from "~/permission/actor";
import { action, loader } from "~/routes/secretariat/dashboard";
import { memberState, stakeholder } from "#seed/factories/create-participant";
import { draftSubmission } from "#seed/factories/create-submission";
import { createReview } from "#seed/factories/create-review";
import { publishedSubmission, submittedSubmission } from "#seed/factories/submission-states";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";
import { createScreeningCase, type ScreeningCase } from "../../given/screening-case";

const held = useDatabase();
/** A request to take part. */
const request = {
  language: "en",
  name: "A body",
  nameLanguage: "en",
  category: "civil-society",
  countries: [],
  languages: ["en"],
  contactName: "A person",
  contactEmail: "person@example.org",
  reason: "A reason",
  status: "received",
};

const day = 24 * 60 * 60 * 1000;
let given: ScreeningCase;

beforeEach(async () => {
  given = await createScreeningCase(held.database);
  await held.database.write(async (tx) => {
    const { review } = given;
    await publishedSubmission(tx, { review, participant: await memberState(tx, "SE") });
    await draftSubmission(tx, { review, participant: await memberState(tx, "AT") });
    await publishedSubmission(tx, { review, participant: await stakeholder(tx, "o1") });
    await takePart(tx, "CH");
  });
});

/** States that were asked and have sent nothing. */
async function takePart(tx: WriteTransaction, ...codes: string[]): Promise<void> {
  for (const iso2 of codes) {
    const { id } = await memberState(tx, iso2);
    await addParticipations(tx, { reviewId: given.review.id, participantIds: [id], at: new Date(0) });
  }
}

function args(actor: Actor, request: Request, params: Record<string, string> = {}) {
  return {
    request,
    params: { lang: "en", review: "ece-test", ...params },
    context: routeContext(held.database, { actor }),
  };
}

async function read(search = "", lang = "en"): Promise<Dashboard> {
  const request = new Request(`http://localhost/${lang}/secretariat/ece-test${search}`);
  return loader(args(given.secretariat, request, { lang }));
}

const names = ({ participants }: Dashboard) => participants.rows.map(({ participant }) => participant.name.text);

describe("the dashboard", () => {
  test("counts submissions by state and class", async () => {
    const { figures, queue } = await read();
    expect(figures.counts.map(({ state, counts: by, total }) => [state, by.state, by.stakeholder, total])).toEqual([
      ["draft", 1, 0, 1],
      ["submitted", 1, 0, 1],
      ["published", 1, 1, 2],
    ]);
    expect(queue).toMatchObject({ total: 1, rows: [{ participant: { slug: "kz" } }] });
  });

  test("lists who takes part, and others that sent something, by name in the page's language", async () => {
    expect(names(await read())).toEqual(["Austria", "Kazakhstan", "Organization o1", "Sweden", "Switzerland"]);
    expect(names(await read("", "fr"))).toEqual(["Autriche", "Kazakhstan", "Organization o1", "Suède", "Suisse"]);
    expect(names(await read("", "ru"))).toEqual(["Австрия", "Казахстан", "Швейцария", "Швеция", "Organization o1"]);
    expect(names(await read("?order=desc"))[0]).toBe("Switzerland");
    expect(names(await read("?sort=state"))).toEqual([
      "Switzerland",
      "Austria",
      "Kazakhstan",
      "Organization o1",
      "Sweden",
    ]);
    expect(names(await read("?sort=class&order=desc"))[0]).toBe("Organization o1");
  });

  test("says what waits, who is late and whose extension ends soon", async () => {
    const { review } = given;
    const before = await read();
    expect(before.figures).toMatchObject({ registrations: { received: 0, asked: 0 }, extensions: [] });
    await held.database.write(async (tx) => {
      await takePart(tx, "AL");
      await tx.registration.create({ data: { ...request, reviewId: review.id, createdAt: new Date() } });
      const closed = new Date(Date.now() - 2 * day);
      const opensAt = new Date(Date.now() - 30 * day);
      await tx.review.update({ where: { id: review.id }, data: { opensAt, submissionsCloseAt: closed } });
      await tx.participation.updateMany({
        where: { participant: { slug: "al" } },
        data: { extendedUntil: new Date(Date.now() + 3 * day) },
      });
    });
    const { figures } = await read();
    expect(figures).toMatchObject({ registrations: { received: 1 }, overdue: 2, extensionCount: 1 });
    expect(figures.extensions.map(({ participant }) => participant.slug)).toEqual(["al"]);
  });

  test("shows the response rate beside the same day of the previous review of the region", async () => {
    const { review } = given;
    const version = await held.database.read.submissionVersion.findUniqueOrThrow({ where: { id: given.version.id } });
    const opensAt = new Date(version.submittedAt.getTime() - 4.2 * day);
    const earlier = new Date(opensAt.getTime() - 1000 * day);
    const close = (from: Date) => new Date(from.getTime() + 40 * day);
    await held.database.write(async (tx) => {
      await tx.review.update({
        where: { id: review.id },
        data: { opensAt, submissionsCloseAt: close(opensAt), edition: 3 },
      });
      const cycle = { opensAt: earlier, submissionsCloseAt: close(earlier), createdAt: earlier };
      const old = await createReview(tx, { slug: "ece-old", edition: 2, ...cycle });
      const lead = await memberState(tx, "MT");
      const associates = [{ ...(await memberState(tx, "CY")), confirmedAt: earlier }];
      const submittedAt = new Date(earlier.getTime() + 2.5 * day);
      await submittedSubmission(tx, { review: old, participant: lead, joint: true, associates }, { submittedAt });
    });
    const { rate } = (await read()).figures;
    expect(rate).toMatchObject({ today: 40, deadlineDay: 40, lastDay: 40 });
    const states = rate?.groups.find(({ group }) => group === "states");
    expect(states?.current.total).toBe(3);
    expect(states?.current.answered.slice(0, 6)).toEqual([0, 0, 0, 0, 2, 2]);
    expect(states?.previous?.answered.slice(0, 4)).toEqual([0, 0, 2, 2]);
    expect(rate?.groups.find(({ group }) => group === "stakeholders")).toMatchObject({
      current: { total: 1 },
      previous: null,
    });
  });

  test("answers the last page beyond the end, whole", async () => {
    await held.database.write(async (tx) => {
      await takePart(tx, ..."AL AD AM AZ BY BE BA BG HR CY CZ DK EE FI FR GE DE GR HU IS IE IL IT LV".split(" "));
    });
    const { participants } = await read("?page=99");
    expect(participants).toMatchObject({ total: 29, page: 2, pages: 2 });
    expect(names(await read("?page=99"))).toEqual(names(await read("?page=2")));
    expect(participants.rows).toHaveLength(4);
  });

  test("shows state, last version and accounts of each", async () => {
    const { participants } = await read();
    const row = (slug: string) => participants.rows.find(({ participant }) => participant.slug === slug);
    expect(row("kz")).toMatchObject({
      members: 2,
      submissions: [{ state: "submitted", sent: { versionId: given.version.id } }],
    });
    expect(row("at")).toMatchObject({ members: 0, submissions: [{ state: "draft", sent: null }] });
    expect(row("ch")?.submissions).toEqual([]);
  });

  test("shows a joint submission beside each associate who confirmed it", async () => {
    await held.database.write(async (tx) => {
      const associates = [{ ...(await memberState(tx, "MT")), confirmedAt: new Date(0) }];
      const lead = await memberState(tx, "CY");
      for (const { id } of associates)
        await addParticipations(tx, { reviewId: given.review.id, participantIds: [id], at: new Date(0) });
      await submittedSubmission(tx, { review: given.review, participant: lead, joint: true, associates });
    });
    const { participants } = await read();
    const row = participants.rows.find(({ participant }) => participant.slug === "mt");
    expect(row?.submissions).toMatchObject([{ state: "submitted", joint: true }]);
  });

  test("is for the secretariat of the review", async () => {
    const request = () => new Request("http://localhost/en/secretariat/ece-test");
    expect((await settle(() => loader(args(visitor, request())))).location).toMatch(/sign-in/);
    expect((await settle(() => loader(args(given.reviewer, request())))).status).toBe(403);
    expect((await settle(() => loader(args(given.stranger, request())))).status).toBe(404);
  });
});

describe("mail that failed", () => {
  beforeEach(async () => {
    const key = { review: "ece-test", versionId: given.version.id };
    await returnVersion(held.ctx({ actor: given.secretariat }), { ...key, reason: "Добавьте, пожалуйста, источники." });
    const nextAttemptAt = new Date("2099-01-01");
    await held.database.write((tx) =>
      tx.outboxMessage.updateMany({ data: { lastError: "unreachable", attempts: 3, nextAttemptAt } }),
    );
  });

  const retry = (messageId: string, actor: Actor = given.secretariat) => {
    const form = { intent: "retryMessage", message: messageId };
    return settle(() => action(args(actor, formRequest("/en/secretariat/ece-test", form))));
  };

  test("is shown and tried again on request", async () => {
    const { unsent } = await read();
    expect(unsent).toMatchObject({ failedCount: 2, waitingCount: 0 });
    const id = unsent.failed[0]?.id ?? "";
    expect(await retry(id)).toMatchObject({ status: 302, location: "/en/secretariat/ece-test" });
    const message = await held.database.read.outboxMessage.findUniqueOrThrow({ where: { id } });
    expect([message.attempts, message.nextAttemptAt.getTime() <= Date.now()]).toEqual([0, true]);
  });

  test("of an invitation is sent again to a corrected address", async () => {
    const { review, secretariat } = given;
    const { id, email } = await held.database.write(async (tx) => {
      const about = { email: "wrong@example.org", name: null, language: "en", role: "reviewer" } as const;
      const ctx = { actor: secretariat, now: new Date() };
      const invitation = await createInvitation(tx, ctx, { ...about, reviewId: review.id, participantId: null });
      await sendInvitation(tx, ctx, invitation);
      const failed = { lastError: "recipientRefused", attempts: 8 };
      await tx.outboxMessage.updateMany({ where: { address: "wrong@example.org" }, data: failed });
      return { id: invitation, email: "right@example.org" };
    });
    const shown = (await read()).unsent.failed.find(({ template }) => template === "invitation");
    expect(shown).toMatchObject({ invitation: id, failure: "recipientRefused" });
    const correct = (typed: string) => {
      const form = { intent: "correct", invitation: id, email: typed };
      return settle(() => action(args(secretariat, formRequest("/en/secretariat/ece-test", form))));
    };
    expect((await correct("no address")).status).toBe(422);
    expect(await correct(email)).toMatchObject({ status: 302, location: "/en/secretariat/ece-test" });
    expect((await read()).unsent.failed.filter(({ invitation }) => invitation === id)).toEqual([]);
    const message = await held.database.read.outboxMessage.findFirst({ where: { address: email } });
    expect(message).toMatchObject({ sentAt: null, lastError: null });
  });

  test("is nobody else's to try", async () => {
    const id = (await read()).unsent.failed[0]?.id ?? "";
    expect((await retry(id, given.reviewer)).status).toBe(403);
    expect((await retry(id, given.stranger)).status).toBe(404);
    expect((await retry("none")).status).toBe(404);
  });
});
