import { beforeAll, expect, it } from "vitest";
import { listWorkAreas } from "~/domain/account/list-work-areas.server";
import { createExcerpt } from "~/domain/coding/excerpt/create-excerpt.server";
import type { Actor, SignedInUser } from "~/permission/actor";
import { useDatabase } from "../../../support/database";
import { codingWorld, textOf, type CodingWorld } from "../../../given/coding-world";

const held = useDatabase({ keep: true });
let world: CodingWorld;

beforeAll(async () => {
  world = await held.database.write(codingWorld);
  const passage = { startsAt: 0, endsAt: 5 };
  const excerpt = { review: "here", frozenAnswerId: textOf(world.joint), passage, codes: ["objective-4"], note: null };
  await createExcerpt(held.ctx({ actor: world.anna }), excerpt);
});

async function waitingFor(actor: Actor) {
  const { reviews } = await listWorkAreas(held.ctx({ actor }));
  return reviews.map(({ slug, areas }) => [
    slug,
    Object.fromEntries(areas.map((at) => [at.screen, at.waits?.count ?? 0])),
  ]);
}

it("counts for a reviewer the accepted texts that they have not coded themselves", async () => {
  expect(await waitingFor(world.anna)).toEqual([["here", { coding: 4, drafting: 0 }]]);
  expect(await waitingFor(world.boris)).toEqual([["here", { coding: 5, drafting: 0 }]]);
});

it("counts for the secretariat the submissions that wait for a decision, and nothing it does not do itself", async () => {
  const secretary: SignedInUser = { ...world.anna, staff: [{ reviewId: world.review.id, role: "secretariat" }] };
  expect(await waitingFor(secretary)).toEqual([["here", { secretariat: 0, screening: 1, coding: 0, drafting: 0 }]]);
});

it("has no areas for a visitor", async () => {
  expect(await listWorkAreas(held.ctx({ actor: { kind: "visitor" } }))).toEqual({
    responds: false,
    administers: false,
    secondFactorNeeded: false,
    reviews: [],
  });
});
