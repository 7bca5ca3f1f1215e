import { beforeEach, describe, expect, test } from "vitest";
import { acceptAsSignedIn } from "~/domain/account/invitation/accept-invitation.server";
import { issueToken } from "~/domain/account/links/one-time-token.server";
import { loadActor } from "~/domain/account/load-actor.server";
import { readTeam, readTeamMember } from "~/domain/account/team/read-team.server";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import * as memberPage from "~/routes/respond/member";
import * as teamPage from "~/routes/respond/team";
import type { SignedInUser } from "~/permission/actor";
import { chooseSight } from "~/domain/submission/assignment/choose-sight.server";
import { giveQuestions } from "~/domain/submission/assignment/give-questions.server";
import { openDraft, type OpenDraft } from "../../given/open-draft";
import { entered } from "../../given/respondents";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";
import { openSignInFor } from "../../support/sign-in";

const held = useDatabase();
let given: OpenDraft;

beforeEach(async () => {
  given = await openDraft(held);
});

const team = (actor: SignedInUser, form: Record<string, string>) => {
  const { submissionId } = given;
  const request = formRequest(`/en/respond/${submissionId}/team`, form);
  const context = routeContext(held.database, { actor });
  return settle(() => teamPage.action({ request, params: { lang: "en", submissionId }, context }));
};

const member = (actor: SignedInUser, userId: string, form: Record<string, string>) => {
  const { submissionId } = given;
  const request = formRequest(`/en/respond/${submissionId}/team/${userId}`, form);
  const context = routeContext(held.database, { actor });
  return settle(() => memberPage.action({ request, params: { lang: "en", submissionId, userId }, context }));
};

const read = (actor: SignedInUser) =>
  readTeam(held.ctx({ actor }), { submissionId: given.submissionId, page: 1, language: "en" });

const invite = (more: Record<string, string> = {}) =>
  team(given.people.focalPoint, {
    intent: "invite",
    email: "new@pt.example",
    name: "Ana",
    language: "ru",
    role: "drafter",
    ...more,
  });

const rolesOf = async () => {
  const where = { participantId: given.people.portugal.id };
  const rows = await held.database.read.member.findMany({ where, include: { user: true } });
  return Object.fromEntries(rows.map(({ role, user }) => [user.email, role]));
};

const everyRole = { "focal@pt.example": "focal-point", "drafter@pt.example": "drafter" };

describe("the team of a participant", () => {
  test("is read by every member, and managed by its focal points", async () => {
    const { focalPoint, drafter } = given.people;
    const own = await read(focalPoint);
    expect(own.people.map(({ email, role, signedInAt }) => [email, role, signedInAt])).toEqual([
      ["drafter@pt.example", "drafter", null],
      ["focal@pt.example", "focal-point", null],
    ]);
    expect([own.mayManage, (await read(drafter)).mayManage]).toEqual([true, false]);
    await expect(read(given.people.stranger)).rejects.toMatchObject({ code: "notFound" });
  });

  test("has what a drafter and a stranger send refused", async () => {
    const { drafter, stranger, focalPoint } = given.people;
    const form = { intent: "invite", email: "x@pt.example", name: "", language: "en", role: "drafter" };
    expect((await team(drafter, form)).status).toBe(403);
    expect((await team(stranger, form)).status).toBe(404);
    expect((await member(drafter, focalPoint.userId, { intent: "remove" })).status).toBe(403);
    expect((await member(stranger, drafter.userId, { intent: "remove" })).status).toBe(404);
    expect(await rolesOf()).toEqual(everyRole);
  });
});

