import { beforeEach, describe, expect, it } from "vitest";
import { readAgreement } from "~/domain/coding/agreement/read-agreement.server";
import { readDisagreements } from "~/domain/coding/agreement/read-disagreements.server";
import { settleDisagreement } from "~/domain/coding/agreement/settle-disagreement.server";
import { createExcerpt } from "~/domain/coding/excerpt/create-excerpt.server";
import { listExcerpts } from "~/domain/coding/excerpt/list-excerpts.server";
import { finishTask, reopenTask } from "~/domain/coding/task/finish-task.server";
import { giveTexts, planTexts, unassignTexts } from "~/domain/coding/task/give-texts.server";
import { readWork } from "~/domain/coding/task/read-work.server";
import { giveTextsSchema } from "~/domain/coding/task/task-schema";
import { markAsRead } from "~/domain/coding/text/mark-as-read.server";
import { findCodingText } from "~/domain/coding/text/read-text.server";
import { createUser } from "#seed/factories/create-user";
import type { SignedInUser } from "~/permission/actor";
import { useDatabase } from "../../../../support/database";
import { signedIn } from "../../../../given/actors";
import { codingWorld, textOf, type CodingWorld } from "../../../../given/coding-world";

const held = useDatabase();
const now = new Date("2026-02-01T10:00:00Z");
let world: CodingWorld;
let lead: SignedInUser;
let cleo: SignedInUser;

const as = (actor: SignedInUser) => held.ctx({ actor, now });
const review = "here";

async function staffed(email: string, role: "secretariat" | "reviewer") {
  const staff = [{ reviewId: world.review.id, role }];
  const userId = await held.database.write((tx) => createUser(tx, { email, name: email.split("@")[0] ?? "", staff }));
  return signedIn({ userId, staff });
}

beforeEach(async () => {
  world = await held.database.write(codingWorld);
  lead = await staffed("lead@example.org", "secretariat");
  cleo = await staffed("cleo@example.org", "reviewer");
});

const asked = (form: Record<string, unknown> = {}) => ({
  review,
  ...giveTextsSchema.parse({ reviewers: [world.anna.userId, world.boris.userId], ...form }),
});
const giveBlind = () => giveTexts(as(lead), asked({ blind: "100", language: "en" }));
const key = () => ({ review, frozenAnswerId: textOf(world.joint) });
const textFor = (actor: SignedInUser) =>
  findCodingText(as(actor), { reviewId: world.review.id, frozenAnswerId: textOf(world.joint), language: "en" });
const mark = (actor: SignedInUser, [startsAt, endsAt]: [number, number], ...codes: string[]) =>
  createExcerpt(as(actor), { ...key(), passage: { startsAt, endsAt }, codes, note: null });

describe("giving texts", () => {
  it("shows a plan first that changes nothing, then gives just that", async () => {
    const plan = await planTexts(as(lead), asked());
    expect(await held.database.read.codingTask.count()).toBe(0);
    expect(await giveTexts(as(lead), asked())).toBe(plan.texts);
    expect(await held.database.read.codingTask.count()).toBe(plan.texts);
    expect((await planTexts(as(lead), asked())).texts).toBe(0);
    await expect(giveTexts(as(lead), asked())).rejects.toMatchObject({
      details: { fieldErrors: { "": ["noTextsToGive"] } },
    });
  });

  it("leaves out what someone has coded, and keeps to the filters", async () => {
    await mark(world.anna, [2, 7], "objective-1");
    await giveTexts(as(lead), asked({ language: "en" }));
    const given = await held.database.read.codingTask.findMany();
    expect(given.map(({ frozenAnswerId }) => frozenAnswerId)).not.toContain(textOf(world.joint));
    expect(given.map(({ frozenAnswerId }) => frozenAnswerId)).not.toContain(textOf(world.ngo));
  });

  it("is for the secretariat, to people who code here, until a day that is not over", async () => {
    await expect(giveTexts(as(world.anna), asked())).rejects.toMatchObject({ code: "forbidden" });
    await expect(giveTexts(as(world.stranger), asked())).rejects.toMatchObject({ code: "notFound" });
    const refused = (form: Record<string, unknown>) => giveTexts(as(lead), asked(form));
    await expect(refused({ reviewers: [world.editor.userId] })).rejects.toMatchObject({
      details: { fieldErrors: { reviewers: ["reviewerMissing"] } },
    });
    await expect(refused({ due: "2026-01-31" })).rejects.toMatchObject({
      details: { fieldErrors: { due: ["duePast"] } },
    });
    await expect(refused({ reviewers: [world.anna.userId], blind: "20" })).rejects.toMatchObject({
      details: { fieldErrors: { reviewers: ["twoReviewersNeeded"] } },
    });
  });

  it("unassigns what was not started; what another was to code blind too is then theirs alone", async () => {
    await giveBlind();
    await mark(world.anna, [2, 7], "objective-1");
    const before = await held.database.read.codingTask.count({ where: { reviewerId: world.anna.userId } });
    expect(await unassignTexts(as(lead), { review, reviewer: world.anna.userId })).toBe(before - 1);
    const left = await held.database.read.codingTask.findMany({ where: { blind: true } });
    expect(new Set(left.map(({ frozenAnswerId }) => frozenAnswerId))).toEqual(new Set([textOf(world.joint)]));
  });
});

