import { beforeAll, describe, expect, test } from "vitest";
import { listContacts } from "~/domain/review/contacts.server";
import { listReviews } from "~/domain/review/find-review.server";
import { listPublicReviews } from "~/domain/review/list-public-reviews.server";
import { type Actor, visitor } from "~/permission/actor";
import { canAnywhere } from "~/permission/can";
import { signedIn } from "../../given/actors";
import { routeContext, settle } from "../../support/route-context";
import { now, useDemonstration } from "../demonstration";
import { fill } from "../fill";
import type { Place } from "../places";
import { addresses, type Address } from "../site-map";
import { permissionNamed } from "../verdict";

const demonstration = useDemonstration();
const { held } = demonstration;

/** Every address of a review that everybody may ask for, with its files. */
const ofReviews = addresses.filter(
  ({ pattern, module }) =>
    pattern.includes(":review") &&
    module.loader !== undefined &&
    canAnywhere(visitor, permissionNamed(module.loader.permission)),
);

beforeAll(async () => {
  const contact = { office: { en: { text: "The Office", status: "original" } }, email: "office@example.org" };
  await held.database.write((tx) => tx.review.updateMany({ data: { phase: "preparation", contact } }));
});

async function statusOf(address: Address, place: Place, actor: Actor): Promise<number> {
  const { params, url } = fill(address, place);
  const args = { request: new Request(url), params, context: routeContext(held.database, { actor, now }) } as never;
  const load = address.module.loader ?? (() => Promise.resolve(null));
  return (await settle(() => load(args))).status;
}

describe("a review in preparation", () => {
  test("has addresses for everybody once it is opened", () => {
    expect(ofReviews.length).toBeGreaterThan(15);
  });

  test.each(ofReviews.map((address) => ({ file: address.file, address })))(
    "$file is not there for the public, whatever is stored of it",
    async ({ address }) => {
      const member = (place: Place) =>
        signedIn({ memberships: [{ participantId: place.participantId, role: "focal-point" }] });
      const wrong: string[] = [];
      for (const place of demonstration.places) {
        for (const [name, actor] of [["visitor", visitor], ["member", member(place)]] as const) {
          const status = await statusOf(address, place, actor);
          if (status !== 404) wrong.push(`${name} at ${place.name}: ${status}`);
        }
      }
      expect(wrong).toEqual([]);
    },
    60_000,
  );

  test("has its page for its staff and for administrators, not for the staff of another", async () => {
    const page = ofReviews.find(({ file }) => file === "routes/public/review.tsx");
    const [place] = demonstration.places;
    if (!page || !place) throw new Error("no page of a review");
    const elsewhere = demonstration.places.find(({ reviewId }) => reviewId !== place.reviewId);
    const staff = (reviewId: string) => signedIn({ staff: [{ reviewId, role: "reviewer" }] });
    expect(await statusOf(page, place, staff(place.reviewId))).toBe(200);
    expect(await statusOf(page, place, signedIn({ administrator: true }))).toBe(200);
    expect(await statusOf(page, place, staff(elsewhere?.reviewId ?? "another"))).toBe(404);
  });

  test("is in no list, no site map and no contact", async () => {
    const ctx = held.ctx({ now });
    expect(await listReviews(ctx, "en")).toEqual([]);
    expect(await listPublicReviews(ctx)).toEqual([]);
    expect(await listContacts(ctx, { review: "ece-2024", language: "en" })).toEqual([]);
    expect(await listContacts(ctx, { review: undefined, language: "en" })).toEqual([]);
  });
});
