import { createHash } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import type { Actor } from "~/permission/actor";
import { action, loader } from "~/routes/respond/check";
import { loader as overview } from "~/routes/respond/overview";
import { loader as frozenText } from "~/routes/respond/own-version-text";
import { loader as sent } from "~/routes/respond/sent";
import { action as begin, loader as list } from "~/routes/respond/submissions";
import { loader as frozen } from "~/routes/respond/version";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";
import { createRespondents, entered, type Respondents } from "../../given/respondents";

const held = useDatabase();
let people: Respondents;

const day = 86_400_000;

beforeEach(async () => {
  const createdAt = new Date(Date.now() - day);
  const submissionsCloseAt = new Date(Date.now() + 10 * day);
  people = await createRespondents(held.database, { createdAt, submissionsCloseAt });
});

function args(actor: Actor, request: Request, params: Record<string, string> = {}) {
  return { request, params: { lang: "en", ...params }, context: routeContext(held.database, { actor }) };
}

const get = (path: string) => new Request(`http://localhost${path}`);

function tryToBegin(actor: Actor, participantId = people.portugal.id) {
  const form = { reviewId: people.review.id, participantId };
  return settle(() => begin(args(actor, formRequest("/en/respond", form))));
}

/** Begun, and open to its drafter. */
async function begun(): Promise<string> {
  const { location } = await tryToBegin(people.focalPoint);
  const id = location?.split("/").at(-1) ?? "";
  await held.database.write((tx) => tx.submission.update({ where: { id }, data: { draftersSeeAll: true } }));
  return id;
}

describe("my submissions", () => {
  test("offer to begin, once, and only to a focal point", async () => {
    const before = await list(args(people.focalPoint, get("/en/respond")));
    expect(before.reviews).toMatchObject([
      { submissions: [], toBegin: [{ owner: { name: "Portugal" }, mayBegin: true }] },
    ]);
    expect((await tryToBegin(people.drafter)).status).toBe(403);
    expect((await tryToBegin(people.stranger)).status).toBe(404);
    const first = await tryToBegin(people.focalPoint);
    expect(first).toMatchObject({ status: 302 });
    expect((await tryToBegin(people.focalPoint)).location).toBe(first.location);
    const after = await list(args(people.drafter, get("/en/respond")));
    expect(after.reviews).toMatchObject([{ submissions: [{ state: "draft", versions: 0 }], toBegin: [] }]);
  });

  test("show the task list of one", async () => {
    const submissionId = await begun();
    await saveAnswer(held.ctx({ actor: people.drafter }), {
      submissionId,
      ...entered("One stop.", { complete: true }),
    });
    const { submission, meta } = await overview(args(people.drafter, get("/"), { submissionId }));
    expect(meta.title).toBe("Portugal’s report");
    expect(submission.groups.map(({ tasks }) => tasks.map(({ progress }) => progress))).toEqual([
      ["not-started", "not-started", "complete", "not-started", "not-started"],
      Array.from({ length: 5 }, () => "not-started"),
    ]);
    expect((await settle(() => overview(args(people.stranger, get("/"), { submissionId })))).status).toBe(404);
  });
});

describe("checking and sending", () => {
  const check = (actor: Actor, submissionId: string, search = "") =>
    loader(args(actor, get(`/en/respond/${submissionId}/check${search}`), { submissionId }));

  function submit(actor: Actor, submissionId: string, form: { version: string; fingerprint: string }) {
    const request = formRequest(`/en/respond/${submissionId}/check`, form);
    return settle(() => action(args(actor, request, { submissionId })));
  }

  test("needs one answer and a focal point, and leads to the receipt", async () => {
    const submissionId = await begun();
    expect((await check(people.focalPoint, submissionId)).draft.problems).toMatchObject([{ kind: "nothingAnswered" }]);
    await saveAnswer(held.ctx({ actor: people.drafter }), { submissionId, ...entered("One stop.") });
    const { draft } = await check(people.focalPoint, submissionId, "?step=confirm");
    expect([draft.head.maySubmit, draft.problems.map(({ kind }) => kind)]).toEqual([true, ["inProgress"]]);
    expect((await check(people.drafter, submissionId, "?step=confirm")).draft.head.maySubmit).toBe(false);
    const form = { version: "1", fingerprint: draft.fingerprint };
    expect((await submit(people.drafter, submissionId, form)).status).toBe(403);
    expect((await submit(people.stranger, submissionId, form)).status).toBe(404);
    expect((await settle(() => sent(args(people.drafter, get("/"), { submissionId })))).status).toBe(404);
    const done = { status: 302, location: `/en/respond/${submissionId}/sent` };
    expect(await submit(people.focalPoint, submissionId, form)).toMatchObject(done);
    expect(await submit(people.focalPoint, submissionId, form)).toMatchObject(done);
    const { receipt } = await sent(args(people.drafter, get("/"), { submissionId }));
    expect(receipt).toMatchObject({ version: 1, answers: 1, wordCount: 2, submittedBy: "focal@pt.example" });
    expect(receipt.receiptNumber).toMatch(/^ECE-TEST-\w{4}-\w{4}-\w{4}$/);
    expect(await held.database.read.submissionVersion.count()).toBe(1);
  });

  test("keeps every version readable for those who sent it, with the bytes that were hashed", async () => {
    const submissionId = await begun();
    const send = async (version: string) => {
      const { draft } = await check(people.focalPoint, submissionId);
      return submit(people.focalPoint, submissionId, { version, fingerprint: draft.fingerprint });
    };
    await saveAnswer(held.ctx({ actor: people.drafter }), { submissionId, ...entered("One stop.") });
    await send("1");
    await held.database.write((tx) =>
      tx.submission.update({ where: { id: submissionId }, data: { state: "returned" } }),
    );
    const unchanged = await check(people.focalPoint, submissionId);
    expect(unchanged.draft.changed).toEqual({ version: 1, answers: [], annexes: false });
    await saveAnswer(held.ctx({ actor: people.drafter }), { submissionId, ...entered("Two stops.", { revision: 1 }) });
    const changed = await check(people.focalPoint, submissionId);
    expect(changed.draft.changed).toEqual({ version: 1, answers: [{ session: 1, question: 3 }], annexes: false });
    await send("2");

    const at = (actor: Actor, version: string) => args(actor, get("/"), { submissionId, version });
    const first = await frozen(at(people.drafter, "1"));
    expect(first.version.sessions.flatMap(({ answers }) => answers.map(({ text }) => text))).toEqual(["One stop."]);
    const bytes = await (await frozenText(at(people.drafter, "1"))).text();
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(first.version.sha256);
    const { submission } = await overview(args(people.drafter, get("/"), { submissionId }));
    expect(submission.sent.map(({ version }) => version)).toEqual([2, 1]);
    for (const load of [frozen, frozenText]) {
      expect((await settle(() => load(at(people.stranger, "1")))).status).toBe(404);
      expect((await settle(() => load(at(people.focalPoint, "3")))).status).toBe(404);
    }
  });

  test("sends only what was checked", async () => {
    const submissionId = await begun();
    await saveAnswer(held.ctx({ actor: people.drafter }), { submissionId, ...entered("One stop.") });
    const { draft } = await check(people.focalPoint, submissionId);
    await saveAnswer(held.ctx({ actor: people.drafter }), { submissionId, ...entered("Two stops.", { revision: 1 }) });
    const refused = await submit(people.focalPoint, submissionId, { version: "1", fingerprint: draft.fingerprint });
    expect(refused).toMatchObject({ status: 422, data: { fieldErrors: { "": ["draftChanged"] } } });
  });
});
