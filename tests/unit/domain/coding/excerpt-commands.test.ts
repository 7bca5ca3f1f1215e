import { beforeEach, describe, expect, it } from "vitest";
import { changeExcerpt, removeExcerpt, restoreExcerpt } from "~/domain/coding/excerpt/change-excerpt.server";
import { createExcerpt } from "~/domain/coding/excerpt/create-excerpt.server";
import type { Actor } from "~/permission/actor";
import { createReport } from "#seed/factories/create-report";
import { sameText } from "#seed/factories/seed-text";
import { authoredText } from "~/language/stated-text";
import { useDatabase } from "../../../support/database";
import { codingWorld, textOf, type CodingWorld } from "../../../given/coding-world";

const held = useDatabase();
let world: CodingWorld;

beforeEach(async () => {
  world = await held.database.write(codingWorld);
});

const as = (actor: Actor) => held.ctx({ actor });

function input(overrides: Partial<Parameters<typeof createExcerpt>[1]> = {}) {
  return {
    review: "here",
    frozenAnswerId: textOf(world.joint),
    passage: { startsAt: 2, endsAt: 7 },
    codes: ["kind-achievement"],
    note: null,
    ...overrides,
  };
}

const mark = (overrides = {}, actor: Actor = world.anna) => createExcerpt(as(actor), input(overrides));
const stored = (id: string) =>
  held.database.read.excerpt.findUniqueOrThrow({ where: { id }, include: { codes: { include: { code: true } } } });

describe("marking a passage", () => {
  it("keeps its place in code points, its words, its codes, and a record without content", async () => {
    const id = await mark({ quote: "hub 😀", codes: ["kind-achievement", "objective-1"], note: "A note" });
    const excerpt = await stored(id);
    expect(excerpt).toMatchObject({
      startsAt: 2,
      endsAt: 7,
      quote: "hub 😀",
      note: "A note",
      reviewerId: world.anna.userId,
    });
    expect(excerpt.codes.map(({ code }) => code.key).sort()).toEqual(["kind-achievement", "objective-1"]);
    const events = await held.database.read.auditEvent.findMany({ where: { subjectId: id } });
    expect(events.map(({ action }) => action)).toEqual(["excerpt.create"]);
    expect(JSON.stringify(events)).not.toContain("hub");
  });

  it("widens to whole graphemes", async () => {
    const { quote } = await stored(await mark({ passage: { startsAt: 18, endsAt: 22 } }));
    expect(quote).toBe("cafe\u0301");
  });

  it("has one effect, however often it is asked for at once", async () => {
    const ids = await Promise.all(Array.from({ length: 50 }, () => mark()));
    expect(new Set(ids).size).toBe(1);
    expect(await held.database.read.excerpt.count()).toBe(1);
    expect(await held.database.read.excerptCode.count()).toBe(1);
  });

  it("is another excerpt with other codes, by another reviewer, or after the first was removed", async () => {
    const first = await mark();
    const others = [await mark({ codes: ["objective-1"] }), await mark({}, world.boris)];
    await removeExcerpt(as(world.anna), { review: "here", excerpt: first });
    others.push(await mark());
    expect(new Set([first, ...others]).size).toBe(4);
  });

  it("refuses a passage that is not the text's and codes that are not the review's", async () => {
    const error = (field: string, key: string) => ({ code: "invalid", details: { fieldErrors: { [field]: [key] } } });
    await expect(mark({ quote: "something else" })).rejects.toMatchObject(error("passage", "passageDiffers"));
    await expect(mark({ passage: { startsAt: 0, endsAt: 900 } })).rejects.toMatchObject(
      error("passage", "passageMissing"),
    );
    await expect(mark({ codes: ["kind-achievement", "kind-unknown"] })).rejects.toMatchObject(
      error("codes", "codeUnknown"),
    );
    expect(await held.database.read.excerpt.count()).toBe(0);
  });

  it("is for reviewers of the review, in texts that the secretariat accepted", async () => {
    await expect(mark({}, world.editor)).rejects.toMatchObject({ code: "forbidden" });
    await expect(mark({}, world.stranger)).rejects.toMatchObject({ code: "notFound" });
    await expect(mark({ frozenAnswerId: textOf(world.waiting) })).rejects.toMatchObject({ code: "notFound" });
    await expect(mark({ frozenAnswerId: "unknown" })).rejects.toMatchObject({ code: "notFound" });
    await expect(mark({ review: "elsewhere" })).rejects.toMatchObject({ code: "notFound" });
  });

  it("is over once a newer version has taken the place of the text, or the submission is withdrawn", async () => {
    const { id } = world.joint.version;
    await held.database.write((tx) =>
      tx.submissionVersion.update({ where: { id }, data: { supersededAt: new Date() } }),
    );
    await expect(mark()).rejects.toMatchObject({ code: "conflict" });
    const submission = { id: world.joint.submission.id };
    await held.database.write((tx) => tx.submission.update({ where: submission, data: { withdrawnAt: new Date() } }));
    await expect(mark()).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("changing an excerpt", () => {
  it("replaces its codes and note, and leaves the passage", async () => {
    const id = await mark();
    await changeExcerpt(as(world.anna), { review: "here", excerpt: id, codes: ["objective-8"], note: "Better" });
    const excerpt = await stored(id);
    expect(excerpt).toMatchObject({ quote: "hub 😀", note: "Better" });
    expect(excerpt.codes.map(({ code }) => code.key)).toEqual(["objective-8"]);
  });

  it("is for the reviewer who made it", async () => {
    const change = { review: "here", excerpt: await mark(), codes: ["objective-8"], note: null };
    await expect(changeExcerpt(as(world.boris), change)).rejects.toMatchObject({ code: "forbidden" });
    await expect(changeExcerpt(as(world.editor), change)).rejects.toMatchObject({ code: "forbidden" });
    await expect(changeExcerpt(as(world.stranger), change)).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("removing an excerpt", () => {
  it("can be undone, and each twice over", async () => {
    const key = { review: "here", excerpt: await mark() };
    await removeExcerpt(as(world.anna), key);
    await removeExcerpt(as(world.anna), key);
    expect((await stored(key.excerpt)).removedAt).not.toBeNull();
    await expect(changeExcerpt(as(world.anna), { ...key, codes: ["objective-8"], note: null })).rejects.toMatchObject({
      code: "notFound",
    });
    await restoreExcerpt(as(world.anna), key);
    await restoreExcerpt(as(world.anna), key);
    expect((await stored(key.excerpt)).removedAt).toBeNull();
    const events = await held.database.read.auditEvent.findMany({ where: { subjectId: key.excerpt } });
    expect(events.map(({ action }) => action)).toEqual(["excerpt.create", "excerpt.remove", "excerpt.restore"]);
  });

  it("is for the reviewer who made it, and not while the report cites it", async () => {
    const excerpt = await mark();
    const key = { review: "here", excerpt };
    await expect(removeExcerpt(as(world.boris), key)).rejects.toMatchObject({ code: "forbidden" });
    const section = { key: "main", heading: authoredText(sameText("Main")), numbering: "roman" as const };
    const paragraph = { text: authoredText(sameText("A sentence.")), citations: [excerpt] };
    await held.database.write((tx) =>
      createReport(tx, { reviewId: world.review.id, sections: [{ ...section, paragraphs: [paragraph] }] }),
    );
    await expect(removeExcerpt(as(world.anna), key)).rejects.toMatchObject({ code: "invalid" });
    expect((await stored(excerpt)).removedAt).toBeNull();
  });
});
