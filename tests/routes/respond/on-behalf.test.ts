import { readdirSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DomainError } from "~/domain/shared/domain-error";
import { openSubmission } from "~/domain/submission/open-submission.server";
import { readOwnSubmission } from "~/domain/submission/read-own-submission.server";
import {
  acceptVersion,
  publishVersion,
  putBackSubmission,
  returnVersion,
} from "~/domain/screening/screening-acts.server";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import { addComment } from "~/domain/submission/comment/write-comment.server";
import type { Actor, SignedInUser } from "~/permission/actor";
import { visitor } from "~/permission/actor";
import * as answerPage from "~/routes/respond/answer";
import * as commentsPage from "~/routes/respond/comments";
import * as confirmPage from "~/routes/respond/confirm-entry";
import * as byLink from "~/routes/respond/entry-link";
import * as levelPage from "~/routes/respond/level";
import * as sentPage from "~/routes/respond/sent";
import * as teamPage from "~/routes/respond/team";
import * as clearancePage from "~/routes/respond/clearance";
import * as csv from "~/routes/public/submissions-csv";
import * as publicPage from "~/routes/public/submission/latest";
import * as receiptPage from "~/routes/public/receipt";
import * as versionPage from "~/routes/screening/version";
import * as entryPage from "~/routes/secretariat/participants/entry";
import * as original from "~/routes/secretariat/participants/original";
import { createEnteredCase, form, letter, sendText, type EnteredCase } from "../../given/entered-case";
import { afterDeadline, duringReview, entered } from "../../given/respondents";
import { signedIn } from "../../given/actors";
import { useDatabase } from "../../support/database";
import { readOutbox } from "../../support/read-links";
import { formRequest, routeContext, settle } from "../../support/route-context";

const held = useDatabase();
const review = "ece-test";
const later = new Date(duringReview.getTime() + 60_000);
let given: EnteredCase;

type Fields = Record<string, string>;
type Params = Record<string, string>;

beforeEach(async () => {
  given = await createEnteredCase(held);
});

afterEach(() => {
  given.remove();
});

const settings = () => ({ databasePath: path.join(path.dirname(given.folder), "database.db") });
const context = (actor: Actor, now = later) => routeContext(held.database, { actor, now, settings: settings() });
const args = (actor: Actor, params: Params = {}, request = new Request("http://localhost/en/x")) =>
  ({
    request,
    params: { lang: "en", review, submissionId: given.submissionId, ...params },
    context: context(actor),
  }) as never;
const staff = () => given.secretariat;
const focal = () => given.people.focalPoint;
const status = async (run: () => Promise<unknown>) => (await settle(run)).status;

const send = (actor: SignedInUser = staff(), now = later) =>
  sendText(held, { submissionId: given.submissionId, actor, now });
const mailsTo = async (address: string) =>
  (await readOutbox(held.database, later)).filter(({ to }) => to.address === address);
const linkOf = async () => (await mailsTo(form.contactEmail)).at(-1)?.token ?? "";

const open = async (token: string) => {
  const request = new Request(`http://localhost/en/confirm-entry?token=${token}`);
  return (await byLink.loader(args(visitor, {}, request))).data.text;
};
const answer = (token: string, fields: Fields) =>
  settle(() => byLink.action(args(visitor, {}, formRequest("/en/confirm-entry", { token, ...fields }))));
const confirm = async (token: string) =>
  answer(token, { intent: "confirm", name: "A. Contact", confirmed: "on", sha256: (await open(token))?.sha256 ?? "" });
const object = (token: string) =>
  answer(token, { intent: "object", objectorName: "A. Contact", objection: "It is two centres." });

const row = () => held.database.read.submission.findUniqueOrThrow({ where: { id: given.submissionId } });
const key = async () => {
  const version = await held.database.read.submissionVersion.findFirstOrThrow({ orderBy: { version: "desc" } });
  return { review, versionId: version.id };
};
const ctx = (actor: SignedInUser = staff()) => held.ctx({ actor, now: later });
const screened = async () => (await versionPage.loader(args(staff(), await key()))).version;

