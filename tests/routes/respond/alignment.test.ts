import { beforeEach, expect, test } from "vitest";
import { readPublishedVersion } from "~/domain/submission/published/read-published-version.server";
import { wholeList } from "~/domain/submission/published/all-published-submissions.server";
import { listJoined } from "~/domain/submission/joint/list-joined.server";
import { visitor, type SignedInUser } from "~/permission/actor";
import * as align from "~/routes/respond/align";
import { supersedeSubmission } from "#seed/factories/supersede-submission";
import { signedInMember } from "../../given/joint-case";
import { publishedCase, type PublishedCase } from "../../given/published-case";
import { useDatabase } from "../../support/database";
import { readOutbox } from "../../support/read-links";
import { formRequest, routeContext, settle } from "../../support/route-context";

const held = useDatabase();
let world: PublishedCase;
let france: SignedInUser;
let sweden: SignedInUser;

/** Numbers of the published case: Portugal's report, and Sweden's with Norway. */
const [portugals, joint] = [1, 2];

async function member(iso2: string, takesPart = true): Promise<SignedInUser> {
  const { id: participantId } = await held.database.read.participant.findUniqueOrThrow({ where: { iso2 } });
  const key = { reviewId: world.review.id, participantId, createdAt: new Date("2026-01-10T00:00:00Z") };
  if (takesPart) await held.database.write((tx) => tx.participation.create({ data: key }));
  return signedInMember(held, participantId, "focal-point");
}

beforeEach(async () => {
  world = await publishedCase(held.database);
  [france, sweden] = [await member("FR"), await member("SE")];
});

const send = (form: Record<string, string>, actor: SignedInUser, number = joint) => {
  const request = formRequest(`/en/reviews/ece-test/submissions/${number}/align`, form);
  const params = { lang: "en", review: "ece-test", number: String(number) };
  return settle(() => align.action({ request, params, context: routeContext(held.database, { actor }) }));
};

const declare = (actor: SignedInUser, participant: string, { number = joint, version = 1 } = {}) =>
  send({ intent: "align", participant, version: String(version), confirmed: "on" }, actor, number);

const aligned = async (number = joint) => {
  const ctx = held.ctx({ actor: visitor });
  const found = await readPublishedVersion(ctx, { reviewId: world.review.id, number, language: "en" });
  return found.kind === "version"
    ? found.submission.aligned.map(({ participant, version }) => [participant.slug, version])
    : [];
};

test("a focal point aligns its State with a published submission; the lead is told; it is listed, and withdrawn again", async () => {
  expect((await declare(france, "fr")).status).toBe(302);
  expect(await aligned()).toEqual([["fr", 1]]);
  const rows = await wholeList(held.ctx({ actor: visitor }), {
    ...{ reviewId: world.review.id, language: "en", filters: {}, sort: "number" },
  });
  expect(rows.flatMap((row) => row.aligned.map(({ slug }) => `${slug} with ${row.number}`))).toEqual(["fr with 2"]);
  expect(listJoined(held.ctx({ actor: france }), "en").aligned).toMatchObject([{ number: joint }]);
  const mails = await readOutbox(held.database, new Date());
  expect(mails.map(({ to }) => to.address)).toEqual([sweden.email]);
  expect((await send({ intent: "withdraw", participant: "fr" }, france)).status).toBe(302);
  expect(await aligned()).toEqual([]);
});

test("its lead, who is named with it, who takes no part, and those who do not act for a participant are refused", async () => {
  const norway = await member("NO");
  const spain = await member("ES", false);
  const refusals = [
    [sweden, "se", 422, "alignment_isLead"],
    [norway, "no", 422, "alignment_isNamed"],
    [spain, "es", 422, "alignment_notTakingPart"],
    [france, "es", 404, ""],
  ] as const;
  for (const [actor, slug, status, reason] of refusals) {
    const answer = await declare(actor, slug);
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer)).toContain(reason);
  }
  expect(await aligned()).toEqual([]);
});

test("what is not public cannot be aligned with", async () => {
  const hidden = await held.database.read.submission.findFirstOrThrow({ where: { published: false } });
  expect((await declare(france, "fr", { number: hidden.number })).status).toBe(404);
});

test("it concerns the version that was read: a later one asks again, and the page says which", async () => {
  expect((await declare(france, "fr", { number: portugals, version: 1 })).status).toBe(422);
  await declare(france, "fr", { number: portugals, version: 2 });
  expect(await aligned(portugals)).toEqual([["fr", 2]]);
  await held.database.write((tx) =>
    supersedeSubmission(tx, world.joint, {
      answers: [{ session: 2, question: 4, objectives: [4], text: "Another joint wording." }],
      submittedAt: new Date("2026-02-01T09:00:00Z"),
      decidedAt: new Date("2026-02-02T09:00:00Z"),
      publishedAt: new Date("2026-02-02T09:00:00Z"),
      secretariat: null,
    }),
  );
  expect((await declare(france, "fr")).status).toBe(422);
  expect((await declare(france, "fr", { version: 2 })).status).toBe(302);
  expect(await aligned()).toEqual([["fr", 2]]);
});
