import { beforeEach, describe, expect, it } from "vitest";
import { removeExcerpt, restoreExcerpt } from "~/domain/coding/excerpt/change-excerpt.server";
import { createExcerpt } from "~/domain/coding/excerpt/create-excerpt.server";
import { findFirstUncoded, findNextText } from "~/domain/coding/text/find-next-text.server";
import { countUncoded, listTexts } from "~/domain/coding/text/list-texts.server";
import { markAsRead, markAsUnread } from "~/domain/coding/text/mark-as-read.server";
import { readBalance } from "~/domain/coding/text/read-balance.server";
import type { Actor } from "~/permission/actor";
import { useDatabase } from "../../../../support/database";
import { codingWorld, openText, textOf, type CodingWorld } from "../../../../given/coding-world";

const held = useDatabase();
let world: CodingWorld;

beforeEach(async () => {
  world = await held.database.write(codingWorld);
});

const as = (actor: Actor) => held.ctx({ actor });
const key = () => ({ review: "here", frozenAnswerId: textOf(world.ngo) });
const asked = () => ({ reviewId: world.review.id, language: "en" as const });
const list = (filters: object, actor: Actor = world.anna) => listTexts(as(actor), { ...asked(), filters, page: 1 });
const mark = (actor: Actor = world.anna) =>
  createExcerpt(as(actor), { ...key(), passage: { startsAt: 0, endsAt: 5 }, codes: ["objective-1"], note: null });

describe("a text that is read with nothing to mark", () => {
  it("is no longer among the texts that the person has not coded, nor among those nobody has", async () => {
    expect(await countUncoded(as(world.anna), world.review.id)).toBe(5);
    await markAsRead(as(world.anna), key());
    await markAsRead(as(world.anna), key());
    expect(await countUncoded(as(world.anna), world.review.id)).toBe(4);
    expect(await countUncoded(as(world.boris), world.review.id)).toBe(5);
    for (const show of ["uncoded", "not-mine"]) {
      const { total, texts } = await list({ show });
      expect([total, texts.length]).toEqual([4, 4]);
    }
    expect((await list({ show: "not-mine" }, world.boris)).total).toBe(5);
    expect((await list({ language: "ru" })).texts[0]?.status).toBe("read");
  });

  it("is not the next to be coded, and keeps its place in the list", async () => {
    await markAsRead(as(world.anna), key());
    expect(await findFirstUncoded(as(world.anna), { ...asked(), filters: { language: "ru" } })).toBeNull();
    const before = await openText(as(world.anna), { ...asked(), frozenAnswerId: textOf(world.alone) });
    const place = await findNextText(as(world.anna), before, { ...asked(), filters: { show: "not-mine" } });
    expect(place).toMatchObject({ nextId: textOf(world.joint), nextUncodedId: textOf(world.joint) });
    const here = await openText(as(world.anna), { ...asked(), ...key() });
    expect(here.readByMe).toBe(true);
    expect(await findNextText(as(world.anna), here, { ...asked(), filters: { show: "not-mine" } })).toMatchObject({
      place: 5,
      total: 5,
    });
  });

  it("counts as read in the balance of languages", async () => {
    await markAsRead(as(world.anna), key());
    const shares = await readBalance(as(world.anna), world.review.id);
    expect(shares.find(({ language }) => language === "ru")).toMatchObject({ coded: 100 });
  });

  it("is undone, and disappears when the person marks a passage or brings one back", async () => {
    await markAsRead(as(world.anna), key());
    await markAsUnread(as(world.anna), key());
    expect((await list({ show: "uncoded" })).total).toBe(5);
    const excerpt = await mark();
    await expect(markAsRead(as(world.anna), key())).rejects.toMatchObject({ code: "invalid" });
    await removeExcerpt(as(world.anna), { review: "here", excerpt });
    await markAsRead(as(world.anna), key());
    await restoreExcerpt(as(world.anna), { review: "here", excerpt });
    expect(await held.database.read.textReading.count()).toBe(0);
    expect((await list({ show: "not-mine" })).total).toBe(4);
  });

  it("is recorded once, for reviewers of the review, in accepted texts that no newer version replaces", async () => {
    await markAsRead(as(world.anna), key());
    await markAsRead(as(world.anna), key());
    const events = await held.database.read.auditEvent.findMany({ where: { subjectType: "FrozenAnswer" } });
    expect(events.map(({ action, subjectId }) => [action, subjectId])).toEqual([["text.read", textOf(world.ngo)]]);
    await expect(markAsRead(as(world.editor), key())).rejects.toMatchObject({ code: "forbidden" });
    await expect(markAsRead(as(world.stranger), key())).rejects.toMatchObject({ code: "notFound" });
    const waiting = { review: "here", frozenAnswerId: textOf(world.waiting) };
    await expect(markAsRead(as(world.anna), waiting)).rejects.toMatchObject({ code: "notFound" });
  });
});
