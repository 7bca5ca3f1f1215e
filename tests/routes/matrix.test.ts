import { expect, test } from "vitest";
import { namesRecord } from "~/http/guard/params";
import { can, canAnywhere, isForTheKindOf } from "~/permission/can";
import { routeContext, settle } from "../support/route-context";
import { actorsAt } from "./actors";
import { now, useDemonstration } from "./demonstration";
import { existsFor, gathers } from "./existence";
import { fill } from "./fill";
import type { Place } from "./places";
import { addresses, type Address } from "./site-map";
import { permissionNamed, verdictOf, type Verdict } from "./verdict";

const demonstration = useDemonstration();
const { held } = demonstration;

function expectedVerdict(address: Address, place: Place, actor: ReturnType<typeof actorsAt>[number]["actor"]): Verdict {
  const permission = permissionNamed(address.module.loader?.permission);
  if (!canAnywhere(actor, permission)) {
    if (actor.kind === "visitor") return "sign in";
    // To a person whose work is another one, a submission that exists is answered like one that does not.
    const isHidden = namesRecord(fill(address, place).params) && !isForTheKindOf(actor, permission);
    return isHidden ? "missing" : "forbidden";
  }
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
  "$file opens to those that the policy allows, and to nobody else",
  async ({ address }) => {
    const wrong: string[] = [];
    for (const place of demonstration.places) {
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
