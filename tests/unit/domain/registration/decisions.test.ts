import { beforeEach, describe, expect, test } from "vitest";
import { stakeholder } from "#seed/factories/create-participant";
import { createUser } from "#seed/factories/create-user";
import { addParticipations } from "~/domain/participation/add-participations.server";
import { acceptRegistration } from "~/domain/registration/accept-registration.server";
import { askBack, declineRegistration } from "~/domain/registration/answer-registration.server";
import { listRegistrations } from "~/domain/registration/list-registrations.server";
import type { CommandContext } from "~/domain/shared/context";
import { createRegistrationsCase, sentRegistration } from "../../../given/registrations-case";
import { signedIn } from "../../../given/actors";
import { useDatabase } from "../../../support/database";
import { readOutbox } from "../../../support/read-links";

const held = useDatabase();
const now = new Date("2026-02-01T10:00:00Z");
const review = "ece-test";
let ctx: CommandContext;
let reviewId = "";

async function given(options: { contact?: boolean } = {}) {
  const created = await createRegistrationsCase(held.database, options);
  reviewId = created.review.id;
  ctx = held.ctx({ actor: created.secretariat, now });
}

const accept = (registration: string, body = "new", other = "") =>
  acceptRegistration(ctx, { review, registration, body, other });
const stored = (id: string) => held.database.read.registration.findUniqueOrThrow({ where: { id } });
const actions = async () => (await held.database.read.auditEvent.findMany()).map(({ action }) => action);
const list = (status?: "accepted" | "declined" | "asked" | "all") =>
  listRegistrations(ctx, { review, search: { status, page: 1 }, language: "en" });

test("two identical requests at once are kept as one, and confirmed once", async () => {
  await given();
  const other = held.ctx({ now });
  const [one, another] = await Promise.all([sentRegistration(held.ctx({ now })), sentRegistration(other)]);
  expect(one).toBe(another);
  expect(await held.database.read.registration.count()).toBe(1);
  expect(await readOutbox(held.database, now)).toHaveLength(1);
  expect(await actions()).toEqual(["registration.receive"]);
});

describe("a request that is accepted", () => {
  beforeEach(() => given());

  test("as a new body: it is registered with all it said, takes part, and its contact is invited in their language", async () => {
    const id = await sentRegistration(held.ctx({ now }));
    await readOutbox(held.database, now);
    await accept(id);
    const body = await held.database.read.participant.findFirstOrThrow({
      where: { class: "stakeholder" },
      include: { aliases: true, participations: true },
    });
    expect(body).toMatchObject({
      slug: "set-prav-migrantov",
      category: "civil-society",
      acronym: "СПМ",
      name: { ru: { text: "Сеть прав мигрантов", status: "original" } },
      countries: ["KZ", "KG"],
      languages: ["ru"],
      participations: [{ reviewId, accreditation: "ECOSOC" }],
    });
    expect(body.aliases.map(({ key }) => key).sort()).toEqual(["сеть прав мигрантов", "спм"]);
    const mails = await readOutbox(held.database, now);
    expect(mails).toMatchObject([{ to: { address: "aigul@spm.example", name: "Айгуль Иванова" }, language: "ru" }]);
    expect(mails[0]?.text).toContain("/ru/invitations?token=");
    expect(mails[0]?.text).toContain("Сеть прав мигрантов");
    const { userId } = ctx.actor.kind === "user" ? ctx.actor : { userId: "" };
    expect(await stored(id)).toMatchObject({ status: "accepted", decidedById: userId, participantId: body.id });
    expect(await actions()).toEqual(["registration.receive", "invitation.create", "registration.accept"]);
  });

  test("as an existing body: nothing is registered a second time", async () => {
    const known = await held.database.write((tx) => stakeholder(tx, "mrn"));
    await accept(await sentRegistration(held.ctx({ now })), "mrn");
    expect(await held.database.read.participant.count({ where: { class: "stakeholder" } })).toBe(1);
    const invited = await held.database.read.invitation.findMany();
    expect(invited).toMatchObject([{ participantId: known.id, role: "focal-point", email: "aigul@spm.example" }]);
    expect(await held.database.read.participation.count({ where: { reviewId, participantId: known.id } })).toBe(1);
  });

  test("a body that takes part already keeps its participation; who acts for it is told and not invited", async () => {
    await held.database.write(async (tx) => {
      const known = await stakeholder(tx, "mrn");
      await addParticipations(tx, { reviewId, participantIds: [known.id], at: now });
      const memberships = [{ participantId: known.id, role: "focal-point" as const }];
      await createUser(tx, { email: "aigul@spm.example", memberships });
    });
    const id = await sentRegistration(held.ctx({ now }));
    await readOutbox(held.database, now);
    await accept(id, "mrn");
    expect(await held.database.read.invitation.count()).toBe(0);
    expect(await held.database.read.participation.count()).toBe(1);
    const [mail] = await readOutbox(held.database, now);
    expect(mail?.text).toContain("/ru/sign-in");
  });

  test("a body can be named in any known form; what is unknown or unclear is refused", async () => {
    await accept(await sentRegistration(held.ctx({ now }), { name: "Lotus Forum", acronym: "" }));
    await accept(await sentRegistration(held.ctx({ now }), { name: "Lotus House", acronym: "" }));
    const third = await sentRegistration(held.ctx({ now }), { name: "Lotus", acronym: "" });
    const refused = (field: string, key: string) => ({ code: "invalid", details: { fieldErrors: { [field]: [key] } } });
    await expect(accept(third, "other", "Lotus")).rejects.toMatchObject(refused("other", "bodySeveral"));
    await expect(accept(third, "other", "Rose")).rejects.toMatchObject(refused("other", "bodyUnknown"));
    await expect(accept(third, "other", "")).rejects.toMatchObject(refused("other", "bodyUnknown"));
    await expect(accept(third, "portugal")).rejects.toMatchObject(refused("body", "bodyMissing"));
    await accept(third, "other", "lotus HOUSE");
    expect(await held.database.read.participant.count({ where: { class: "stakeholder" } })).toBe(2);
  });

  test("a new body with the name of another one gets a slug of its own", async () => {
    await accept(await sentRegistration(held.ctx({ now })));
    await accept(await sentRegistration(held.ctx({ now }), { email: "other@spm.example" }));
    const slugs = await held.database.read.participant.findMany({ where: { class: "stakeholder" } });
    expect(slugs.map(({ slug }) => slug).sort()).toEqual(["set-prav-migrantov", "set-prav-migrantov-2"]);
  });
});

