import { beforeAll, describe, expect, it } from "vitest";
import { createExcerpt } from "~/domain/coding/excerpt/create-excerpt.server";
import {
  participantChoices,
  questionChoices,
  reviewerChoices,
  sessionChoices,
} from "~/domain/coding/filter-choices.server";
import { findFirstUncoded, findNextText } from "~/domain/coding/text/find-next-text.server";
import { listRecentCodes } from "~/domain/coding/codebook/list-codes.server";
import { listExcerpts } from "~/domain/coding/excerpt/list-excerpts.server";
import { listTexts } from "~/domain/coding/text/list-texts.server";
import { readBalance } from "~/domain/coding/text/read-balance.server";
import { readCodebook } from "~/domain/coding/codebook/read-codebook.server";
import { readCodingReview } from "~/domain/coding/read-coding-review.server";
import { readEvidence } from "~/domain/coding/evidence/read-evidence.server";
import { findCodingText } from "~/domain/coding/text/read-text.server";
import type { Actor } from "~/permission/actor";
import { useDatabase } from "../../../support/database";
import { codingWorld, firstText, openText, textOf, type CodingWorld } from "../../../given/coding-world";

const held = useDatabase({ keep: true });
let world: CodingWorld;

const as = (actor: Actor) => held.ctx({ actor });
const asked = () => ({ reviewId: world.review.id, language: "en" as const });

async function mark(frozenAnswerId: string, codes: string[], actor: Actor) {
  const passage = { startsAt: 0, endsAt: 5 };
  await createExcerpt(as(actor), { review: "here", frozenAnswerId, passage, codes, note: null });
}

beforeAll(async () => {
  world = await held.database.write(codingWorld);
  await mark(textOf(world.joint), ["kind-achievement", "objective-8"], world.anna);
  await mark(textOf(world.joint), ["objective-4"], world.boris);
  await mark(textOf(world.alone), ["objective-8"], world.anna);
  await mark(textOf(world.union), ["objective-8"], world.boris);
});

describe("the texts", () => {
  const list = (filters = {}, page = 1) => listTexts(as(world.anna), { ...asked(), filters, page });

  it("are the accepted ones by participant, then in the order of the questions", async () => {
    const { texts, total } = await list();
    expect(texts.map((text) => `${text.participant.name} ${text.session}.${text.question}`)).toEqual([
      "Denmark 1.3",
      "Denmark 1.4",
      "European Union 1.3",
      "Norway 2.3",
      "Organization alpha 1.3",
    ]);
    expect(total).toBe(5);
  });

  it("say how far they are coded, by the person and by others", async () => {
    const { texts } = await list();
    expect(texts.map(({ mine, others, status }) => [mine, others, status])).toEqual([
      [1, 1, "two"],
      [0, 0, "uncoded"],
      [0, 1, "one"],
      [1, 0, "one"],
      [0, 0, "uncoded"],
    ]);
  });

  it("are narrowed by every filter", async () => {
    const names = async (filters: object) => (await list(filters)).texts.map((text) => text.participant.name);
    expect(await names({ session: 2 })).toEqual(["Norway"]);
    expect(await names({ question: 4 })).toEqual(["Denmark"]);
    expect(await names({ class: "stakeholders" })).toEqual(["Organization alpha"]);
    expect(await names({ class: "others" })).toEqual(["European Union"]);
    expect(await names({ language: "ru" })).toEqual(["Organization alpha"]);
    expect(await names({ show: "uncoded" })).toEqual(["Denmark", "Organization alpha"]);
    expect(await names({ show: "not-mine" })).toEqual(["Denmark", "European Union", "Organization alpha"]);
  });

  it("lead on from one to the next, and round to the first", async () => {
    const next = async (frozenAnswerId: string, filters = {}) => {
      const text = await openText(as(world.anna), { ...asked(), frozenAnswerId });
      return findNextText(as(world.anna), text, { ...asked(), filters });
    };
    const first = textOf(world.joint);
    expect(await next(first)).toEqual({
      place: 1,
      total: 5,
      previousId: null,
      nextId: textOf(world.joint, 1),
      nextUncodedId: textOf(world.joint, 1),
    });
    expect((await next(textOf(world.joint, 1))).nextId).toBe(textOf(world.union));
    expect(await next(textOf(world.ngo))).toMatchObject({ previousId: textOf(world.alone), nextId: first });
    expect((await next(textOf(world.alone))).previousId).toBe(textOf(world.union));
    expect((await next(textOf(world.joint, 1))).previousId).toBe(first);
    expect(await next(textOf(world.alone), { session: 1 })).toMatchObject({ place: null, total: 4 });
    const uncoded = await findFirstUncoded(as(world.anna), { ...asked(), filters: { language: "ru" } });
    expect(uncoded).toBe(textOf(world.ngo));
  });
});

describe("a list of texts not yet coded", () => {
  const place = async (frozenAnswerId: string, show: "uncoded" | "not-mine") => {
    const text = await openText(as(world.anna), { ...asked(), frozenAnswerId });
    return findNextText(as(world.anna), text, { ...asked(), filters: { show } });
  };

  it("keeps the place of a text that was coded while one read it", async () => {
    expect(await place(textOf(world.joint), "uncoded")).toMatchObject({ place: 1, total: 3 });
    expect(await place(textOf(world.alone), "not-mine")).toMatchObject({ place: 3, total: 4 });
    expect(await place(textOf(world.alone), "not-mine")).toMatchObject({
      previousId: textOf(world.union),
      nextId: textOf(world.ngo),
    });
  });
});

