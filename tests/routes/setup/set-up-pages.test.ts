import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "~/paths/paths";
import { action as about, loader as readAbout } from "~/routes/secretariat/setup/about";
import { action as coChairs } from "~/routes/secretariat/setup/co-chairs";
import { action as dates, loader as readDates } from "~/routes/secretariat/setup/dates";
import { action as meeting } from "~/routes/secretariat/setup/meeting";
import { action as rules } from "~/routes/secretariat/setup/rules";
import { loader as readTasks } from "~/routes/secretariat/setup/tasks";
import { readSetUpPage } from "~/domain/review/setup/set-up-page.server";
import type { OwnPart } from "~/domain/review/setup/set-up-fields";
import type { SignedInUser } from "~/permission/actor";
import { signedIn } from "../../given/actors";
import { reviewInPreparation } from "../../given/review-in-preparation";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";

const held = useDatabase();
const now = new Date("2026-11-26T10:00:00Z");
const params = { lang: "en", review: "escap-test" };
let actor: SignedInUser;
let reviewId = "";

beforeEach(async () => {
  ({ actor, reviewId } = await reviewInPreparation(held, now));
});

type Form = Record<string, string | string[]>;

const context = () => routeContext(held.database, { actor, now });
const stored = () => held.database.read.review.findUniqueOrThrow({ where: { id: reviewId } });
const seenOf = async (part: OwnPart) =>
  (await readSetUpPage(held.ctx({ actor, now }), { review: "escap-test", part, language: "en" })).seen;

async function send(action: typeof about | typeof dates, part: OwnPart, form: Form) {
  const seen = form["seen"] ?? (await seenOf(part));
  const request = formRequest(paths.setUp("en", "escap-test"), { ...form, seen });
  return settle(() => action({ request, params, context: context() }));
}

const aboutForm: Form = {
  "title-en": "Third regional review",
  "title-fr": "Troisième examen régional",
  "title-ru": "",
  "shortTitle-en": "Review 2027",
  edition: "3",
  languages: ["en", "fr", "ru"],
  region: "ESCAP",
};

const datesForm: Form = { opens: "2027-02-01T09:00", closes: "2027-04-30T23:59" };

async function lastEvent() {
  return held.database.read.auditEvent.findFirstOrThrow({ orderBy: { sequence: "desc" } });
}

describe("a page of the set-up", () => {
  test("is saved by itself, leads back to the list, and is recorded with before and after", async () => {
    expect(await send(about, "about", aboutForm)).toMatchObject({
      status: 302,
      location: "/en/secretariat/escap-test/setup?saved=true",
    });
    expect((await stored()).title).toEqual({
      en: { text: "Third regional review", status: "original" },
      fr: { text: "Troisième examen régional", status: "unofficial" },
    });
    const { action, detail } = await lastEvent();
    expect(action).toBe("review.change.about");
    expect(detail).toMatchObject({ "after.title.en": "Third regional review", "after.title.ru": null });
  });

  test("that is sent as it was changes and records nothing", async () => {
    await send(dates, "dates", { ...datesForm, lateUntil: "2027-05-07T23:59" });
    const before = await held.database.read.auditEvent.count();
    expect((await send(dates, "dates", { ...datesForm, lateUntil: "2027-05-07T23:59" })).status).toBe(302);
    expect(await held.database.read.auditEvent.count()).toBe(before);
  });

  test("that a second person has changed is not overwritten unseen", async () => {
    const seen = await seenOf("about");
    await send(about, "about", aboutForm);
    const second = await send(about, "about", { ...aboutForm, "title-en": "Mine", seen });
    expect(second).toMatchObject({
      status: 422,
      data: { fieldErrors: { "": ["setUpChanged"] }, values: { "title-en": "Mine" } },
    });
  });

  test("belongs to the secretariat of its review and to administrators", async () => {
    const open = (reader: SignedInUser) =>
      settle(() =>
        readAbout({
          request: new Request("http://localhost/"),
          params,
          context: routeContext(held.database, { actor: reader, now }),
        }),
      );
    expect((await open(actor)).status).toBe(200);
    expect((await open(signedIn({ administrator: true }))).status).toBe(200);
    expect((await open(signedIn({ staff: [{ reviewId, role: "editor" }] }))).status).toBe(403);
    expect((await open(signedIn({ staff: [{ reviewId: "elsewhere", role: "secretariat" }] }))).status).toBe(404);
  });
});

