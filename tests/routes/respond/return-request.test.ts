import { beforeEach, describe, expect, test } from "vitest";
import { countContributors } from "~/domain/counting/count-contributors.server";
import { listQueue } from "~/domain/screening/list-queue.server";
import { readVersionForScreening } from "~/domain/screening/read-version-for-screening.server";
import { acceptVersion } from "~/domain/screening/screening-acts.server";
import { queueSchema } from "~/domain/screening/screening-schema";
import { readOwnDraft } from "~/domain/submission/answer/read-own-draft.server";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import { submitSubmission } from "~/domain/submission/submit-submission.server";
import { countPublished } from "~/domain/submission/published/published-filter.server";
import type { SignedInUser } from "~/permission/actor";
import { visitor } from "~/permission/actor";
import * as returning from "~/routes/respond/return";
import * as screening from "~/routes/screening/version";
import { createUser } from "#seed/factories/create-user";
import { signedIn } from "../../given/actors";
import { openDraft, type OpenDraft } from "../../given/open-draft";
import { entered } from "../../given/respondents";
import { useDatabase } from "../../support/database";
import { readOutbox } from "../../support/read-links";
import { formRequest, routeContext, settle } from "../../support/route-context";

const held = useDatabase();
let given: OpenDraft;
let secretariat: SignedInUser;

type Form = Record<string, string>;

const ctx = (actor: SignedInUser) => held.ctx({ actor, now: new Date() });

const save = (text: string, revision: number) =>
  saveAnswer(ctx(given.people.drafter), { submissionId: given.submissionId, ...entered(text, { revision }) });

async function submit(version: number): Promise<void> {
  const actor = given.people.focalPoint;
  const { fingerprint } = await readOwnDraft(ctx(actor), { submissionId: given.submissionId, language: "en" });
  await submitSubmission(ctx(actor), { submissionId: given.submissionId, version, fingerprint });
}

beforeEach(async () => {
  given = await openDraft(held);
  const reviewId = given.people.review.id;
  const userId = await held.database.write((tx) =>
    createUser(tx, { email: "desk@secretariat.example", staff: [{ reviewId, role: "secretariat" }] }),
  );
  secretariat = signedIn({ userId, staff: [{ reviewId, role: "secretariat" }] });
  await save("A one-stop centre.", 0);
  await submit(1);
  await held.database.write((tx) => tx.outboxMessage.deleteMany({}));
});

const latest = async () => {
  const { id } = await held.database.read.submissionVersion.findFirstOrThrow({ orderBy: { version: "desc" } });
  return { review: "ece-test", versionId: id };
};

const ask = (form: Form, actor = given.people.focalPoint) => {
  const { submissionId } = given;
  const request = formRequest(`/en/respond/${submissionId}/return`, form);
  const context = routeContext(held.database, { actor });
  return settle(() => returning.action({ request, params: { lang: "en", submissionId }, context }));
};

const decide = async (form: Form, actor = secretariat) => {
  const params = { lang: "en", ...(await latest()) };
  const request = formRequest("/en/screening", form);
  return settle(() => screening.action({ request, params, context: routeContext(held.database, { actor }) }));
};

const state = async () =>
  (await held.database.read.submission.findUniqueOrThrow({ where: { id: given.submissionId } })).state;

const waiting = async () =>
  (await listQueue(ctx(secretariat), { review: "ece-test", query: queueSchema.parse({}), language: "en" }))
    .returnRequests;

const templates = async () =>
  (await held.database.read.outboxMessage.findMany({ orderBy: { createdAt: "asc" } })).map(({ template }) => template);

