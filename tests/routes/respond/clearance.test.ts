import { beforeEach, describe, expect, test } from "vitest";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import { readOwnDraft } from "~/domain/submission/answer/read-own-draft.server";
import { readClearance } from "~/domain/submission/clearance/read-clearance.server";
import { submitSubmission } from "~/domain/submission/submit-submission.server";
import type { Actor, SignedInUser } from "~/permission/actor";
import { visitor } from "~/permission/actor";
import * as clearance from "~/routes/respond/clearance";
import * as byLink from "~/routes/respond/clearance-link";
import * as signedInText from "~/routes/respond/clearance-text";
import { openDraft, type OpenDraft } from "../../given/open-draft";
import { entered } from "../../given/respondents";
import { useDatabase } from "../../support/database";
import { readOutbox } from "../../support/read-links";
import { formRequest, routeContext, settle } from "../../support/route-context";

const held = useDatabase();
let given: OpenDraft;

type Form = Record<string, string>;

beforeEach(async () => {
  given = await openDraft(held);
  await save("A one-stop centre.", 0);
});

const key = () => ({ submissionId: given.submissionId, language: "en" as const });

const save = (text: string, revision: number) =>
  saveAnswer(held.ctx({ actor: given.people.drafter, now: new Date() }), {
    submissionId: given.submissionId,
    ...entered(text, { revision }),
  });

const send = (route: typeof clearance | typeof signedInText, actor: SignedInUser, form: Form) => {
  const { submissionId } = given;
  const request = formRequest(`/en/respond/${submissionId}/clearance`, form);
  return settle(() =>
    route.action({ request, params: { lang: "en", submissionId }, context: routeContext(held.database, { actor }) }),
  );
};

const decide = (token: string, form: Form) => {
  const request = formRequest("/fr/clearance", { ...form, token });
  return settle(() => byLink.action({ request, params: { lang: "fr" }, context: routeContext(held.database) }));
};

const open = async (token: string) => {
  const request = new Request(`https://review.example.org/fr/clearance?token=${token}`);
  const answer = await byLink.loader({ request, params: { lang: "fr" }, context: routeContext(held.database) });
  return { status: answer.init?.status ?? 200, text: answer.data.text };
};

const ask = (more: Form = {}) =>
  send(clearance, given.people.focalPoint, {
    intent: "askByLink",
    name: "A. Superior",
    email: "superior@pt.example",
    language: "fr",
    note: "Before noon, please.",
    ...more,
  });

const act = (intent: string, more: Form = {}, actor = given.people.focalPoint) =>
  send(clearance, actor, { intent, ...more });

/** The mails that wait, with the secret of the link of each. */
const mails = () => readOutbox(held.database, new Date());

const linkOf = async () => {
  const mail = (await mails()).find(({ to }) => to.address === "superior@pt.example");
  if (!mail) throw new Error("No mail to the superior");
  return mail.token;
};

const page = (actor: Actor = given.people.focalPoint) => readClearance(held.ctx({ actor, now: new Date() }), key());

const state = async () =>
  (await held.database.read.submission.findUniqueOrThrow({ where: { id: given.submissionId } })).state;

const clear = async (token: string, more: Form = {}) => {
  const sha256 = (await open(token)).text?.sha256 ?? "";
  return decide(token, { intent: "clear", name: "A. Superior", title: "Director", confirmed: "on", sha256, ...more });
};

const submit = async () => {
  const ctx = held.ctx({ actor: given.people.focalPoint, now: new Date() });
  const { fingerprint } = await readOwnDraft(ctx, key());
  return submitSubmission(ctx, { submissionId: given.submissionId, version: 1, fingerprint });
};

const closed = { code: "conflict", details: { data: { kind: "closed", reason: "inClearance" } } };

