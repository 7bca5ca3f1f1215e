import { beforeEach, describe, expect, test } from "vitest";
import { createReview } from "#seed/factories/create-review";
import { createParticipant } from "#seed/factories/create-participant";
import { createUser } from "#seed/factories/create-user";
import { loadActor } from "~/domain/account/load-actor.server";
import { printAdministratorLink } from "~/domain/account/invitation/printed-link.server";
import { readPeople } from "~/domain/account/people/read-people.server";
import { hashToken } from "~/domain/account/sign-ins.server";
import { visitor, type Actor } from "~/permission/actor";
import { action, loader } from "~/routes/account/invitation";
import { action as people } from "~/routes/secretariat/people";
import { signedIn } from "../../given/actors";
import { useDatabase } from "../../support/database";
import { readOutbox } from "../../support/read-links";
import { formRequest, routeContext, settle } from "../../support/route-context";

const held = useDatabase();
const now = new Date("2026-02-01T10:00:00Z");
const day = 24 * 60 * 60_000;
const later = (days: number) => new Date(now.getTime() + days * day);

let review: { id: string; slug: string };
let participantId: string;
let secretariat: Actor;

beforeEach(async () => {
  await held.database.write(async (tx) => {
    review = await createReview(tx, { slug: "review-one" });
    const participant = await createParticipant(tx, {
      slug: "kz",
      class: "member-state",
      name: { en: "Kazakhstan", fr: "Kazakhstan", ru: "Казахстан" },
    });
    participantId = participant.id;
    await tx.participation.create({ data: { reviewId: review.id, participantId, createdAt: now } });
  });
  const userId = await held.database.write((tx) =>
    createUser(tx, { email: "head@example.org", staff: [{ reviewId: review.id, role: "secretariat" }] }),
  );
  secretariat = signedIn({ userId, staff: [{ reviewId: review.id, slug: review.slug, role: "secretariat" }] });
});

const allowed = () => Promise.resolve(true);

function context(actor: Actor, at = now) {
  const made = routeContext(held.database, { actor, now: at });
  return { ...made, limits: { ...made.limits, allowWrite: allowed, allowVisitorBytes: allowed } };
}

const manage = (form: Record<string, string>, actor = secretariat, at = now) =>
  settle(() =>
    people({
      request: formRequest("/en/secretariat/review-one/people", form),
      params: { lang: "en", review: "review-one" },
      context: context(actor, at),
    }),
  );

const staff = { intent: "inviteStaff", email: "Claire@Example.org", name: "Claire", language: "fr", role: "editor" };
const member = { intent: "inviteMember", email: "a@example.org", name: "", language: "ru", role: "focal-point" };

const open = (token: string, { actor = visitor, at = now }: { actor?: Actor; at?: Date } = {}) =>
  settle(() =>
    loader({
      request: new Request(`http://localhost/en/invitations?token=${token}`),
      params: { lang: "en" },
      context: context(actor, at),
    }),
  );

const account = {
  intent: "newAccount",
  name: "Claire Dupont",
  language: "fr",
  timeZone: "Asia/Bangkok",
  newPassword: "seven green kettles",
  repeatPassword: "seven green kettles",
};

const accept = (form: Record<string, string>, actor: Actor = visitor, at = now) =>
  settle(() =>
    action({ request: formRequest("/en/invitations", form), params: { lang: "en" }, context: context(actor, at) }),
  );

const firstMail = async (at = now) => {
  const [mail] = await readOutbox(held.database, at);
  if (!mail) throw new Error("No mail was sent");
  return mail;
};