describe("the work list", () => {
  it("shows a reviewer their own texts, and the lead how far each is", async () => {
    await giveTexts(as(lead), asked({ due: "2026-02-20" }));
    const page = { review, show: "open", page: 1, language: "en" } as const;
    const own = (await readWork(as(world.anna), page)).own;
    expect(own?.tasks.every(({ dueOn, status }) => dueOn === "2026-02-20" && status === "open")).toBe(true);
    expect((await readWork(as(world.anna), page)).progress).toBeNull();
    const { own: leads, progress } = await readWork(as(lead), page);
    expect(leads).toBeNull();
    expect(progress?.map(({ name, given }) => [name, given > 0])).toEqual([
      ["anna", true],
      ["boris", true],
      ["cleo", false],
    ]);
  });

  it("finishes a text once something was marked, or nothing found; and opens it again", async () => {
    await giveTexts(as(lead), asked({ reviewers: [world.anna.userId] }));
    await expect(finishTask(as(world.anna), key())).rejects.toMatchObject({
      details: { fieldErrors: { "": ["nothingCoded"] } },
    });
    await markAsRead(as(world.anna), key());
    await finishTask(as(world.anna), key());
    await finishTask(as(world.anna), key());
    expect((await textFor(world.anna))?.task).toMatchObject({ finished: true, closed: false });
    await reopenTask(as(world.anna), key());
    expect((await textFor(world.anna))?.task?.finished).toBe(false);
    await expect(finishTask(as(world.boris), key())).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("double coding", () => {
  beforeEach(async () => {
    await giveBlind();
    await mark(world.anna, [2, 7], "objective-1");
    await mark(world.boris, [2, 7], "objective-2");
  });

  const seenBy = async (actor: SignedInUser) => (await textFor(actor))?.excerpts.length;
  const listedFor = async (actor: SignedInUser) =>
    (await listExcerpts(as(actor), { reviewId: world.review.id, filters: {}, page: 1, language: "en" })).total;

  it("is blind for the two until both have finished, on the text and in lists, and for nobody else", async () => {
    for (const coder of [world.anna, world.boris])
      expect([await seenBy(coder), await listedFor(coder)]).toEqual([1, 1]);
    for (const other of [cleo, world.editor, lead])
      expect([await seenBy(other), await listedFor(other)]).toEqual([2, 2]);
    await finishTask(as(world.anna), key());
    expect([await seenBy(world.anna), await listedFor(world.anna)]).toEqual([1, 1]);
    await finishTask(as(world.boris), key());
    for (const coder of [world.anna, world.boris])
      expect([await seenBy(coder), await listedFor(coder)]).toEqual([2, 2]);
    await expect(reopenTask(as(world.anna), key())).rejects.toMatchObject({ code: "conflict" });
  });

  it("has its agreement measured once both have finished", async () => {
    const page = () => readAgreement(as(cleo), { review, language: "en" });
    expect((await page()).texts).toEqual([]);
    await finishTask(as(world.anna), key());
    await finishTask(as(world.boris), key());
    const { texts, overall, codes } = await page();
    expect(texts.map(({ coders, places, open }) => ({ coders, places, open }))).toEqual([
      { coders: ["anna", "boris"], places: 2, open: 2 },
    ]);
    expect([overall.positions, overall.counts]).toEqual([1, { both: 0, first: 1, second: 1, neither: 0 }]);
    expect(codes.map(({ code }) => code.key)).toEqual(["objective-1", "objective-2"]);
  });

  it("has its differences settled by a third, with a reason and its history", async () => {
    const place = { ...key(), code: "objective-1", startsAt: 2, endsAt: 7 };
    const settle = (actor: SignedInUser, applies: boolean, changed = {}) =>
      settleDisagreement(as(actor), { ...place, applies, reason: `Because ${String(applies)}`, ...changed });
    await expect(settle(cleo, true)).rejects.toMatchObject({ code: "notFound" });
    await finishTask(as(world.anna), key());
    await finishTask(as(world.boris), key());
    await expect(settle(world.anna, true)).rejects.toMatchObject({
      details: { fieldErrors: { "": ["settledByThird"] } },
    });
    await expect(settle(world.editor, true)).rejects.toMatchObject({ code: "forbidden" });
    await expect(settle(cleo, true, { endsAt: 8 })).rejects.toMatchObject({ code: "conflict" });
    await settle(cleo, true);
    await settle(lead, false);
    const { places, maySettle } = await readDisagreements(as(cleo), { ...key(), language: "en" });
    expect(maySettle).toBe(true);
    const before = held.database.statements.count;
    await readDisagreements(as(cleo), { ...key(), language: "en" });
    expect(held.database.statements.count - before).toBeLessThanOrEqual(7);
    const [settled, open] = places;
    expect(settled?.quote).toBe("hub 😀");
    expect(settled?.decisions.map(({ applies, reason, by }) => [applies, reason, by])).toEqual([
      [false, "Because false", "lead"],
      [true, "Because true", "cleo"],
    ]);
    expect(open?.decisions).toEqual([]);
    const again = await readAgreement(as(cleo), { review, language: "en" });
    expect(again.texts[0]).toMatchObject({ places: 2, open: 1 });
  });
});
