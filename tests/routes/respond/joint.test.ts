import { beforeEach, describe, expect, test } from "vitest";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import { readOwnDraft } from "~/domain/submission/answer/read-own-draft.server";
import { listOwnSubmissions } from "~/domain/submission/list-own-submissions.server";
import { readJointText } from "~/domain/submission/joint/read-joint-text.server";
import { listJoined } from "~/domain/submission/joint/list-joined.server";
import { readJoint } from "~/domain/submission/joint/read-joint.server";
import { submitSubmission } from "~/domain/submission/submit-submission.server";
import { signedInMember } from "../../given/joint-case";
import type { SignedInUser } from "~/permission/actor";
import * as joint from "~/routes/respond/joint";
import * as jointText from "~/routes/respond/joint-text";
import { openDraft, type OpenDraft } from "../../given/open-draft";
import { entered } from "../../given/respondents";
import { useDatabase } from "../../support/database";
import { readOutbox } from "../../support/read-links";
import { formRequest, routeContext, settle } from "../../support/route-context";

const held = useDatabase();
let given: OpenDraft;

beforeEach(async () => {
  given = await openDraft(held);
  await save("A one-stop centre.", 0);
});

const lead = () => given.people.focalPoint;
const spain = () => given.people.stranger;
const now = () => new Date();
const key = () => ({ submissionId: given.submissionId, language: "en" as const });

const save = (text: string, revision: number) =>
  saveAnswer(held.ctx({ actor: given.people.drafter, now: now() }), {
    submissionId: given.submissionId,
    ...entered(text, { revision }),
  });

const sendLead = (form: Record<string, string>, actor: SignedInUser = lead()) => {
  const { submissionId } = given;
  const request = formRequest(`/en/respond/${submissionId}/joint`, form);
  return settle(() =>
    joint.action({ request, params: { lang: "en", submissionId }, context: routeContext(held.database, { actor }) }),
  );
};

const name = (participant = "es") => sendLead({ intent: "name", participant, note: "Shall we join?" });

const send = (form: Record<string, string>, actor: SignedInUser = spain(), participant = "es") => {
  const { submissionId } = given;
  const request = formRequest(`/en/respond/${submissionId}/joint/${participant}`, form);
  const params = { lang: "en", submissionId, participant };
  return settle(() => jointText.action({ request, params, context: routeContext(held.database, { actor }) }));
};

const read = (actor: SignedInUser = spain(), participant = "es") =>
  readJointText(held.ctx({ actor, now: now() }), { ...key(), participant });

const confirm = async (actor: SignedInUser = spain(), participant = "es") =>
  send({ intent: "confirm", confirmed: "on", text: (await read(actor, participant)).text }, actor, participant);

const page = (actor: SignedInUser = lead()) =>
  readJoint(held.ctx({ actor, now: now() }), { ...key(), q: "", who: undefined });

const statuses = async () => (await page()).named.map(({ status }) => status);

const submit = async () => {
  const ctx = held.ctx({ actor: lead(), now: now() });
  const { fingerprint, head } = await readOwnDraft(ctx, key());
  return submitSubmission(ctx, { submissionId: given.submissionId, version: head.versions + 1, fingerprint });
};

const namedAtHead = async (version: number) => {
  const where = { submissionId_version: { submissionId: given.submissionId, version } };
  const found = await held.database.read.submissionVersion.findUniqueOrThrow({ where });
  return (found.canonicalHead as { associates: string[] }).associates;
};