describe("what cannot be saved comes back with a message at its field", () => {
  const errorsOf = async (action: typeof about | typeof dates, part: OwnPart, form: Form) =>
    ((await send(action, part, form)).data as { fieldErrors: Record<string, string[]> } | null)?.fieldErrors;

  test.each<[what: string, change: Form, errors: Record<string, string[]>]>([
    ["no title in any language", { "title-en": "", "title-fr": " " }, { "title-en": ["titleMissing"] }],
    ["no language", { languages: [] }, { languages: ["reviewLanguageMissing"] }],
    ["an edition that is no number", { edition: "third" }, { edition: ["editionInvalid"] }],
    ["a title without end", { "title-fr": "x".repeat(301) }, { "title-fr": ["setUpTextTooLong"] }],
  ])("%s", async (_, change, errors) => {
    expect(await errorsOf(about, "about", { ...aboutForm, ...change })).toEqual(errors);
  });

  test.each<[what: string, change: Form, errors: Record<string, string[]>]>([
    ["no opening", { opens: "" }, { opens: ["timeMissing"] }],
    ["a deadline before the opening", { closes: "2027-01-30T23:59" }, { closes: ["datesOutOfOrder"] }],
    ["late before the deadline", { lateUntil: "2027-03-01T00:00" }, { lateUntil: ["datesOutOfOrder"] }],
    ["a day that there is not", { opens: "2027-02-30T09:00" }, { opens: ["timeLeftOut"] }],
    ["words", { closes: "soon" }, { closes: ["timeInvalid"] }],
    ["a last day alone", { to: "2027-06-16" }, { from: ["meetingBeginMissing"] }],
    ["days in the wrong order", { from: "2027-06-16", to: "2027-06-15" }, { to: ["datesOutOfOrder"] }],
  ])("%s", async (_, change, errors) => {
    expect(await errorsOf(dates, "dates", { ...datesForm, ...change })).toEqual(errors);
  });

  test("a Co-Chair without a name or a State, and a State that nobody knows", async () => {
    const errors = (form: Form) => errorsOf(coChairs, "coChairs", form);
    expect(await errors({ coChair1: "jp", "coChair1Title-en": "Minister" })).toEqual({
      "coChair1Name-en": ["nameMissing"],
    });
    expect(await errors({ "coChair1Name-en": "Ms. A" })).toEqual({ coChair1: ["participantMissing"] });
    expect(await errors({ coChair1: "atlantis", "coChair1Name-en": "Ms. A" })).toEqual({
      coChair1: ["participantMissing"],
    });
  });

  test("a scale in which more participants ask for less", async () => {
    const scale = { someFloor: "2", someAbove: "0", severalFloor: "3", severalAbove: "20" };
    const form = { ...scale, manyFloor: "2", manyAbove: "40", mostFloor: "3", mostAbove: "60" };
    expect(await errorsOf(rules, "rules", form)).toEqual({ manyFloor: ["scaleOutOfOrder"] });
  });

  test("a zone that there is not", async () => {
    const form = { timeZone: "Mars/Olympus" };
    expect(await errorsOf(meeting, "meeting", form)).toEqual({ timeZone: ["zoneUnknown"] });
  });
});

describe("what follows from a change", () => {
  test("dates keep their time of day in another zone, whose printed name is proposed", async () => {
    const before = await stored();
    await send(meeting, "meeting", { timeZone: "Africa/Addis_Ababa", "place-en": "Addis Ababa" });
    const after = await stored();
    expect(after.zoneName).toMatchObject({ en: { name: "Addis Ababa" } });
    expect(after.opensAt.getTime() - before.opensAt.getTime()).toBe(4 * 60 * 60 * 1000);
  });

  test("another commission brings its names; those that were typed stay", async () => {
    await send(about, "about", { ...aboutForm, region: "ECLAC" });
    expect((await stored()).regionNames).toMatchObject({ en: { short: "ECLAC" } });
    await send(about, "about", { ...aboutForm, region: "ECA", "regionShort-en": "Own name" });
    expect((await stored()).regionNames).toMatchObject({ en: { short: "Own name" } });
  });

  test("Co-Chairs with a substitute are stored in their order, and taken out where their fields are empty", async () => {
    const first = { coChair1: "jp", "coChair1Name-en": "Ms. A", "coChair1Title-en": "Minister" };
    const second = { coChair2: "th", "coChair2Name-en": "Mr. B", "coChair2SubstituteName-en": "Ms. C" };
    await send(coChairs, "coChairs", { ...first, ...second });
    const names = () =>
      held.database.read.coChair.findMany({
        where: { reviewId },
        orderBy: { position: "asc" },
        select: { participant: { select: { slug: true } }, substitute: true },
      });
    expect(await names()).toMatchObject([
      { participant: { slug: "jp" }, substitute: null },
      { participant: { slug: "th" }, substitute: { name: { en: { text: "Ms. C" } } } },
    ]);
    expect(JSON.stringify((await lastEvent()).detail)).not.toContain("Ms. A");
    await send(coChairs, "coChairs", first);
    expect((await names()).map(({ participant }) => participant.slug)).toEqual(["jp"]);
  });

  test("the list of tasks counts what is missing", async () => {
    await send(about, "about", aboutForm);
    const page = await readTasks({
      request: new Request("http://localhost/?saved=true"),
      params,
      context: context(),
    });
    expect(page.saved).toBe(true);
    const texts = Object.fromEntries(page.summary.tasks.map(({ part, texts: count }) => [part, count]));
    expect(texts).toMatchObject({ about: 3, sessions: 0 });
    const shown = await readDates({ request: new Request("http://localhost/"), params, context: context() });
    expect(shown.running).toBe(false);
  });
});
