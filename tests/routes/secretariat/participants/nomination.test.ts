import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { closeAccount } from "~/domain/account/settings/close-account.server";
import { readAccountData } from "~/domain/account/settings/read-account-data.server";
import { acceptWithNewAccount } from "~/domain/account/invitation/accept-invitation.server";
import { issueToken } from "~/domain/account/links/one-time-token.server";
import { action as letterAction, loader as letterPage } from "~/routes/secretariat/nomination";
import { loader as download } from "~/routes/secretariat/nomination-letter";
import { action as invitePerson, loader as people } from "~/routes/secretariat/people";
import { action as inviteFor, loader as participant } from "~/routes/secretariat/participants/participant";
import type { Actor } from "~/permission/actor";
import { signedIn } from "../../../given/actors";
import { createParticipantsCase, type ParticipantsCase } from "../../../given/participants-case";
import { useDatabase } from "../../../support/database";
import { formRequest, routeContext, settle } from "../../../support/route-context";

const held = useDatabase();
const now = new Date("2026-11-27T12:00:00Z");
const pdf = "%PDF-1.7\nNote verbale\n%%EOF\n";
const review = "ece-test";
let given: ParticipantsCase;
let data: string;

const settings = () => ({ databasePath: path.join(data, "database.db") });
const stored = () => (existsSync(path.join(data, "files")) ? readdirSync(path.join(data, "files")) : []);
const context = (actor: Actor = given.secretariat) => routeContext(held.database, { settings: settings(), actor, now });

type Fields = Record<string, string>;

/** A native form with a file, as a browser sends it; without one its field is there and empty. */
function withFile(fields: Fields, content: string | null, name = "Lettre de désignation.pdf"): Request {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.append(key, value);
  form.append("letter", new File(content === null ? [] : [content], content === null ? "" : name));
  return new Request("http://localhost/en/x", { method: "POST", body: form });
}

const person = { email: "focal@example.org", name: "A Person", language: "fr", role: "focal-point" };
const args = (request: Request, params: Fields, actor?: Actor) =>
  ({ request, params: { lang: "en", review, ...params }, context: context(actor) }) as never;
const invite = (request: Request, slug = "ch") => settle(() => inviteFor(args(request, { participant: slug })));
const send = (request: Request, invitation: string, actor?: Actor) =>
  settle(() => letterAction(args(request, { invitation }, actor)));
const get = (invitation: string, actor?: Actor) =>
  settle(() => download(args(new Request("http://localhost/en/x"), { invitation }, actor)));
const listed = async (slug = "ch") => {
  const page = await participant(args(new Request("http://localhost/en/x"), { participant: slug }));
  return page.participation.invitationPage.rows;
};
const invitationOf = async (email: string) =>
  (await held.database.read.invitation.findFirstOrThrow({ where: { email } })).id;

beforeEach(async () => {
  data = mkdtempSync(path.join(tmpdir(), "rapporteur-nomination-"));
  given = await createParticipantsCase(held.database, now);
});

afterEach(() => {
  rmSync(data, { recursive: true });
});