describe("an invitation to the team", () => {
  test("is sent in the language of the person, by name of who invites, and gives the role", async () => {
    expect((await invite()).status).toBe(302);
    const { rows } = (await read(given.people.drafter)).invitations;
    expect(rows.map(({ email, role, status }) => [email, role, status])).toEqual([
      ["new@pt.example", "drafter", "waiting"],
    ]);
    const mail = await held.database.read.outboxMessage.findFirstOrThrow({ where: { address: "new@pt.example" } });
    expect(mail).toMatchObject({ template: "invitation", language: "ru" });
    expect(JSON.stringify(mail.params)).toContain(`Приглашает: ${given.people.focalPoint.name}`);
    const subjectId = rows[0]?.id ?? "";
    const { userId } = given.people.stranger;
    const now = new Date();
    const token = await held.database.write(async (tx) => {
      await tx.user.update({ where: { id: userId }, data: { email: "new@pt.example", emailKey: "new@pt.example" } });
      return issueToken(tx, { purpose: "invitation", subjectId, now, expiresAt: new Date(now.getTime() + 60_000) });
    });
    await acceptAsSignedIn(held.ctx({ actor: given.people.stranger, now }), { token });
    expect(await rolesOf()).toEqual({ ...everyRole, "new@pt.example": "drafter" });
    expect((await read(given.people.drafter)).invitations.total).toBe(0);
  });

  test("is not sent twice, nor to someone who has the role; what was typed comes back", async () => {
    await invite();
    expect(await invite()).toMatchObject({ status: 422, data: { values: { email: "new@pt.example", name: "Ana" } } });
    expect((await invite({ email: "drafter@pt.example" })).status).toBe(422);
    expect((await invite({ email: "focal@pt.example" })).status).toBe(422);
    expect((await invite({ email: "no address" })).status).toBe(422);
    expect((await read(given.people.focalPoint)).invitations.total).toBe(1);
  });

  test("is sent again, to a corrected address, and revoked; not by another team", async () => {
    await invite();
    const invitation = (await read(given.people.focalPoint)).invitations.rows[0]?.id ?? "";
    const { focalPoint, stranger } = given.people;
    expect((await team(focalPoint, { intent: "resend", invitation })).status).toBe(302);
    await team(focalPoint, { intent: "correct", invitation, email: "right@pt.example" });
    expect((await read(focalPoint)).invitations.rows.map(({ email }) => email)).toEqual(["right@pt.example"]);
    const { id } = await held.database.read.review.findFirstOrThrow();
    const elsewhere = await held.database.write((tx) =>
      tx.invitation.update({ where: { id: invitation }, data: { participantId: given.people.spain.id } }),
    );
    expect(elsewhere.reviewId).toBe(id);
    expect((await team(focalPoint, { intent: "revoke", invitation })).status).toBe(404);
    await held.database.write((tx) =>
      tx.invitation.update({ where: { id: invitation }, data: { participantId: given.people.portugal.id } }),
    );
    expect((await team(stranger, { intent: "revoke", invitation })).status).toBe(404);
    expect((await team(focalPoint, { intent: "revoke", invitation })).status).toBe(302);
    expect((await team(focalPoint, { intent: "resend", invitation })).status).toBe(409);
    expect((await read(focalPoint)).invitations.total).toBe(0);
  });

  test("takes ten statements, the person included", async () => {
    const { focalPoint } = given.people;
    await read(focalPoint);
    const before = held.database.statements.count;
    await invite();
    expect(held.database.statements.count - before + 1).toBeLessThanOrEqual(10);
    const start = held.database.statements.count;
    await read(focalPoint);
    expect(held.database.statements.count - start + 1).toBeLessThanOrEqual(8);
    const page = held.database.statements.count;
    await readTeamMember(held.ctx({ actor: focalPoint }), {
      submissionId: given.submissionId,
      userId: given.people.drafter.userId,
      language: "en",
    });
    expect(held.database.statements.count - page + 1).toBeLessThanOrEqual(8);
  });
});

describe("who has done what", () => {
  test("is read by those who see every answer: what was given, how far it is, what was saved and when", async () => {
    const { focalPoint, drafter } = given.people;
    const now = new Date();
    const key = { submissionId: given.submissionId };
    const place = { member: drafter.userId, place: "1", due: undefined, note: "" };
    await giveQuestions(held.ctx({ actor: focalPoint, now }), { ...key, ...place });
    const saved = entered("A finished answer.", { complete: true });
    await saveAnswer(held.ctx({ actor: drafter, now }), { ...key, ...saved });
    await saveAnswer(held.ctx({ actor: drafter, now }), { ...key, ...entered("Another.", { question: 4 }) });
    const { work } = await read(focalPoint);
    expect(work).toMatchObject({ answered: 2, complete: 1, of: 10, givenToNobody: 5 });
    expect(work?.people).toMatchObject([
      { userId: drafter.userId, given: [{ answered: 2, complete: 1, of: 5 }], saved: { answers: 2, at: now } },
    ]);
    await chooseSight(held.ctx({ actor: focalPoint, now }), { ...key, all: false });
    expect((await read(drafter)).work).toBeNull();
  });
});