describe("an invitation", () => {
  test("goes out in the language of its recipient; of its secret only the hash is stored", async () => {
    expect(await manage(staff)).toMatchObject({ status: 302, location: "/en/secretariat/review-one/people" });
    const mail = await firstMail();
    expect(mail).toMatchObject({ language: "fr", to: { name: "Claire", address: "Claire@Example.org" } });
    expect(mail.text).toContain("https://review.example.org/fr/invitations?token=");
    expect(mail.token).toMatch(/^[\w-]{43}$/);
    const tokens = await held.database.read.oneTimeToken.findMany();
    expect(tokens.map(({ tokenHash }) => tokenHash)).toEqual([hashToken(mail.token)]);
    const everything = JSON.stringify([
      await held.database.read.outboxMessage.findMany(),
      await held.database.read.invitation.findMany(),
      await held.database.read.auditEvent.findMany(),
    ]);
    expect(everything).not.toContain(mail.token);
  });

  test("makes an account with the role, signs its person in, and works once", async () => {
    await manage(staff);
    const { token } = await firstMail();
    expect(await open(token)).toMatchObject({
      status: 200,
      data: { invitation: { next: "newAccount", role: "editor" } },
    });
    const answer = await accept({ ...account, token });
    expect(answer).toMatchObject({ status: 302, location: "/fr/work" });
    const user = await held.database.read.user.findUniqueOrThrow({
      where: { emailKey: "claire@example.org" },
      include: { staff: true, signInSessions: true },
    });
    expect(user).toMatchObject({
      name: "Claire Dupont",
      language: "fr",
      timeZone: "Asia/Bangkok",
      administrator: false,
    });
    expect(user.staff).toMatchObject([{ reviewId: review.id, role: "editor" }]);
    expect(user.signInSessions).toHaveLength(1);
    expect((await open(token)).status).toBe(404);
    expect((await accept({ ...account, token })).status).not.toBe(302);
    expect(await held.database.read.user.count()).toBe(2);
  });

  test("to act for a participant makes its member", async () => {
    await manage({ ...member, participant: "kz" });
    await accept({ ...account, token: (await firstMail()).token });
    expect(await held.database.read.member.findMany()).toMatchObject([{ participantId, role: "focal-point" }]);
  });

  test("to act for someone who does not take part in the review is refused", async () => {
    await held.database.write((tx) => tx.participation.deleteMany());
    const answer = await manage({ ...member, participant: "kz" });
    expect(answer.data).toMatchObject({ fieldErrors: { participant: ["participantMissing"] } });
  });

  test("of a person with an account is accepted after signing in, by that person alone", async () => {
    const userId = await held.database.write((tx) => createUser(tx, { email: "claire@example.org" }));
    await manage(staff);
    const { token } = await firstMail();
    expect(await open(token)).toMatchObject({ data: { invitation: { next: "signIn" } } });
    expect(await open(token, { actor: secretariat })).toMatchObject({ data: { invitation: { next: "otherPerson" } } });
    expect((await accept({ ...account, token })).data).toMatchObject({ fieldErrors: { email: ["emailTaken"] } });
    expect((await accept({ intent: "accept", token }, secretariat)).status).toBe(409);
    const claire = signedIn({ userId });
    expect(await open(token, { actor: claire })).toMatchObject({ data: { invitation: { next: "accept" } } });
    expect(await accept({ intent: "accept", token }, claire)).toMatchObject({ status: 302 });
    expect(await held.database.read.staff.count({ where: { userId, role: "editor" } })).toBe(1);
  });

  test("ends after 14 days, when it is revoked, and when a newer message takes its place", async () => {
    await manage(staff);
    const { token } = await firstMail();
    const { id } = await held.database.read.invitation.findFirstOrThrow();
    expect((await open(token, { at: later(13.9) })).status).toBe(200);
    expect((await open(token, { at: later(14.1) })).status).toBe(404);
    await manage({ intent: "resend", invitation: id }, secretariat, later(15));
    const again = await firstMail(later(15));
    expect((await open(token, { at: later(15) })).status).toBe(404);
    expect((await open(again.token, { at: later(28) })).status).toBe(200);
    await manage({ intent: "revoke", invitation: id }, secretariat, later(16));
    expect((await open(again.token, { at: later(16) })).status).toBe(404);
    expect((await manage({ intent: "resend", invitation: id }, secretariat, later(16))).status).toBe(409);
  });

  test("that did not arrive is sent to a corrected address", async () => {
    await manage(staff);
    const refuse = { send: () => Promise.reject(Object.assign(new Error("no such mailbox"), { code: "EENVELOPE" })) };
    const { deliverOutbox } = await import("~/domain/notification/deliver-outbox.server");
    await deliverOutbox({ database: held.database, sender: refuse, origin: "https://review.example.org", now });
    const shown = await readPeople(held.ctx({ actor: secretariat, now }), {
      review: "review-one",
      language: "en",
      page: 1,
      withParticipants: false,
    });
    expect(shown.invitations.rows).toMatchObject([{ status: "refused", mail: "recipientRefused" }]);
    const [{ id } = { id: "" }] = shown.invitations.rows;
    await manage({ intent: "correct", invitation: id, email: "claire.dupont@example.org" });
    const mail = await firstMail();
    expect(mail.to.address).toBe("claire.dupont@example.org");
    expect(await open(mail.token)).toMatchObject({ data: { invitation: { email: "claire.dupont@example.org" } } });
  });

  test("is not sent twice to one address for one role", async () => {
    await manage(staff);
    expect((await manage(staff)).data).toMatchObject({ fieldErrors: { email: ["alreadyInvited"] } });
    await accept({ ...account, token: (await firstMail()).token });
    expect((await manage(staff)).data).toMatchObject({
      fieldErrors: { email: ["roleHeld"] },
      values: { name: "Claire" },
    });
  });

  test("refuses a weak password and keeps what was typed but the password", async () => {
    await manage(staff);
    const { token } = await firstMail();
    const weak = { newPassword: "claire@example.org", repeatPassword: "claire@example.org" };
    const answer = await accept({ ...account, ...weak, token });
    expect(answer.data).toMatchObject({
      fieldErrors: { newPassword: ["passwordPersonal"] },
      values: { name: "Claire Dupont" },
    });
    expect(JSON.stringify(answer.data)).not.toContain("claire@example.org");
    expect((await open(token)).status).toBe(200);
  });

  test("accepted twice at once makes one account", async () => {
    await manage(staff);
    const { token } = await firstMail();
    const answers = await Promise.all([accept({ ...account, token }), accept({ ...account, token })]);
    expect(answers.filter(({ status }) => status === 302)).toHaveLength(1);
    expect(await held.database.read.user.count()).toBe(2);
  });
});