describe("a letter of nomination", () => {
  test("is sent with an invitation, is on the page of the participant, and is read by the secretariat alone", async () => {
    expect(await invite(withFile({ intent: "invite", ...person }, pdf))).toMatchObject({ status: 302 });
    const [row] = await listed();
    expect(row).toMatchObject({ email: person.email, letter: { name: "Lettre de désignation.pdf", size: pdf.length } });
    const answer = await download(args(new Request("http://localhost/en/x"), { invitation: row?.id ?? "" }));
    expect(await answer.text()).toBe(pdf);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": 'attachment; filename="ece-test-ch-nomination.pdf"',
      "cache-control": "no-store",
    });
    const member = signedIn({
      memberships: [{ participantId: given.participants["ch"]?.id ?? "", role: "focal-point" }],
    });
    const elsewhere = signedIn({ staff: [{ reviewId: "another", role: "secretariat" }] });
    const reviewer = signedIn({ staff: [{ reviewId: given.review.id, role: "reviewer" }] });
    expect((await get(row?.id ?? "", member)).status).toBe(404);
    expect((await get(row?.id ?? "", elsewhere)).status).toBe(404);
    expect((await get(row?.id ?? "", reviewer)).status).toBe(403);
  });

  test("is not needed: the same form without a file, or not multipart at all, invites as before", async () => {
    expect(await invite(withFile({ intent: "invite", ...person }, null))).toMatchObject({ status: 302 });
    const other = { ...person, email: "second@example.org" };
    expect(await invite(formRequest("/en/x", { intent: "invite", ...other }))).toMatchObject({ status: 302 });
    expect((await listed()).map(({ letter }) => letter)).toEqual([null, null]);
    expect(stored()).toEqual([]);
  });

  test("that is none invites nobody, and what was typed comes back", async () => {
    const answer = await invite(withFile({ intent: "invite", ...person }, "MZ program", "letter.pdf"));
    expect(answer).toMatchObject({
      status: 422,
      data: { fieldErrors: { letter: ["fileIsProgram"] }, values: { email: person.email, name: "A Person" } },
    });
    expect(await listed()).toEqual([]);
    // A fault of the invitation leaves no file.
    expect(await invite(withFile({ intent: "invite", ...person, email: "mt@example.org" }, pdf), "mt")).toMatchObject({
      status: 422,
      data: { fieldErrors: { email: ["alreadyInvited"] } },
    });
    expect(stored()).toEqual([]);
  });

  test("is sent with an invitation from the page of people too", async () => {
    const request = withFile({ intent: "inviteMember", ...person, participant: "ch" }, pdf);
    expect(await settle(() => invitePerson(args(request, {})))).toMatchObject({ status: 302 });
    const page = await people(args(new Request("http://localhost/en/x"), {}));
    expect(page.invitations.rows.find(({ email }) => email === person.email)?.letter?.size).toBe(pdf.length);
  });

  test("is attached to an invitation that was sent, replaced and deleted; the record of actions names no file", async () => {
    const id = await invitationOf("tr@example.org");
    const nothing = { status: 422, data: { fieldErrors: { letter: ["fileMissing"] } } };
    expect(await send(withFile({ intent: "attach" }, null), id)).toMatchObject(nothing);
    expect(await send(withFile({ intent: "attach" }, pdf), id)).toMatchObject({ status: 302 });
    expect(await send(withFile({ intent: "attach" }, `${pdf} `, "New.pdf"), id)).toMatchObject({ status: 302 });
    expect(stored()).toHaveLength(1);
    const { nomination } = await letterPage(args(new Request("http://localhost/en/x"), { invitation: id }));
    expect(nomination).toMatchObject({ letter: { name: "New.pdf", type: "pdf" }, open: true });
    expect(await send(formRequest("/en/x", { intent: "delete" }), id)).toMatchObject({ status: 302 });
    expect(stored()).toEqual([]);
    expect((await get(id)).status).toBe(404);
    const events = await held.database.read.auditEvent.findMany({ where: { action: { endsWith: "Letter" } } });
    expect(events.map((event) => event.action)).toEqual([
      "invitation.addLetter",
      "invitation.addLetter",
      "invitation.removeLetter",
    ]);
    expect(JSON.stringify(events)).not.toMatch(/Lettre|New\.pdf/);
  });

  test("is not attached to an invitation that was revoked, nor by or for another review", async () => {
    const id = await invitationOf("tr@example.org");
    const elsewhere = signedIn({ staff: [{ reviewId: "another", role: "secretariat" }] });
    expect((await send(withFile({ intent: "attach" }, pdf), id, elsewhere)).status).toBe(404);
    await held.database.write((tx) => tx.invitation.update({ where: { id }, data: { revokedAt: now } }));
    expect((await send(withFile({ intent: "attach" }, pdf), id)).status).toBe(409);
    expect(stored()).toEqual([]);
  });

  test("is among what is kept of the person, and is deleted when they close their account", async () => {
    await invite(withFile({ intent: "invite", ...person }, pdf));
    const subjectId = await invitationOf(person.email);
    const expiresAt = new Date(now.getTime() + 1000);
    const token = await held.database.write((tx) =>
      issueToken(tx, { purpose: "invitation", subjectId, now, expiresAt }),
    );
    const words = "a sentence of many words";
    const account = { name: "A Person", language: "fr" as const, timeZone: "Europe/Zurich", newPassword: words };
    const { id: userId } = await acceptWithNewAccount(held.ctx({ now }), { token, ...account, repeatPassword: words });
    const ctx = held.ctx({ now, actor: signedIn({ userId }) });
    expect((await readAccountData(ctx)).invitations[0]?.letter?.name).toBe("Lettre de désignation.pdf");
    await held.database.write((tx) => tx.member.deleteMany({ where: { userId } }));
    await closeAccount(ctx, { currentPassword: words, folder: path.join(data, "files") });
    expect(stored()).toEqual([]);
    expect(await held.database.read.nominationLetter.count()).toBe(0);
    expect((await listed())[0]).toMatchObject({ status: "accepted", email: "", letter: null });
  });
});
