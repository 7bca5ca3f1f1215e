import { beforeAll, expect, test } from "vitest";
import { seedDemonstration } from "../../prisma/seed/seed-demonstration";
import { can, canAnywhere } from "~/permission/can";
import { useDatabase } from "../support/database";
import { routeContext, settle } from "../support/route-context";
import { actorsAt } from "./actors";
import { existsFor, gathers } from "./existence";
import { fill } from "./fill";
import { loadPlaces, type Place } from "./places";
import { addresses, type Address } from "./site-map";
import { permissionNamed, verdictOf, type Verdict } from "./verdict";

const held = useDatabase({ keep: true });
const now = new Date("2026-02-01T10:00:00Z");
let places: Place[] = [];

beforeAll(async () => {
  await seedDemonstration(held.database, { now, password: "demonstration only", progress: () => undefined });
  places = await loadPlaces(held.database);
}, 60_000);

function expectedVerdict(address: Address, place: Place, actor: ReturnType<typeof actorsAt>[number]["actor"]): Verdict {
  const permission = permissionNamed(address.module.loader?.permission);
  if (!canAnywhere(actor, permission)) return actor.kind === "visitor" ? "sign in" : "forbidden";
  if (gathers(address.file)) return existsFor(address.file, place) ? "answered" : "missing";
  const { reviewId, participantId, published } = place;
  const subject = {
    reviewId,
    participantId,
    published: published || permission !== "submission.readPublished",
    ...(actor.kind === "user" ? { userId: actor.userId, authorId: actor.userId } : {}),
  };
  return can(actor, permission, subject) && existsFor(address.file, place) ? "answered" : "missing";
}

test.each(addresses.filter(({ module }) => module.loader).map((address) => ({ file: address.file, address })))(
  "$file opens to whom the policy opens it, and to nobody else",
  async ({ address }) => {
    const wrong: string[] = [];
    for (const place of places) {
      for (const { name, actor } of actorsAt(place)) {
        const { params, url } = fill(address, place);
        const context = routeContext(held.database, { actor, now });
        const args = { request: new Request(url), params, context } as never;
        const load = address.module.loader ?? (() => Promise.resolve(null));
        const found = verdictOf(await settle(() => load(args)));
        const expected = expectedVerdict(address, place, actor);
        if (found !== expected) wrong.push(`${name} at ${place.name}: ${found}, expected ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
  },
  60_000,
);
