import { expect, test } from "vitest";
import type { Actor } from "~/permission/actor";
import { namesRecord } from "~/http/guard/params";
import { can, canAnywhere, isForTheKindOf } from "~/permission/can";
import { formRequest, routeContext, settle } from "../support/route-context";
import { actorsAt } from "./actors";
import { now, useDemonstration } from "./demonstration";
import { fill } from "./fill";
import { forms, personal } from "./forms";
import type { Place } from "./places";
import { addresses } from "./site-map";
import { permissionNamed, verdictOf } from "./verdict";

const demonstration = useDemonstration();
const { held } = demonstration;

const actions = addresses
  .filter(({ file, module }) => module.action && !personal.has(file))
  .flatMap((address) =>
    Object.entries(address.module.action?.permissions ?? {}).map(([intent, name]) => ({
      address,
      intent,
      file: address.file,
      permission: permissionNamed(name),
    })),
  );

test("every action of the site map is tried", () => {
  const missing = actions
    .filter(({ file, intent }) => !forms[file]?.[intent])
    .map(({ file, intent }) => `${file} ${intent}`);
  expect(missing).toEqual([]);
});

const readable = ["people.read", "submission.read", "screening.read", "excerpt.read", "report.readDraft"] as const;

type Refused = { permission: (typeof actions)[number]["permission"]; place: Place; params: Params };
type Params = ReturnType<typeof fill>["params"];

/** Who may not do it is sent to sign in, told so, or told nothing where they may not even know of the record. */
function expectedRefusals(actor: Actor, { permission, place, params }: Refused): string[] {
  if (!canAnywhere(actor, permission)) {
    if (actor.kind === "visitor") return ["sign in"];
    return [namesRecord(params) && !isForTheKindOf(actor, permission) ? "missing" : "forbidden"];
  }
  const subject = { reviewId: place.reviewId, participantId: place.participantId };
  return readable.some((name) => can(actor, name, subject)) ? ["forbidden", "missing"] : ["missing"];
}

async function countEverything() {
  const { read } = held.database;
  return {
    audit: await read.auditEvent.count(),
    outbox: await read.outboxMessage.count(),
    invitations: await read.invitation.count(),
    staff: await read.staff.count(),
    answers: await read.answerRevision.count(),
    excerpts: await read.excerpt.count(),
    paragraphs: await read.paragraphRevision.count(),
    versions: await read.reportVersion.count(),
  };
}

test.each(actions)(
  "$file $intent is refused to all that the policy does not allow, and changes nothing",
  async ({ address, intent, permission, file }) => {
    const before = await countEverything();
    const wrong: string[] = [];
    for (const place of demonstration.places) {
      for (const { name, actor } of actorsAt(place)) {
        const subject = { reviewId: place.reviewId, participantId: place.participantId, authorId: "somebody else" };
        if (can(actor, permission, subject)) continue;
        const { params, url } = fill(address, place);
        const form = { ...(intent ? { intent } : {}), ...forms[file]?.[intent]?.(place) };
        const args = {
          request: formRequest(new URL(url).pathname, form),
          params,
          context: routeContext(held.database, { actor, now }),
        } as never;
        const act = address.module.action ?? (() => Promise.resolve(null));
        const found = verdictOf(await settle(() => act(args)));
        const expected = expectedRefusals(actor, { permission, place, params });
        if (!expected.includes(String(found)))
          wrong.push(`${name} at ${place.name}: ${found}, expected ${expected.join(" or ")}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await countEverything()).toEqual(before);
  },
  60_000,
);
