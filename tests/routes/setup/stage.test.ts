import { beforeEach, describe, expect, test } from "vitest";
import { createUser } from "#seed/factories/create-user";
import { renderMessage } from "~/domain/notification/render-mail.server";
import { readSetUpPage } from "~/domain/review/setup/set-up-page.server";
import { faultsOfMove } from "~/domain/review/stage/review-stages";
import { paths } from "~/paths/paths";
import type { SignedInUser } from "~/permission/actor";
import { action as dates } from "~/routes/secretariat/setup/dates";
import { action as move, loader as readStage } from "~/routes/secretariat/setup/stage";
import { signedIn } from "../../given/actors";
import { reviewInPreparation } from "../../given/review-in-preparation";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";

const held = useDatabase();
const now = new Date("2027-02-10T10:00:00Z");
const params = { lang: "en", review: "escap-test" };
let actor: SignedInUser;
let reviewId = "";

beforeEach(async () => {
  const { database } = held;
  const userId = await database.write((tx) => createUser(tx, { email: "office@example.org", name: "The Office" }));
  ({ actor, reviewId } = await reviewInPreparation(held, now));
  actor = { ...actor, userId };
});

const stored = () => held.database.read.review.findUniqueOrThrow({ where: { id: reviewId } });
const context = (reader = actor) => routeContext(held.database, { actor: reader, now });

async function send(form: Record<string, string>, reader = actor) {
  const request = formRequest(paths.setUpStage("en", "escap-test"), form);
  return settle(() => move({ request, params, context: context(reader) }));
}

const stage = () => readStage({ request: new Request("http://localhost/"), params, context: context() });
const put = (phase: string) =>
  held.database.write((tx) => tx.review.update({ where: { id: reviewId }, data: { phase }, select: { id: true } }));

/** The review without its French title. */
const withoutFrench = () =>
  held.database.write((tx) =>
    tx.review.update({
      where: { id: reviewId },
      data: { title: { en: { text: "Review", status: "original" } } },
      select: { id: true },
    }),
  );

describe("a review", () => {
  test("with everything is opened, which is recorded with the status before and after", async () => {
    expect((await stage()).lacks).toMatchObject({ texts: 0, dates: 0, gaps: [] });
    expect(await send({ from: "preparation", to: "open" })).toMatchObject({
      status: 302,
      location: "/en/secretariat/escap-test/setup/stage?moved=true",
    });
    expect((await stored()).phase).toBe("open");
    expect((await stage()).opening).toEqual({ at: now, by: "The Office", reason: null });
    const event = await held.database.read.auditEvent.findFirstOrThrow({ orderBy: { sequence: "desc" } });
    expect(event).toMatchObject({
      action: "review.move",
      detail: { fromPhase: "preparation", toPhase: "open", texts: 0, dates: 0 },
    });
  });

  test("that lacks texts is opened only with a reason, which is kept with it and not in the record", async () => {
    await withoutFrench();
    const refused = await send({ from: "preparation", to: "open", reason: "Later" });
    expect(refused).toMatchObject({
      status: 422,
      data: { fieldErrors: { reason: ["openingReasonMissing"] }, values: { reason: "Later" } },
    });
    expect((await stored()).phase).toBe("preparation");
    const reason = "The French and Russian titles follow on Monday";
    expect((await send({ from: "preparation", to: "open", reason })).status).toBe(302);
    expect((await stage()).opening).toMatchObject({ reason });
    const event = await held.database.read.auditEvent.findFirstOrThrow({ orderBy: { sequence: "desc" } });
    expect(JSON.stringify(event.detail)).not.toContain("Monday");
    expect(event.detail).toMatchObject({ texts: 2 });
  });

  test("without participants is not opened, whatever the reason", async () => {
    await held.database.write((tx) => tx.participation.deleteMany({ where: { reviewId } }));
    const reason = "A reason that is long enough";
    expect((await send({ from: "preparation", to: "open", reason })).data).toMatchObject({
      fieldErrors: { "": ["noParticipants"] },
    });
  });

  test("goes back to preparation only while nothing has been received", async () => {
    await put("open");
    expect((await send({ from: "open", to: "preparation" })).status).toBe(302);
    const back = { from: "open", to: "preparation", reason: "", confirmed: false } as const;
    const lacks = { texts: 0, dates: 0, gaps: [] };
    expect(faultsOfMove(back, { lacks, received: 1 })).toEqual({ "": ["stageReceived"] });
    expect(faultsOfMove(back, { lacks, received: 0 })).toEqual({});
    await put("open");
    expect((await send({ from: "open", to: "closed" })).status).toBe(302);
    expect((await send({ from: "closed", to: "open" })).status).toBe(302);
  });

  test("skips no status, is not moved from a page that is out of date, and is completed only when confirmed", async () => {
    expect((await send({ from: "preparation", to: "final" })).data).toMatchObject({
      fieldErrors: { "": ["stageUnknown"] },
    });
    expect((await send({ from: "open", to: "closed" })).data).toMatchObject({
      fieldErrors: { "": ["stageChanged"] },
    });
    await put("consultation");
    expect((await send({ from: "consultation", to: "final" })).data).toMatchObject({
      fieldErrors: { confirmed: ["confirmMissing"] },
    });
    expect((await send({ from: "consultation", to: "final", confirmed: "yes" })).status).toBe(302);
    expect(await stage()).toMatchObject({ phase: "final", next: null, back: null });
  });

  test("is moved by its secretariat alone: an administrator sees the page", async () => {
    const administrator = signedIn({ administrator: true });
    expect((await send({ from: "preparation", to: "open" }, administrator)).status).toBe(403);
    const page = await readStage({
      request: new Request("http://localhost/"),
      params,
      context: context(administrator),
    });
    expect(page.mayMove).toBe(false);
  });
});