describe("clearance by a link, for a superior without an account", () => {
  test("the mail is in the language of the superior and has neither the text nor the note; the secret is stored nowhere", async () => {
    expect((await ask()).status).toBe(302);
    const [mail] = await mails();
    expect(mail).toMatchObject({ language: "fr", to: { address: "superior@pt.example", name: "A. Superior" } });
    expect(mail?.text).toContain("https://review.example.org/fr/clearance?token=");
    expect(mail?.text).not.toMatch(/one-stop|Before noon/);
    const stored = JSON.stringify([
      await held.database.read.oneTimeToken.findMany(),
      await held.database.read.clearance.findMany(),
      await held.database.read.outboxMessage.findMany(),
    ]);
    expect(stored).not.toContain(mail?.token);
  });

  test("while it is read, nothing is saved or sent, and the refusal says why", async () => {
    await ask();
    expect(await state()).toBe("in-clearance");
    await expect(save("Another text.", 1)).rejects.toMatchObject(closed);
    await expect(submit()).rejects.toMatchObject(closed);
    expect((await ask()).status).toBe(409);
    const text = (await open(await linkOf())).text?.draft?.sessions.flatMap(({ answers }) => answers);
    expect(text?.map((answer) => answer.text)).toEqual(["A one-stop centre."]);
  });

  test("comments and the reason come to the team; the text can be changed again, and the link opens no text any more", async () => {
    await ask();
    const token = await linkOf();
    expect((await decide(token, { intent: "comment", place: "1.3", comment: "Name the ministry." })).status).toBe(302);
    expect((await decide(token, { intent: "comment", place: "9.9", comment: "Nowhere" })).status).toBe(422);
    expect((await decide(token, { intent: "handBack", reason: " " })).status).toBe(422);
    expect((await decide(token, { intent: "handBack", reason: "Too long." })).status).toBe(302);
    const [asked] = (await page(given.people.drafter)).asked;
    expect(asked).toMatchObject({ status: "handed-back", reason: "Too long.", email: null });
    expect(asked?.comments).toMatchObject([{ session: 1, question: 3, text: "Name the ministry." }]);
    const told = await mails();
    expect(told.map(({ to }) => to.address).sort()).toEqual(["drafter@pt.example", "focal@pt.example"]);
    expect(told.map(({ text }) => text).join()).not.toMatch(/Too long|Name the ministry/);
    expect(await state()).toBe("draft");
    await save("Another text.", 1);
    expect((await open(token)).text).toMatchObject({ draft: null, comments: [], decided: { status: "handed-back" } });
    expect((await decide(token, { intent: "handBack", reason: "Again." })).status).toBe(409);
  });

  test("what is cleared is one text: with a change it is cleared no longer; the receipt states the SHA-256 that was cleared", async () => {
    await act("require", { required: "yes" });
    await expect(submit()).rejects.toMatchObject({ details: { fieldErrors: { "": ["clearanceMissing"] } } });
    await ask();
    const first = await linkOf();
    expect((await clear(first, { confirmed: "" })).status).toBe(422);
    expect((await clear(first, { sha256: "0".repeat(64) })).status).toBe(422);
    expect((await clear(first)).status).toBe(302);
    expect(await page()).toMatchObject({
      cleared: true,
      asked: [{ clearedName: "A. Superior", clearedTitle: "Director" }],
    });
    await save("A one-stop centre, changed.", 1);
    expect(await page()).toMatchObject({ cleared: false, asked: [{ status: "changed" }] });
    await expect(submit()).rejects.toMatchObject({ details: { fieldErrors: { "": ["clearanceMissing"] } } });
    await ask();
    const second = await linkOf();
    const read = (await open(second)).text?.sha256;
    await clear(second);
    expect(await submit()).toMatchObject({ version: 1, sha256: read });
  });

  test("a new link replaces the earlier one, a cancelled request closes it, and so does the end of its time", async () => {
    await ask();
    const first = await linkOf();
    await act("resend");
    const second = await linkOf();
    expect((await open(first)).status).toBe(404);
    expect((await open(second)).status).toBe(200);
    await held.database.write((tx) => tx.oneTimeToken.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } }));
    expect((await open(second)).status).toBe(404);
    expect((await clear(second, { sha256: "0".repeat(64) })).status).toBe(404);
    await act("resend");
    const third = await linkOf();
    await act("cancelRequest");
    expect((await open(third)).status).toBe(404);
    expect(await state()).toBe("draft");
    await save("Another text.", 1);
    expect((await open("")).status).toBe(404);
  });

  test("a text without an answer is not sent to a superior; what was typed comes back", async () => {
    await save("", 1);
    const failed = await ask();
    expect(failed.status).toBe(422);
    expect(JSON.stringify(failed)).toContain("nothingAnswered");
    expect((await ask({ email: "nobody" })).status).toBe(422);
    expect(await state()).toBe("draft");
  });
});

describe("clearance by a colleague", () => {
  const askDrafter = () => act("askColleague", { recipient: given.people.drafter.userId, note: "" });

  test("the one who was asked reads and clears it, signed in; nobody else does", async () => {
    expect((await act("askColleague", { recipient: given.people.stranger.userId, note: "" })).status).toBe(422);
    expect((await act("askColleague", { recipient: given.people.focalPoint.userId, note: "" })).status).toBe(422);
    expect((await askDrafter()).status).toBe(302);
    const sha256 = (await held.database.read.clearance.findFirstOrThrow()).sha256;
    const form = { intent: "clear", name: "D. Drafter", title: "Head of unit", confirmed: "on", sha256 };
    for (const actor of [given.people.focalPoint, given.people.stranger])
      expect((await send(signedInText, actor, form)).status).toBe(404);
    expect((await send(signedInText, given.people.drafter, form)).status).toBe(302);
    expect(await page()).toMatchObject({ cleared: true });
    expect((await mails()).map(({ to }) => to.address)).toEqual(["drafter@pt.example", "focal@pt.example"]);
  });

  test("a drafter asks nobody and cancels nothing; a stranger and a visitor find nothing", async () => {
    const { drafter, stranger } = given.people;
    const form = { name: "A", email: "a@example.org", language: "en", note: "" };
    expect((await act("askByLink", form, drafter)).status).toBe(403);
    expect((await act("askByLink", form, stranger)).status).toBe(404);
    await askDrafter();
    expect((await act("cancelRequest", {}, drafter)).status).toBe(403);
    expect((await act("require", { required: "yes" }, drafter)).status).toBe(403);
    await expect(page(stranger)).rejects.toMatchObject({ code: "notFound" });
    await expect(page(visitor)).rejects.toMatchObject({ code: "notFound" });
  });
});

test("a returned submission stays with the secretariat as returned while it is cleared, and cannot be changed", async () => {
  const returned = { state: "returned" };
  await held.database.write((tx) => tx.submission.updateMany({ data: returned }));
  await ask();
  expect(await state()).toBe("returned");
  await expect(save("Another text.", 1)).rejects.toMatchObject(closed);
  await clear(await linkOf());
  expect(await state()).toBe("returned");
  await save("Another text.", 1);
});

test("the record of actions has every step, and no name, address or word of anyone", async () => {
  await ask();
  const token = await linkOf();
  await decide(token, { intent: "comment", place: "1.3", comment: "Name the ministry." });
  await clear(token);
  const where = { action: { startsWith: "clearance." } };
  const events = await held.database.read.auditEvent.findMany({ where, orderBy: { sequence: "asc" } });
  expect(events.map(({ action }) => action)).toEqual(["clearance.ask", "clearance.comment", "clearance.clear"]);
  expect(JSON.stringify(events)).not.toMatch(/Superior|pt\.example|ministry|Director/);
});