describe("a focal point", () => {
  const address = "focal@example.org";
  const asDrafter = { ...member, email: address, role: "drafter", participant: "kz" };
  const focalPoint = () =>
    held.database.write((tx) =>
      createUser(tx, { email: address, memberships: [{ participantId, role: "focal-point" }] }),
    );
  const roleOf = async (userId: string) =>
    (await held.database.read.member.findFirstOrThrow({ where: { userId, participantId } })).role;

  test("is not invited as a drafter of the same participant", async () => {
    await focalPoint();
    expect((await manage(asDrafter)).data).toMatchObject({ fieldErrors: { email: ["alreadyFocalPoint"] } });
  });

  test("stays one where an older invitation as a drafter is accepted", async () => {
    await manage(asDrafter);
    const { token } = await firstMail();
    const userId = await focalPoint();
    const actor = signedIn({ userId, email: address, memberships: [{ participantId, role: "focal-point" }] });
    expect((await accept({ intent: "accept", token }, actor)).status).toBe(302);
    expect(await roleOf(userId)).toBe("focal-point");
  });

  test("is made of a drafter by an invitation as one", async () => {
    const userId = await held.database.write((tx) =>
      createUser(tx, { email: address, memberships: [{ participantId, role: "drafter" }] }),
    );
    await manage({ ...member, email: address, participant: "kz" });
    const { token } = await firstMail();
    const actor = signedIn({ userId, email: address, memberships: [{ participantId, role: "drafter" }] });
    expect((await accept({ intent: "accept", token }, actor)).status).toBe(302);
    expect(await roleOf(userId)).toBe("focal-point");
  });
});

test("the last person who runs a review stays, others lose their role at once", async () => {
  const userId = secretariat.kind === "user" ? secretariat.userId : "";
  const remove = (user: string) => manage({ intent: "removeRole", user, role: "secretariat" });
  expect((await remove(userId)).data).toMatchObject({ fieldErrors: { "": ["lastSecretariat"] } });
  const other = await held.database.write((tx) =>
    createUser(tx, { email: "other@example.org", staff: [{ reviewId: review.id, role: "secretariat" }] }),
  );
  expect((await remove(other)).status).toBe(302);
  expect(await held.database.read.staff.count({ where: { userId: other } })).toBe(0);
});

describe("a printed link", () => {
  test("makes an administrator for an address; without one it works only while nobody has an account", async () => {
    const nameless = await printAdministratorLink(held.database, { email: null, language: "en", now });
    expect((await accept({ ...account, token: nameless, email: "x@example.org" })).status).toBe(404);
    const token = await printAdministratorLink(held.database, { email: "root@example.org", language: "en", now });
    const newer = await printAdministratorLink(held.database, { email: "root@example.org", language: "en", now });
    expect((await open(token)).status).toBe(404);
    expect((await open(newer, { at: later(1.1) })).status).toBe(404);
    expect(await accept({ ...account, token: newer })).toMatchObject({ location: "/fr/work" });
    const signIn = await held.database.read.user.findUniqueOrThrow({ where: { emailKey: "root@example.org" } });
    expect(signIn.administrator).toBe(true);
    expect((await loadActor(held.database, { token: "unknown", now })).kind).toBe("visitor");
  });
});