describe("dates that are changed", () => {
  const form = { opens: "2027-02-01T09:00", closes: "2027-05-14T23:59" };

  async function change() {
    const page = await readSetUpPage(held.ctx({ actor, now }), { review: "escap-test", part: "dates", language: "en" });
    const request = formRequest(paths.setUpDates("en", "escap-test"), { ...form, seen: page.seen });
    return settle(() => dates({ request, params, context: context() }));
  }

  async function focalPoint(): Promise<void> {
    await held.database.write(async (tx) => {
      const { participantId } = await tx.participation.findFirstOrThrow({ where: { reviewId } });
      const userId = await createUser(tx, { email: "focal@example.org", name: "Focal", language: "ru" });
      await tx.member.create({ data: { userId, participantId, role: "focal-point" } });
    });
  }

  test("in preparation are told to nobody", async () => {
    await focalPoint();
    expect((await change()).status).toBe(302);
    expect(await held.database.read.outboxMessage.count()).toBe(0);
  });

  test("while it runs apply at once, and are told to those concerned in their language, with the new date", async () => {
    await focalPoint();
    await put("open");
    expect((await change()).status).toBe(302);
    expect((await stored()).submissionsCloseAt).toEqual(new Date("2027-05-14T16:59:00Z"));
    const [message, ...others] = await held.database.read.outboxMessage.findMany();
    expect(others).toEqual([]);
    if (!message) throw new Error("Nobody was told");
    const reader = { name: "Focal", email: "focal@example.org" };
    const mail = renderMessage(message, { reader, origin: "https://portal.example" });
    expect(mail.language).toBe("ru");
    expect(mail.text).toMatch(/Закрытие: 14\s+мая\s+2027/);
    expect(mail.text).not.toContain("Открытие:");
    expect(mail.text).toContain("https://portal.example/ru/reviews/escap-test");
    const event = await held.database.read.auditEvent.findFirstOrThrow({ orderBy: { sequence: "desc" } });
    expect(event.detail).toMatchObject({ told: 1, "after.dates.closes": "2027-05-14T23:59" });
  });
});