describe("what staff enter on behalf of a participant", () => {
  test("keeps the original for the secretariat alone, and is typed on the pages of participants", async () => {
    expect(readdirSync(given.folder)).toHaveLength(1);
    const file = await original.loader(args(staff(), { participant: "pt" }));
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(letter);
    for (const other of [focal(), signedIn({ staff: [{ reviewId: "other", role: "secretariat" }] }), visitor])
      expect(await status(() => original.loader(args(other, { participant: "pt" })))).not.toBe(200);
    const { head, objection } = await readOwnSubmission(ctx(), { submissionId: given.submissionId, language: "en" });
    expect(head).toMatchObject({
      actsFor: { review, participant: "pt" },
      mayWrite: true,
      maySubmit: true,
      seesAll: true,
    });
    expect(objection).toBeNull();
    const page = await answerPage.loader(args(staff(), { session: "1", question: "3" }));
    expect(page.data.answer.text).toBe("Un guichet.");
  });

  test("opens nothing else of a participant to staff", async () => {
    await addComment(held.ctx({ actor: focal(), now: later }), {
      submissionId: given.submissionId,
      ...{ session: 1, question: 3, text: "Among ourselves.", tell: [] },
    });
    const page = await answerPage.loader(args(staff(), { session: "1", question: "3" }));
    expect(page.data.comments).toEqual([]);
    const { comments } = await readOwnSubmission(ctx(), { submissionId: given.submissionId, language: "en" });
    expect(comments).toEqual([]);
    for (const { loader } of [teamPage, clearancePage, levelPage])
      expect(await status(() => loader(args(staff())))).toBe(404);
    expect(await status(() => commentsPage.loader(args(staff(), { session: "1", question: "3" })))).toBe(404);
    const spain = { reviewId: given.people.review.id, participantId: given.people.spain.id };
    const own = await openSubmission(held.ctx({ actor: given.people.stranger, now: later }), spain);
    const of = { submissionId: own, session: "1", question: "3" };
    expect(await status(() => answerPage.loader(args(staff(), of)))).toBe(404);
    const write = saveAnswer(ctx(), { submissionId: own, ...entered("Words") });
    await expect(write).rejects.toMatchObject({ code: "notFound" });
  });

  test("asks the contact by a link, is marked everywhere until it is confirmed, and is then as any other", async () => {
    await send();
    expect((await row()).onBehalf).toBe("unconfirmed");
    const token = await linkOf();
    const [mail] = await mailsTo(form.contactEmail);
    expect(mail?.text ?? "").not.toContain("guichet");
    expect(await open(token)).toMatchObject({ status: "unconfirmed", channel: "post", enteredBy: "Head" });
    expect((await open(token))?.sessions[0]?.answers[0]?.text).toBe("Un guichet.");
    const receipt = await sentPage.loader(args(focal()));
    expect(receipt.receipt.head.entryMark).toBe("unconfirmed");
    const checked = await receiptPage.loader(args(visitor, { receiptNumber: receipt.receipt.receiptNumber }));
    expect(JSON.stringify(checked)).toContain('"entryMark":"unconfirmed"');
    expect(await screened()).toMatchObject({ entry: { status: "unconfirmed", channel: "post" } });
    expect(await confirm(token)).toMatchObject({ status: 302 });
    expect((await row()).onBehalf).toBe("confirmed");
    expect((await open(token))?.answered?.name).toBe("A. Contact");
    expect(await mailsTo("head@example.org")).toHaveLength(1);
    const entry = await held.database.read.entryOnBehalf.findFirstOrThrow();
    expect(entry.contactEmail).toBeNull();
    await acceptVersion(ctx(), { ...(await key()), publication: "now" });
    const found = await publicPage.loader(args(visitor, { number: "1" }));
    expect(found.data.found).toMatchObject({ kind: "version", submission: { entryMark: null } });
  });

  test("counts once it is accepted, and is published unconfirmed by a decision with a reason alone", async () => {
    await send();
    await expect(acceptVersion(ctx(), { ...(await key()), publication: "now" })).rejects.toBeInstanceOf(DomainError);
    await acceptVersion(ctx(), { ...(await key()), publication: "later" });
    expect((await screened()).acts).not.toContain("publish");
    await expect(publishVersion(ctx(), await key())).rejects.toMatchObject({
      details: { fieldErrors: { "": ["entryUnconfirmed"] } },
    });
    const decide = (unconfirmedReason: string) =>
      settle(async () =>
        versionPage.action(
          args(staff(), await key(), formRequest("/en/x", { intent: "publishUnconfirmed", unconfirmedReason })),
        ),
      );
    expect(await decide(" ")).toMatchObject({ status: 422 });
    expect(await decide("It came from the mission.")).toMatchObject({ status: 302 });
    await publishVersion(ctx(), await key());
    const found = await publicPage.loader(args(visitor, { number: "1" }));
    expect(found.data.found).toMatchObject({ kind: "version", submission: { entryMark: "unconfirmed" } });
    const file = await csv.loader(args(visitor));
    expect(await file.text()).toMatch(/,1,[^\n]*\r?\n?$/m);
  });

  test("goes back to staff where something is wrong, and is confirmed after the correction", async () => {
    await send();
    const token = await linkOf();
    expect(await answer(token, { intent: "object", objectorName: "A.", objection: "" })).toMatchObject({ status: 422 });
    expect(await object(token)).toMatchObject({ status: 302 });
    expect(await row()).toMatchObject({ state: "returned", onBehalf: "objected" });
    expect(await object(token)).toMatchObject({ status: 409 });
    const { objection } = await readOwnSubmission(ctx(), { submissionId: given.submissionId, language: "en" });
    expect(objection).toBe("It is two centres.");
    const changed = entered("Deux guichets.", { language: "fr", objectives: [5], revision: 1 });
    await saveAnswer(ctx(), { submissionId: given.submissionId, ...changed });
    await send();
    expect(await open(token)).toBeNull();
    expect(await confirm(await linkOf())).toMatchObject({ status: 302 });
    expect(await row()).toMatchObject({ state: "submitted", onBehalf: "confirmed" });
  });

  test("leaves public view where the participant says that it is wrong, until it confirms", async () => {
    await send();
    const token = await linkOf();
    const decision = formRequest("/en/x", {
      intent: "publishUnconfirmed",
      unconfirmedReason: "The meeting is tomorrow.",
    });
    await settle(async () => versionPage.action(args(staff(), await key(), decision)));
    await acceptVersion(ctx(), { ...(await key()), publication: "now" });
    await object(token);
    const gone = await publicPage.loader(args(visitor, { number: "1" }));
    expect(gone.data.found).toMatchObject({ kind: "withdrawn", submission: { takenDownReason: "under-review" } });
    await expect(putBackSubmission(ctx(), await key())).rejects.toBeInstanceOf(DomainError);
    expect(await confirm(token)).toMatchObject({ status: 302 });
    await putBackSubmission(ctx(), await key());
    expect((await publicPage.loader(args(visitor, { number: "1" }))).data.found?.kind).toBe("version");
  });

  test("is confirmed by a focal point who is signed in, not by a drafter, a stranger or staff", async () => {
    await send();
    const page = await confirmPage.loader(args(focal()));
    const fields = { intent: "confirm", name: "F. Point", confirmed: "on", sha256: page.text.sha256 };
    const act = (actor: SignedInUser) =>
      status(() => confirmPage.action(args(actor, {}, formRequest("/en/x", fields))));
    expect(await act(given.people.drafter)).toBe(403);
    expect(await act(given.people.stranger)).toBe(404);
    expect(await act(staff())).toBe(404);
    expect(await act(focal())).toBe(302);
    expect((await row()).onBehalf).toBe("confirmed");
  });

  test("is the participant's own once a focal point sends it: staff no longer write in it", async () => {
    await send();
    const token = await linkOf();
    await returnVersion(ctx(), { ...(await key()), reason: "Please add the year of the figures." });
    const { submissionId } = given;
    await saveAnswer(ctx(focal()), {
      submissionId,
      ...entered("Un guichet en 2025.", { language: "fr", revision: 1 }),
    });
    await send(focal());
    expect((await row()).onBehalf).toBe("taken-over");
    expect(await open(token)).toBeNull();
    const write = saveAnswer(ctx(), { submissionId, ...entered("Words", { revision: 2 }) });
    await expect(write).rejects.toMatchObject({ code: "notFound" });
  });

  test("is in time where it came in time, however late it is typed", async () => {
    await send(staff(), afterDeadline);
    expect((await row()).late).toBe(false);
  });
});