describe("a member of the team", () => {
  test("has the role of focal point handed over in one step; not to oneself, nor by a drafter", async () => {
    const { focalPoint, drafter, stranger } = given.people;
    expect((await member(drafter, focalPoint.userId, { intent: "handOver" })).status).toBe(403);
    expect((await member(stranger, drafter.userId, { intent: "handOver" })).status).toBe(404);
    expect((await member(focalPoint, focalPoint.userId, { intent: "handOver" })).status).toBe(422);
    expect(await rolesOf()).toEqual(everyRole);
    expect((await member(focalPoint, drafter.userId, { intent: "handOver" })).location).toContain("/team");
    expect(await rolesOf()).toEqual({ "focal@pt.example": "drafter", "drafter@pt.example": "focal-point" });
    expect(await held.database.read.auditEvent.count({ where: { action: "member.changeRole" } })).toBe(2);
    const told = await held.database.read.outboxMessage.findMany({ where: { template: "focalPointNamed" } });
    expect(told.map(({ recipientId }) => recipientId)).toEqual([drafter.userId]);
    expect(JSON.stringify(told[0]?.params)).toContain(`/respond/${given.submissionId}/team`);
  });

  test("who is removed is refused at the next request; what they wrote stays, with their name", async () => {
    const { focalPoint, drafter } = given.people;
    const now = new Date();
    const token = await openSignInFor(held.ctx({ now }), drafter.userId);
    const asSignedIn = () => loadActor(held.database, { token, now });
    const key = { submissionId: given.submissionId };
    await saveAnswer(held.ctx({ actor: await asSignedIn(), now }), { ...key, ...entered("Written by the drafter.") });
    await invite({ email: "drafter@pt.example", role: "focal-point" });
    expect((await member(focalPoint, drafter.userId, { intent: "remove" })).location).toContain("/team");
    const again = { ...key, ...entered("Too late.", { revision: 1 }) };
    await expect(saveAnswer(held.ctx({ actor: await asSignedIn(), now }), again)).rejects.toMatchObject({
      code: "notFound",
    });
    const [answer] = await held.database.read.answer.findMany();
    expect([answer?.text, answer?.updatedById]).toEqual(["Written by the drafter.", drafter.userId]);
    expect((await read(focalPoint)).invitations.total).toBe(0);
    const event = await held.database.read.auditEvent.findFirstOrThrow({ where: { action: "member.remove" } });
    expect(event.detail).toMatchObject({ role: "drafter", user: drafter.userId });
  });

  test("takes over the role of focal point, who then becomes a drafter", async () => {
    const { focalPoint, drafter } = given.people;
    await member(focalPoint, drafter.userId, { intent: "changeRole", role: "focal-point" });
    expect(await rolesOf()).toEqual({ "focal@pt.example": "focal-point", "drafter@pt.example": "focal-point" });
    await member(focalPoint, focalPoint.userId, { intent: "changeRole", role: "drafter" });
    expect(await rolesOf()).toEqual({ "focal@pt.example": "drafter", "drafter@pt.example": "focal-point" });
  });

  test("who is the last focal point keeps the role and the access, also when two remove each other", async () => {
    const { focalPoint, drafter } = given.people;
    expect((await member(focalPoint, focalPoint.userId, { intent: "remove" })).status).toBe(422);
    expect((await member(focalPoint, focalPoint.userId, { intent: "changeRole", role: "drafter" })).status).toBe(422);
    await member(focalPoint, drafter.userId, { intent: "changeRole", role: "focal-point" });
    const other = { ...drafter, memberships: focalPoint.memberships };
    const both = await Promise.all([
      member(focalPoint, other.userId, { intent: "remove" }),
      member(other, focalPoint.userId, { intent: "remove" }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([302, 422]);
    expect(Object.values(await rolesOf())).toEqual(["focal-point"]);
  });

  test("of another participant is not found", async () => {
    const { focalPoint, stranger } = given.people;
    expect((await member(focalPoint, stranger.userId, { intent: "remove" })).status).toBe(404);
    expect(await held.database.read.member.count()).toBe(3);
  });
});