describe("naming a participant", () => {
  test("its focal points are told by mail without text or note, and see it in their area; a drafter of it does not", async () => {
    expect((await name()).status).toBe(302);
    const mails = await readOutbox(held.database, now());
    expect(mails.map(({ to }) => to.address)).toEqual(["focal@es.example"]);
    expect(mails[0]?.language).toBe("fr");
    expect(mails[0]?.text).toContain(`/fr/respond/${given.submissionId}/joint/es`);
    expect(mails[0]?.text).not.toMatch(/one-stop|Shall we/);
    const lines = listJoined(held.ctx({ actor: spain(), now: now() }), "en").namedIn;
    expect(lines.map(({ status, lead: by }) => [status, by.slug])).toEqual([["asked", "pt"]]);
    const drafter = await signedInMember(held, given.people.spain.id, "drafter");
    expect(listJoined(held.ctx({ actor: drafter, now: now() }), "en").namedIn).toEqual([]);
    await expect(read(drafter)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("the lead, one that does not take part, and one that is named already are refused", async () => {
    await name();
    for (const [slug, error] of [
      ["pt", "participantMissing"],
      ["fr", "participantMissing"],
      ["es", "jointNamedAlready"],
    ] as const) {
      const refused = await name(slug);
      expect(refused.status).toBe(422);
      expect(JSON.stringify(refused)).toContain(error);
    }
  });

  test("makes the submission joint: its lead can begin one of its own; the last one removed undoes that", async () => {
    await name();
    const toBegin = async () => {
      const reviews = await listOwnSubmissions(held.ctx({ actor: lead(), now: now() }), "en");
      return reviews.flatMap((review) => review.toBegin).length;
    };
    expect(await toBegin()).toBe(1);
    await sendLead({ intent: "remove", participant: "es" });
    expect(await toBegin()).toBe(0);
    expect(await statuses()).toEqual([]);
    await expect(read()).rejects.toMatchObject({ code: "notFound" });
  });

  test("a drafter reads who is named, and names nobody; strangers read nothing", async () => {
    expect((await sendLead({ intent: "name", participant: "es", note: "" }, given.people.drafter)).status).toBe(403);
    expect((await sendLead({ intent: "name", participant: "es", note: "" }, spain())).status).toBe(404);
    await expect(read()).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("the answer of a participant", () => {
  test("it reads the whole text and nothing of how it is written; confirms; the lead is told", async () => {
    await name();
    const text = await read();
    expect(text.sessions?.flatMap(({ answers }) => answers).map((answer) => answer.text)).toEqual([
      "A one-stop centre.",
    ]);
    expect(JSON.stringify(text)).not.toMatch(/fingerprint|"problems"|"revision"|"saved"|"returned"/);
    expect((await confirm()).status).toBe(302);
    expect(await statuses()).toEqual(["confirmed"]);
    const told = (await readOutbox(held.database, now())).filter(({ to }) => to.address === "focal@pt.example");
    expect(told).toHaveLength(1);
  });

  test("a change of the text, and of who may read it, is a change; undone, it is the text that was confirmed", async () => {
    await name();
    await confirm();
    await save("A better centre.", 1);
    expect(await statuses()).toEqual(["changed"]);
    expect((await read()).status).toBe("changed");
    await save("A one-stop centre.", 2);
    expect(await statuses()).toEqual(["confirmed"]);
  });

  test("a text that changed since it was read is not confirmed", async () => {
    await name();
    const { text } = await read();
    await save("A better centre.", 1);
    const refused = await send({ intent: "confirm", confirmed: "on", text });
    expect([refused.status, JSON.stringify(refused).includes("jointTextChanged")]).toEqual([422, true]);
  });

  test("declining closes the text to it; asked again, it can confirm", async () => {
    await name();
    await send({ intent: "decline", reason: "Not our words" });
    expect((await page()).named).toMatchObject([{ status: "declined", reason: "Not our words" }]);
    expect((await read()).sessions).toBeNull();
    expect((await page(given.people.drafter)).named[0]?.reason).toBe("Not our words");
    await sendLead({ intent: "askAgain", participant: "es" });
    await confirm();
    expect(await statuses()).toEqual(["confirmed"]);
  });
});

describe("sending", () => {
  const named = () =>
    held.database.read.submissionAssociate.findMany({ select: { confirmedAt: true, namedInVersion: true } });

  test("names at its head those who confirmed this text, and counts them", async () => {
    await name();
    await confirm();
    await submit();
    expect(await namedAtHead(1)).toEqual(["es"]);
    expect(await named()).toMatchObject([{ confirmedAt: expect.any(Date) as Date, namedInVersion: 1 }]);
  });

  test.each([
    ["has not answered", () => Promise.resolve()],
    ["declined", () => send({ intent: "decline", reason: "" })],
    ["confirmed an earlier text", async () => (await confirm(), save("A better centre.", 1))],
    ["withdrew", async () => (await confirm(), send({ intent: "withdraw", reason: "" }))],
  ])("is not prevented by one that %s, and does not name it", async (_, before) => {
    await name();
    await before();
    const draft = await readOwnDraft(held.ctx({ actor: lead(), now: now() }), key());
    expect(draft.joint?.others.map(({ participant }) => participant.slug)).toEqual(["es"]);
    await submit();
    expect(await namedAtHead(1)).toEqual([]);
    expect(await named()).toEqual([{ confirmedAt: null, namedInVersion: null }]);
  });

  test("one that withdraws after the check was read has it checked again", async () => {
    await name();
    await confirm();
    const ctx = held.ctx({ actor: lead(), now: now() });
    const { fingerprint } = await readOwnDraft(ctx, key());
    await send({ intent: "withdraw", reason: "" });
    const sent = submitSubmission(ctx, { submissionId: given.submissionId, version: 1, fingerprint });
    await expect(sent).rejects.toMatchObject({ details: { fieldErrors: { "": ["draftChanged"] } } });
  });

  test("afterwards nothing is confirmed or named, and a confirmation is withdrawn at once", async () => {
    await name();
    await confirm();
    await submit();
    expect((await send({ intent: "confirm", confirmed: "on", text: "0".repeat(64) })).status).toBe(409);
    expect((await sendLead({ intent: "remove", participant: "es" })).status).toBe(409);
    expect((await send({ intent: "withdraw", reason: "Instructed to" })).status).toBe(302);
    expect((await named())[0]?.confirmedAt).toBeNull();
    expect(await namedAtHead(1)).toEqual(["es"]);
    expect((await page()).named).toMatchObject([{ status: "withdrawn", reason: "Instructed to" }]);
    expect((await send({ intent: "withdraw", reason: "" })).status).toBe(302);
  });

  test("a submission that one participant sent alone stays its own", async () => {
    await submit();
    expect((await name()).status).toBe(409);
  });
});
