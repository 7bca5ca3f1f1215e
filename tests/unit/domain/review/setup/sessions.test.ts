import { beforeEach, describe, expect, test } from "vitest";
import { memberState } from "#seed/factories/create-participant";
import { createOutline } from "~/domain/report/outline/create-outline.server";
import { standardOutline } from "~/domain/report/outline/standard-outline";
import { findReviewKeyBySlug } from "~/db/queries/find-review-key.server";
import { wordsIn } from "~/domain/review/document/document-texts";
import { exportReview } from "~/domain/review/document/export/export-review.server";
import { addSession } from "~/domain/review/sessions/add-session.server";
import { changeSession } from "~/domain/review/sessions/change-session.server";
import { deleteSession } from "~/domain/review/sessions/delete-session.server";
import { moveSession } from "~/domain/review/sessions/move-session.server";
import { newSessionSchema } from "~/domain/review/sessions/session-form";
import { openSubmission } from "~/domain/submission/open-submission.server";
import type { Actor } from "~/permission/actor";
import { saveForm } from "../../../../given/all-kinds";
import { refusal } from "../../../../given/draft-of-all-kinds";
import { createRespondents, duringReview } from "../../../../given/respondents";
import { createSetUpCase, sessionForm, type SetUpCase } from "../../../../given/set-up-case";
import { useDatabase } from "../../../../support/database";

const held = useDatabase();
const review = "ece-new";
let given: SetUpCase;

const as = (actor: Actor = given.secretariat) => held.ctx({ actor, now: duringReview });
const add = (title: string, actor?: Actor) =>
  addSession(as(actor), { review, form: newSessionSchema.parse({ "label-en": title }) });
const change = (session: number, fields: Record<string, string | string[]>, actor?: Actor) =>
  changeSession(as(actor), { review, session, form: sessionForm(fields) });
const stored = async () => (await exportReview(held.database.read, review))?.sessions ?? [];
const titles = async () => (await stored()).map(({ number, label }) => `${number} ${wordsIn(label, "en")}`);