describe("what was sent, and not decided on", () => {
  test("is asked for by a focal point with a reason; the secretariat has it in its list, and its mail has no word of it", async () => {
    expect((await ask({ intent: "ask", reason: " " })).status).toBe(422);
    expect((await ask({ intent: "ask", reason: "A wrong figure." }, given.people.drafter)).status).toBe(403);
    expect((await ask({ intent: "ask", reason: "A wrong figure." }, given.people.stranger)).status).toBe(404);
    expect((await ask({ intent: "ask", reason: "A wrong figure." })).status).toBe(302);
    expect((await ask({ intent: "ask", reason: "Again." })).status).toBe(409);
    expect(await waiting()).toMatchObject([{ versionId: (await latest()).versionId }]);
    const [mail] = await readOutbox(held.database, new Date());
    expect(mail?.to.address).toBe("desk@secretariat.example");
    expect(mail?.text).not.toContain("wrong figure");
  });

  test("is returned with what the authors asked, and sent again under the same number", async () => {
    await ask({ intent: "ask", reason: "A wrong figure." });
    expect((await decide({ intent: "grantReturn" })).status).toBe(302);
    expect(await state()).toBe("returned");
    expect(await waiting()).toEqual([]);
    expect(await templates()).toContain("submissionReturned");
    const draft = await readOwnDraft(ctx(given.people.focalPoint), {
      submissionId: given.submissionId,
      language: "en",
    });
    expect(draft.head.returned?.reason).toBe("As you asked: A wrong figure.");
    expect((await decide({ intent: "grantReturn" })).status).toBe(409);
  });

  test("stays where the request is declined with a reason, or cancelled", async () => {
    await ask({ intent: "ask", reason: "A wrong figure." });
    expect((await decide({ intent: "declineReturn", answer: "" })).status).toBe(422);
    expect((await decide({ intent: "declineReturn", answer: "It is in print." })).status).toBe(302);
    expect(await state()).toBe("submitted");
    expect(await templates()).toContain("returnDeclined");
    await ask({ intent: "ask", reason: "Still wrong." });
    expect((await ask({ intent: "cancel" })).status).toBe(302);
    expect((await decide({ intent: "grantReturn" })).status).toBe(409);
    const rows = await held.database.read.returnRequest.findMany({ orderBy: { requestedAt: "asc" } });
    expect(rows.map(({ decision, answer }) => [decision, answer])).toEqual([
      ["declined", "It is in print."],
      ["cancelled", null],
    ]);
  });
});

describe("what is public", () => {
  beforeEach(async () => acceptVersion(ctx(secretariat), { ...(await latest()), publication: "now" }));

  const publicVersions = () =>
    held.database.read.submissionVersion.findMany({
      where: { publishedAt: { not: null } },
      orderBy: { version: "asc" },
      select: { version: true, supersededAt: true },
    });

  const listed = async () => {
    const query = { reviewId: given.people.review.id, filters: {} };
    return countPublished(held.ctx({ actor: visitor, now: new Date() }), query);
  };

  test("is opened for a correction only where its authors ask", async () => {
    const { acts } = await readVersionForScreening(ctx(secretariat), { ...(await latest()), language: "en" });
    expect(acts).toEqual(["takeDown"]);
    expect((await decide({ intent: "grantReturn" })).status).toBe(409);
  });

  test("stays public and counts until the corrected version is published; then both are listed", async () => {
    await ask({ intent: "ask", reason: "A wrong figure." });
    expect((await decide({ intent: "grantReturn" })).status).toBe(302);
    expect(await templates()).toContain("correctionOpened");
    const counts = () => countContributors(held.database.read, given.people.review.id);
    const before = JSON.stringify(counts());
    for (const step of [
      () => Promise.resolve(),
      () => save("A one-stop centre, open to all.", 1).then(() => undefined),
      () => submit(2),
      () => decide({ intent: "begin" }).then(() => undefined),
    ]) {
      await step();
      expect(await publicVersions()).toEqual([{ version: 1, supersededAt: null }]);
      expect(await listed()).toBe(1);
      expect(JSON.stringify(counts())).toBe(before);
    }
    const { acts, undo } = await readVersionForScreening(ctx(secretariat), { ...(await latest()), language: "en" });
    expect(acts).not.toContain("undoReturn");
    expect(undo).toBeNull();
    await acceptVersion(ctx(secretariat), { ...(await latest()), publication: "now" });
    const both = await publicVersions();
    expect(both.map(({ version, supersededAt }) => [version, supersededAt !== null])).toEqual([
      [1, true],
      [2, false],
    ]);
    const { number } = await held.database.read.submission.findUniqueOrThrow({ where: { id: given.submissionId } });
    expect(number).toBe(1);
  });

  test("a correction that was opened is not undone: the text was accepted", async () => {
    await ask({ intent: "ask", reason: "A wrong figure." });
    await decide({ intent: "grantReturn" });
    expect((await decide({ intent: "undoReturn" })).status).toBe(409);
    expect(await state()).toBe("returned");
  });
});
