import { beforeEach, describe, expect, test } from "vitest";
import { removeMember } from "~/domain/account/team/change-member.server";
import { readAssignmentsPage } from "~/domain/submission/assignment/read-assignments.server";
import { readOwnSubmission } from "~/domain/submission/read-own-submission.server";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import * as assignments from "~/routes/respond/assignments";
import * as overview from "~/routes/respond/overview";
import { calendarDay } from "~/language/format";
import type { SignedInUser } from "~/permission/actor";
import { openDraft, type OpenDraft } from "../../given/open-draft";
import { entered } from "../../given/respondents";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";

const held = useDatabase();
const day = 86_400_000;
let given: OpenDraft;
let zone: string;
let tomorrow: string;

beforeEach(async () => {
  given = await openDraft(held);
  zone = (await held.database.read.review.findFirstOrThrow()).timeZone;
  tomorrow = calendarDay(new Date(Date.now() + day), zone);
});

const send = (route: typeof assignments | typeof overview, actor: SignedInUser, form: Record<string, string>) => {
  const { submissionId } = given;
  const request = formRequest(`/en/respond/${submissionId}/assignments`, form);
  const context = routeContext(held.database, { actor });
  return settle(() => route.action({ request, params: { lang: "en", submissionId }, context }));
};

const give = (more: Record<string, string> = {}) =>
  send(assignments, given.people.focalPoint, {
    intent: "give",
    member: given.people.drafter.userId,
    place: "1.3",
    due: tomorrow,
    note: "Ask the ministry of labour first.",
    ...more,
  });

const page = (now = new Date()) =>
  readAssignmentsPage(held.ctx({ actor: given.people.focalPoint, now }), {
    submissionId: given.submissionId,
    language: "en",
  });

const yours = async (actor: SignedInUser) =>
  (await readOwnSubmission(held.ctx({ actor }), { submissionId: given.submissionId, language: "en" })).given;

describe("questions given to a person of the team", () => {
  test("are on their overview with date and note, and nobody else's; the mail has neither note nor answer", async () => {
    expect((await give()).status).toBe(302);
    const [own] = await yours(given.people.drafter);
    expect(own).toMatchObject({ session: 1, question: 3, dueOn: tomorrow, doneAt: null, overdue: false, answered: 0 });
    expect(own?.note).toBe("Ask the ministry of labour first.");
    expect(await yours(given.people.focalPoint)).toEqual([]);
    const mail = await held.database.read.outboxMessage.findFirstOrThrow({ where: { template: "questionsGiven" } });
    expect(mail).toMatchObject({ recipientId: given.people.drafter.userId, language: "fr" });
    expect(JSON.stringify(mail.params)).toContain("question 3");
    expect(JSON.stringify(mail.params)).not.toContain("ministry");
  });

  test("show how far they are: a question, or all of a session", async () => {
    await give();
    await give({ place: "1", due: "" });
    await saveAnswer(held.ctx({ actor: given.people.drafter }), {
      submissionId: given.submissionId,
      ...entered("An answer."),
    });
    const all = (await page()).groups.find(({ session }) => session === 1)?.tasks.length ?? 0;
    const listed = (await page()).given;
    expect(listed.map(({ question, answered, of, dueOn }) => [question, answered, of, dueOn])).toEqual([
      [3, 1, 1, tomorrow],
      [null, 1, all, null],
    ]);
    expect(all).toBeGreaterThan(1);
  });

  test("are overdue once the day is over in the zone of the review, until they are done; which can be undone", async () => {
    await give();
    const later = new Date(Date.now() + 3 * day);
    expect((await page(later)).given.map(({ overdue }) => overdue)).toEqual([true]);
    const { drafter, focalPoint } = given.people;
    const assignment = (await page()).given[0]?.id ?? "";
    expect((await send(overview, focalPoint, { intent: "finish", assignment })).status).toBe(404);
    expect((await send(overview, drafter, { intent: "finish", assignment })).status).toBe(302);
    const [done] = (await page(later)).given;
    expect([done?.doneAt instanceof Date, done?.overdue]).toEqual([true, false]);
    await send(overview, drafter, { intent: "reopen", assignment });
    expect((await page()).given[0]?.doneAt).toBeNull();
    const actions = await held.database.read.auditEvent.findMany({ where: { action: { startsWith: "assignment." } } });
    expect(actions.map(({ action }) => action)).toEqual(["assignment.give", "assignment.finish", "assignment.reopen"]);
  });

  test("that are given again to the same person have the new date and note, and are open", async () => {
    await give();
    const assignment = (await page()).given[0]?.id ?? "";
    await send(overview, given.people.drafter, { intent: "finish", assignment });
    await give({ due: "", note: "Shorter, please." });
    const listed = (await page()).given;
    expect(listed.map(({ dueOn, note, doneAt }) => [dueOn, note, doneAt])).toEqual([[null, "Shorter, please.", null]]);
  });

  test("can be removed by a focal point, and go with the access of the person", async () => {
    await give();
    await give({ place: "2" });
    const { drafter, focalPoint, stranger } = given.people;
    const assignment = (await page()).given[0]?.id ?? "";
    expect((await send(assignments, drafter, { intent: "remove", assignment })).status).toBe(403);
    expect((await send(assignments, stranger, { intent: "remove", assignment })).status).toBe(404);
    expect((await send(assignments, focalPoint, { intent: "remove", assignment })).status).toBe(302);
    expect((await page()).given.map(({ session }) => session)).toEqual([2]);
    const key = { submissionId: given.submissionId, userId: drafter.userId };
    await removeMember(held.ctx({ actor: focalPoint, now: new Date() }), key);
    expect((await page()).given).toEqual([]);
  });

  test("are refused for a stranger, an unknown place, a day that is over, and a long note; what was typed comes back", async () => {
    const yesterday = calendarDay(new Date(Date.now() - day), zone);
    for (const wrong of [
      { member: given.people.stranger.userId },
      { member: "" },
      { place: "99" },
      { place: "1.99" },
      { place: "" },
      { due: yesterday },
      { due: "soon" },
      { note: "x".repeat(501) },
    ]) {
      const refused = await give(wrong);
      expect(refused).toMatchObject({ status: 422, data: { values: { intent: "give" } } });
    }
    expect((await page()).given).toEqual([]);
    expect(await held.database.read.outboxMessage.count({ where: { template: "questionsGiven" } })).toBe(0);
  });

  test("cost eight statements a page and ten a save", async () => {
    await give();
    await page();
    const counting = async (run: () => Promise<unknown>) => {
      const before = held.database.statements.count;
      await run();
      return held.database.statements.count - before + 1;
    };
    expect(await counting(page)).toBeLessThanOrEqual(8);
    expect(await counting(() => give({ place: "2" }))).toBeLessThanOrEqual(10);
  });
});