describe("a review in preparation", () => {
  beforeEach(async () => {
    given = await createSetUpCase(held.database);
  });

  test("is given five sessions with everything that a session has", async () => {
    for (const title of ["One", "Two", "Three", "Four", "Five"]) await add(title);
    await held.database.write(async (tx) => {
      await memberState(tx, "PT");
      await memberState(tx, "ES");
    });
    await change(2, {
      "label-en": "Two, changed",
      "label-fr": "Deux",
      "label-ru": "Два",
      objectives: ["8", "4"],
      organizer1: "Portugal",
      organizer2: "espagne",
      startsAt: "10:00",
      endsAt: "11:30",
      "moderatorName-en": "Ms. Mod",
      speaker: "PORTUGAL",
      "speakerName-en": "Mr. Speaker",
      item1Minutes: "5",
      "item1Title-en": "Opening",
      "item3Title-en": "Discussion",
      "item3Speaker-en": "All",
      "background-en": "Why this session.",
    });
    expect(await titles()).toEqual(["1 One", "2 Two, changed", "3 Three", "4 Four", "5 Five"]);
    expect((await stored())[1]).toEqual({
      number: 2,
      label: { en: "Two, changed", fr: "Deux", ru: "Два" },
      objectives: [4, 8],
      organizers: ["pt", "es"],
      heldAt: "10:00–11:30",
      moderator: { name: { en: "Ms. Mod" } },
      speaker: { participant: "pt", name: { en: "Mr. Speaker" } },
      agenda: [
        { minutes: 5, title: { en: "Opening" } },
        { title: { en: "Discussion" }, speaker: { en: "All" } },
      ],
      background: { en: "Why this session." },
    });
    await change(2, { "label-en": "Two" });
    expect((await stored())[1]).toEqual({ number: 2, label: { en: "Two" }, objectives: [] });
  });

  test("is held on a day of the meeting, at times that follow one another", async () => {
    await add("One");
    await held.database.write((tx) =>
      tx.review.update({
        where: { slug: review },
        data: { meetingOn: "2027-06-15", meetingEndsOn: "2027-06-16" },
        select: { id: true },
      }),
    );
    const times = { heldOn: "2027-06-16", startsAt: "09:30", endsAt: "11:00" };
    await change(1, times);
    expect((await stored())[0]).toMatchObject({ heldOn: "2027-06-16", heldAt: "09:30–11:00" });
    expect(await refusal(change(1, { ...times, heldOn: "2027-06-17" }))).toEqual({ heldOn: ["notADayOfMeeting"] });
    expect(await refusal(change(1, { ...times, endsAt: "09:30" }))).toEqual({ endsAt: ["sessionEndsBefore"] });
    expect(await refusal(change(1, { endsAt: "09:30" }))).toEqual({ startsAt: ["sessionBeginMissing"] });
    expect((await stored())[0]).toMatchObject({ heldOn: "2027-06-16", heldAt: "09:30–11:00" });
  });

  test("keeps words of an earlier agenda that are no times until times are entered", async () => {
    await add("One");
    await held.database.write((tx) => tx.thematicSession.updateMany({ data: { heldAt: "In the morning" } }));
    await change(1, {});
    expect((await stored())[0]).toMatchObject({ heldAt: "In the morning" });
    await change(1, { startsAt: "09:00" });
    expect((await stored())[0]).toMatchObject({ heldAt: "09:00" });
  });

  test("exchanges sessions, and closes the gap that a deleted one leaves", async () => {
    for (const title of ["One", "Two", "Three", "Four"]) await add(title);
    await moveSession(as(), { review, session: 1, direction: "up" });
    await moveSession(as(), { review, session: 4, direction: "down" });
    await moveSession(as(), { review, session: 3, direction: "up" });
    expect(await titles()).toEqual(["1 One", "2 Three", "3 Two", "4 Four"]);
    await deleteSession(as(), { review, session: 2 });
    expect(await titles()).toEqual(["1 One", "2 Two", "3 Four"]);
  });

  test("says which entry is wrong, and changes nothing", async () => {
    expect(await refusal(add("  "))).toEqual({ "label-en": ["sessionTitleMissing"] });
    await add("One");
    expect(await refusal(change(1, { "label-en": "" }))).toEqual({ "label-en": ["sessionTitleMissing"] });
    expect(await refusal(change(1, { organizer2: "Nobody at all", speaker: "Nor him" }))).toEqual({
      organizer2: ["participantUnknown"],
      speaker: ["participantUnknown"],
    });
    expect(await refusal(change(9, {}))).toBe("notFound");
    expect(await titles()).toEqual(["1 One"]);
  });

  test("notices that another person has changed the session since the page was opened", async () => {
    await add("One");
    expect(await refusal(change(1, { seen: "another" }))).toEqual({ "": ["setUpChanged"] });
  });

  test("is set up by its secretariat and the administrator, and by nobody else", async () => {
    await add("One");
    for (const actor of [given.editor, given.stranger]) {
      expect(await refusal(add("Mine", actor))).toBe("notFound");
      expect(await refusal(change(1, { "label-en": "Mine" }, actor))).toBe("notFound");
      expect(await refusal(moveSession(as(actor), { review, session: 1, direction: "down" }))).toBe("notFound");
      expect(await refusal(deleteSession(as(actor), { review, session: 1 }))).toBe("notFound");
    }
    await change(1, { "label-en": "By the administrator" }, { ...given.editor, staff: [], administrator: true });
    expect(await titles()).toEqual(["1 By the administrator"]);
  });

  test("has a section for each session in the outline of its report, as long as nobody has written in it", async () => {
    await held.database.write((tx) =>
      createOutline(tx, { reviewId: given.review.id, at: duringReview }, standardOutline([])),
    );
    const sections = async () => {
      const rows = await held.database.read.reportSection.findMany({
        orderBy: { position: "asc" },
        include: { paragraphs: true },
      });
      expect(new Set(rows.map(({ position }) => position)).size).toBe(rows.length);
      return rows
        .filter(({ key }) => key.includes("session-"))
        .map(({ key, paragraphs }) => `${key} ${paragraphs.length}`);
    };
    for (const title of ["One", "Two", "Three"]) await add(title);
    const ofThree = [
      "session-1 1",
      "session-2 1",
      "session-3 1",
      "annex-session-1 0",
      "annex-session-2 0",
      "annex-session-3 0",
    ];
    expect(await sections()).toEqual(ofThree);
    await deleteSession(as(), { review, session: 2 });
    const ofTwo = ["session-1 1", "session-2 1", "annex-session-1 0", "annex-session-2 0"];
    expect(await sections()).toEqual(ofTwo);
    const annex = await held.database.read.reportSection.findFirstOrThrow({ where: { key: "annex" } });
    const paragraph = { sectionId: annex.id, position: 0, kind: "narrative", revision: 1, updatedAt: duringReview };
    await held.database.write((tx) => tx.paragraph.create({ data: paragraph }));
    await add("Three again");
    expect(await sections()).toEqual(ofTwo);
  });

  test("keeps in the audit record what a session was before and after, and counts the revision of the set-up up", async () => {
    const revision = () => findReviewKeyBySlug(held.database.read, review)?.setupRevision ?? 0;
    const before = revision();
    await add("One");
    expect(revision()).toBeGreaterThan(before);
    await change(1, { "label-en": "Other", objectives: "3" });
    await change(1, { "label-en": "Other", objectives: "3" });
    const events = await held.database.read.auditEvent.findMany({ where: { action: "session.change" } });
    expect(events.map(({ detail }) => detail)).toEqual([
      {
        number: 1,
        "before.label.en": "One",
        "after.label.en": "Other",
        "before.objectives.1": null,
        "after.objectives.1": 3,
      },
    ]);
  });
});

describe("a review that is answered", () => {
  let people: Awaited<ReturnType<typeof createRespondents>>;
  let submissionId: string;

  beforeEach(async () => {
    given = await createSetUpCase(held.database, {
      phase: "open",
      sessions: [
        { number: 1, objectives: [2, 5] },
        { number: 2, objectives: [4, 8] },
        { number: 3, objectives: [9] },
      ],
    });
    people = await createRespondents(held.database);
    const key = { reviewId: given.review.id, participantId: people.portugal.id };
    await held.database.write((tx) => tx.participation.create({ data: { ...key, createdAt: new Date() } }));
    submissionId = await openSubmission(as(people.focalPoint), key);
    const text = { kind: "text", text: "Permits take three days.", objectives: "5" };
    await saveForm(as(people.focalPoint), { submissionId, session: 1, question: 3 }, text);
  });

  test("keeps a session that has answers, and the numbers of all", async () => {
    expect(await refusal(deleteSession(as(), { review, session: 1 }))).toEqual({ "": ["sessionAnswered"] });
    expect(await refusal(moveSession(as(), { review, session: 3, direction: "up" }))).toEqual({ "": ["orderHeld"] });
    await deleteSession(as(), { review, session: 2 });
    await add("Four");
    expect(await titles()).toEqual(["1 Session 1", "3 Session 3", "4 Four"]);
  });

  test("keeps in a session the objectives that its answers name", async () => {
    expect(await refusal(change(1, { objectives: "2" }))).toEqual({ objectives: ["objectiveNamed"] });
    await change(1, { objectives: ["5", "6"] });
    expect((await stored())[0]?.objectives).toEqual([5, 6]);
  });
});