describe("a request that is answered", () => {
  beforeEach(() => given());

  test("a question goes out in the words of the secretariat, and the request stays open", async () => {
    const id = await sentRegistration(held.ctx({ now }), {}, "fr");
    await readOutbox(held.database, now);
    await askBack(ctx, { review, registration: id, message: "Où travaillez-vous ?" });
    const [mail] = await readOutbox(held.database, now);
    expect(mail).toMatchObject({ language: "fr", to: { address: "aigul@spm.example" } });
    expect(mail?.text).toContain("Où travaillez-vous ?");
    expect(mail?.text).toContain("office@example.org");
    expect((await list()).rows).toMatchObject([
      { status: "asked", message: "Où travaillez-vous ?", decidedBy: "Head" },
    ]);
    await accept(id);
    expect((await list("accepted")).rows).toMatchObject([{ participant: { slug: "set-prav-migrantov" }, similar: [] }]);
  });

  test("a reason goes out when it is declined, and nothing can be decided again", async () => {
    const id = await sentRegistration(held.ctx({ now }), {}, "en");
    await readOutbox(held.database, now);
    const message = "The review is for organizations of the region.";
    await declineRegistration(ctx, { review, registration: id, message });
    expect((await readOutbox(held.database, now))[0]?.text).toContain(message);
    const decided = { code: "conflict", details: { data: { status: "declined" } } };
    await expect(accept(id)).rejects.toMatchObject(decided);
    await expect(askBack(ctx, { review, registration: id, message })).rejects.toMatchObject(decided);
    await expect(declineRegistration(ctx, { review, registration: id, message })).rejects.toMatchObject(decided);
    expect(await held.database.read.participant.count({ where: { class: "stakeholder" } })).toBe(0);
    expect(await readOutbox(held.database, now)).toEqual([]);
  });

  test("two who decide at once: one decision is kept", async () => {
    const id = await sentRegistration(held.ctx({ now }));
    const both = await Promise.allSettled([
      accept(id),
      declineRegistration(ctx, { review, registration: id, message: "No." }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("those of another review decide nothing, and do not learn that there is a request", async () => {
    const id = await sentRegistration(held.ctx({ now }));
    const staff = [{ reviewId: "elsewhere", slug: "elsewhere", role: "secretariat" as const }];
    for (const actor of [signedIn({ staff }), signedIn({ staff: [{ reviewId, slug: review, role: "editor" }] })]) {
      const other = { ...ctx, actor };
      const input = { review, registration: id, body: "new", other: "", message: "Words" };
      for (const act of [acceptRegistration, askBack, declineRegistration])
        await expect(act(other, input)).rejects.toMatchObject({ code: "notFound" });
      await expect(
        listRegistrations(other, { review, search: { status: undefined, page: 1 }, language: "en" }),
      ).rejects.toMatchObject({ code: "notFound" });
    }
  });
});

test("without a contact of the review nothing is asked: the answer would have nowhere to go", async () => {
  await given({ contact: false });
  const id = await sentRegistration(held.ctx({ now }));
  expect(await list()).toMatchObject({ hasContact: false });
  await expect(askBack(ctx, { review, registration: id, message: "Words" })).rejects.toMatchObject({
    details: { fieldErrors: { message: ["contactMissing"] } },
  });
  expect((await stored(id)).status).toBe("received");
});

describe("the list", () => {
  beforeEach(() => given());

  test("shows what is to be decided, the oldest first, ten a page, with the bodies that it may be of", async () => {
    await held.database.write((tx) => stakeholder(tx, "o1"));
    for (let index = 0; index < 12; index += 1)
      await sentRegistration(held.ctx({ now: new Date(now.getTime() + index * 1000) }), { name: `Body ${index}` });
    await accept(await sentRegistration(held.ctx({ now: new Date(now.getTime() - 1000) })));
    const first = await list();
    expect(first).toMatchObject({ total: 12, pages: 2, counts: { received: 12, accepted: 1, asked: 0, declined: 0 } });
    expect(first.rows.map(({ name }) => name).slice(0, 2)).toEqual(["Body 0", "Body 1"]);
    await sentRegistration(held.ctx({ now: new Date(now.getTime() - 500) }), {
      name: "Set prav migrantov",
      acronym: "",
    });
    const [oldest] = (await list()).rows;
    expect(oldest).toMatchObject({
      countries: ["Kazakhstan", "Kyrgyzstan"],
      similar: [{ slug: "set-prav-migrantov", likeness: "same", participates: true }],
    });
    const last = await listRegistrations(ctx, { review, search: { status: undefined, page: 99 }, language: "en" });
    expect([last.page, last.rows.length]).toEqual([2, 3]);
  });
});