describe("entering is refused", () => {
  const enter = (participant: string, more: Fields = {}, file: Uint8Array | null = letter) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ intent: "enter", ...form, ...more })) body.append(name, value);
    body.append("original", new File(file === null ? [] : [new Uint8Array(file)], file === null ? "" : "Lettre.pdf"));
    const request = new Request("http://localhost/en/x", { method: "POST", body });
    return settle(() => entryPage.action(args(staff(), { participant }, request)));
  };
  const fault = async (...sent: Parameters<typeof enter>) => {
    const { status: code, data } = await enter(...sent);
    return [code, (data as { fieldErrors?: unknown } | null)?.fieldErrors];
  };

  test("where the participant has begun, the day cannot be, or the original is missing or no letter", async () => {
    expect(await enter("pt")).toMatchObject({ status: 409 });
    expect(await fault("es", { receivedOn: "2027-01-01" })).toEqual([422, { receivedOn: ["receivedOnLater"] }]);
    expect(await fault("es", { receivedOn: "" })).toEqual([422, { receivedOn: ["receivedOnInvalid"] }]);
    expect(await fault("es", {}, null)).toEqual([422, { original: ["fileMissing"] }]);
    const text = new TextEncoder().encode("Words");
    expect(await fault("es", {}, text)).toEqual([422, { original: ["attachmentTypeRefused"] }]);
    expect(await enter("de")).toMatchObject({ status: 404 });
    expect(readdirSync(given.folder)).toHaveLength(1);
    expect(await enter("es")).toMatchObject({ status: 302 });
    expect(readdirSync(given.folder)).toHaveLength(2);
  });
});