describe("one text", () => {
  it("comes as it was frozen, with everybody's excerpts", async () => {
    const text = await openText(as(world.anna), { ...asked(), frozenAnswerId: textOf(world.joint) });
    expect(text.text).toBe(firstText);
    expect(text.associates).toEqual(["Norway"]);
    expect(text.excerpts.map(({ mine, reviewer }) => [mine, reviewer]).sort()).toEqual([
      [false, "boris"],
      [true, "anna"],
    ]);
  });

  it("is not there before the secretariat accepted it, nor for a stranger", async () => {
    const waiting = { ...asked(), frozenAnswerId: textOf(world.waiting) };
    expect(await findCodingText(as(world.anna), waiting)).toBeNull();
    const review = { review: "here", language: "en" as const };
    await expect(readCodingReview(as(world.stranger), review)).rejects.toMatchObject({ code: "notFound" });
    expect(await readCodingReview(as(world.editor), review)).toMatchObject({ mayCode: false });
  });
});

describe("the excerpts", () => {
  const list = (filters = {}) => listExcerpts(as(world.anna), { ...asked(), filters, page: 1 });

  it("count each State once, confirmed associates too, and the Union never as its members", async () => {
    const { total, counts, states } = await list({ code: "objective-8" });
    expect(total).toBe(3);
    expect(counts).toEqual({ state: 2, stakeholder: 0, regional: 1, un: 0 });
    expect(states).toEqual(["Denmark", "Norway"]);
  });

  it("are narrowed by participant, session, language and reviewer", async () => {
    const total = async (filters: object) => (await list(filters)).total;
    expect(await total({ participant: "no" })).toBe(3);
    expect(await total({ participant: "mt" })).toBe(1);
    expect(await total({ session: 2 })).toBe(1);
    expect(await total({ language: "ru" })).toBe(0);
    expect(await total({ reviewer: world.boris.userId })).toBe(2);
  });

  it("name a confirmed associate of the Union that they do not count", async () => {
    const named = await list({ participant: "mt" });
    expect(named.excerpts.map(({ participant, associates }) => [participant.slug, associates])).toEqual([
      ["eu", ["Malta"]],
    ]);
    expect(named).toMatchObject({ notCounted: 1, states: [], counts: { state: 0, regional: 1 } });
    expect(await list({ participant: "no" })).toMatchObject({ notCounted: 0, states: ["Denmark", "Norway"] });
    expect((await list()).notCounted).toBe(0);
  });

  it("offer the choices that lead somewhere", async () => {
    const ctx = as(world.anna);
    const names = participantChoices(ctx, asked()).map(({ name }) => name);
    expect(names).toEqual(["Denmark", "European Union", "Malta", "Norway", "Organization alpha"]);
    expect(reviewerChoices(ctx, asked()).map(({ name }) => name)).toEqual(["anna", "boris"]);
    expect((await sessionChoices(ctx, asked())).map(({ number }) => number)).toEqual([1, 2]);
    expect(await questionChoices(ctx, asked())).toHaveLength(5);
  });
});

describe("the codebook", () => {
  it("says how much each code has", async () => {
    const codes = await readCodebook(as(world.anna), asked());
    const found = codes.find(({ key }) => key === "objective-8");
    expect(found).toMatchObject({ excerpts: 3, counts: { state: 2, regional: 1 } });
    expect(codes.find(({ key }) => key === "objective-9")).toMatchObject({ excerpts: 0 });
  });

  it("remembers what a person used last", () => {
    const recent = listRecentCodes(as(world.anna), { reviewId: world.review.id });
    expect(recent.sort()).toEqual(["kind-achievement", "objective-8"]);
  });
});

describe("the evidence", () => {
  const read = (filters = {}) => readEvidence(as(world.anna), { ...asked(), filters });

  it("lists who reported on what, by name, States and stakeholders separately", async () => {
    const evidence = await read();
    expect(evidence.rows.states.map(({ participant, total }) => [participant.name, total])).toEqual([
      ["Denmark", 2],
      ["Norway", 3],
    ]);
    expect(evidence.rows.stakeholders.map(({ total }) => total)).toEqual([0]);
    expect(evidence).toMatchObject({ reports: 4, passages: 4 });
    expect(evidence.shares[7]?.states.count).toBe(2);
  });

  it("follows its filters, and says the share of one objective", async () => {
    const evidence = await read({ session: 1, kind: "kind-achievement", objective: 8 });
    expect(evidence).toMatchObject({
      reports: 3,
      passages: 1,
      said: { objective: 8, states: { count: 2, of: 2 }, stakeholders: { count: 0, of: 1 } },
      sessionObjectives: [2, 5],
    });
    expect((await read({ session: 1 })).said.objective).toBe(2);
  });

  it("says how languages are balanced", async () => {
    const shares = await readBalance(as(world.anna), world.review.id);
    expect(shares).toContainEqual({ language: "ru", received: 20, coded: 0 });
  });
});
