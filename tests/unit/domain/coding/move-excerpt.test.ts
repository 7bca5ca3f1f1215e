import { beforeEach, describe, expect, it } from "vitest";
import { changeExcerpt } from "~/domain/coding/excerpt/change-excerpt.server";
import { createExcerpt } from "~/domain/coding/excerpt/create-excerpt.server";
import { useDatabase } from "../../../support/database";
import { codingWorld, textOf, type CodingWorld } from "../../../given/coding-world";

const held = useDatabase();
let world: CodingWorld;
let excerpt: string;

const ctx = (now = new Date("2026-11-20T10:00:00Z")) => held.ctx({ actor: world.anna, now });
const change = (passage?: { startsAt: number; endsAt: number }, rest: { quote?: string } = {}) =>
  changeExcerpt(ctx(), {
    review: "here",
    excerpt,
    codes: ["objective-1"],
    note: null,
    ...(passage ? { passage } : {}),
    ...rest,
  });
const stored = () =>
  held.database.read.excerpt.findUniqueOrThrow({ where: { id: excerpt }, include: { listed: true } });

beforeEach(async () => {
  world = await held.database.write(codingWorld);
  excerpt = await createExcerpt(ctx(new Date("2026-11-19T10:00:00Z")), {
    review: "here",
    frozenAnswerId: textOf(world.joint),
    passage: { startsAt: 2, endsAt: 7 },
    codes: ["objective-1"],
    note: null,
  });
});

describe("other ends of an excerpt", () => {
  it("give it other words, another place in the lists, and the time of the change", async () => {
    await change({ startsAt: 0, endsAt: 14 }, { quote: "A hub 😀 opened" });
    expect(await stored()).toMatchObject({
      startsAt: 0,
      endsAt: 14,
      quote: "A hub 😀 opened",
      folded: "a hub 😀 opened",
      movedAt: new Date("2026-11-20T10:00:00Z"),
      listed: { startsAt: 0 },
    });
  });

  it("are recorded with those before, without words", async () => {
    await change({ startsAt: 0, endsAt: 14 });
    const event = await held.database.read.auditEvent.findFirstOrThrow({ where: { action: "excerpt.change" } });
    expect(event.detail).toMatchObject({ startsAt: 0, endsAt: 14, startsAtBefore: 2, endsAtBefore: 7 });
  });

  it("are not changed where the form names none, or the same", async () => {
    await change();
    await change({ startsAt: 2, endsAt: 7 });
    expect(await stored()).toMatchObject({ startsAt: 2, endsAt: 7, movedAt: null });
  });

  it("are refused outside the text, and where the words differ", async () => {
    await expect(change({ startsAt: 5, endsAt: 900 })).rejects.toMatchObject({ code: "invalid" });
    await expect(change({ startsAt: 0, endsAt: 14 }, { quote: "other" })).rejects.toMatchObject({ code: "invalid" });
    expect(await stored()).toMatchObject({ startsAt: 2, endsAt: 7 });
  });
});
