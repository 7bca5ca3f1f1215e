import { describe, expect, test } from "vitest";
import { loadActor } from "~/domain/account/load-actor.server";
import { openSignInFor } from "../support/sign-in";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import { saveAnswers } from "~/domain/submission/answer/save-session.server";
import type { Actor } from "~/permission/actor";
import { routeContext, settle } from "../support/route-context";
import { actorsAt } from "./actors";
import { now, useDemonstration } from "./demonstration";
import { fill } from "./fill";
import type { Place } from "./places";
import { addresses, type Address } from "./site-map";

/**
 * What a request costs the database, in statements: a count is the same on every machine, so it may be asserted. The
 * person and their sign-in are one more for every page.
 */
const demonstration = useDemonstration();
const { held } = demonstration;

async function counted<T>(run: () => Promise<T>): Promise<{ statements: number; result: T }> {
  const before = held.database.statements.count;
  const result = await run();
  return { statements: held.database.statements.count - before, result };
}

async function statementsOf(address: Address, place: Place, actor: Actor): Promise<number> {
  const { params, url } = fill(address, place);
  const load = address.module.loader;
  if (!load) return 0;
  const open = () => {
    const context = routeContext(held.database, { actor, now });
    return settle(() => load({ request: new Request(url), params, context } as never));
  };
  const first = await open();
  if (first.status !== 200) return 0;
  return (await counted(open)).statements;
}

/** The most that the page takes at any place, for any actor who may open it. */
async function mostOf(file: string): Promise<number> {
  const address = addresses.find((one) => one.file === file);
  if (!address) throw new Error(`${file} is not in the site map`);
  let most = 0;
  for (const place of demonstration.places)
    for (const { actor } of actorsAt(place)) most = Math.max(most, await statementsOf(address, place, actor));
  return most;
}

/** Respondents', reviewers' and screening pages: seven, and one for the person. */
const lean = [
  "routes/respond/submissions.tsx",
  "routes/respond/overview.tsx",
  "routes/respond/session.tsx",
  "routes/respond/answer.tsx",
  "routes/respond/check.tsx",
  "routes/respond/sent.tsx",
  "routes/respond/version.tsx",
  "routes/coding/texts.tsx",
  "routes/coding/text.tsx",
  "routes/coding/excerpts.tsx",
  "routes/coding/codebook.tsx",
  "routes/coding/evidence.tsx",
  "routes/screening/queue.tsx",
  "routes/screening/version.tsx",
  "routes/drafting/versions.tsx",
  "routes/drafting/version.tsx",
];

/** Pages that compose a report or list a whole review take more; they may not take more than they do. */
const others: [file: string, most: number][] = [
  ["routes/drafting/outline.tsx", 5],
  ["routes/drafting/paragraph.tsx", 8],
  ["routes/secretariat/dashboard.tsx", 19],
  ["routes/public/submission.tsx", 13],
];

describe("statements", () => {
  test.each(lean)("%s takes seven at the most", async (file) => {
    const most = await mostOf(file);
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(7);
  });

  test.each(others)("%s takes no more than %i", async (file, limit) => {
    expect(await mostOf(file)).toBeLessThanOrEqual(limit);
  });
});

describe("a save", () => {
  /** A draft that its author may write, and its author as a signed-in person. */
  async function draft() {
    const member = await held.database.read.member.findFirstOrThrow({
      where: { participant: { submissions: { some: { state: "draft", review: { phase: "open" } } } } },
      include: { participant: { include: { submissions: { where: { state: "draft" } } } } },
    });
    const token = await openSignInFor(held.ctx({ now }), member.userId);
    const { statements, result: actor } = await counted(() => loadActor(held.database, { token, now }));
    return { submissionId: member.participant.submissions[0]?.id ?? "", actor, forPerson: statements };
  }

  const form = (text: string, revision: number) => ({
    kind: "text" as const,
    text,
    language: "en" as const,
    objectives: [],
    complete: false,
    revision,
  });

  test("of an answer takes ten, the person, the transaction and the record of the revision included", async () => {
    const { submissionId, actor, forPerson } = await draft();
    expect(forPerson).toBe(1);
    const key = { submissionId, session: 4, question: 1 };
    const ctx = held.ctx({ actor, now });
    const created = await counted(() => saveAnswer(ctx, { ...key, ...form("First.", 0) }));
    const changed = await counted(() => saveAnswer(ctx, { ...key, ...form("Second.", created.result.revision) }));
    expect(forPerson + created.statements).toBeLessThanOrEqual(10);
    expect(forPerson + changed.statements).toBeLessThanOrEqual(10);
  });

  test("of five answers takes as many as one, where they are new", async () => {
    const { submissionId, actor, forPerson } = await draft();
    const answers = [1, 2, 3, 4, 5].map((question) => ({
      question,
      form: form(`Answer ${question}.`, 0),
      fieldErrors: {},
      opened: "",
    }));
    const ctx = held.ctx({ actor, now });
    const { statements } = await counted(() => saveAnswers(ctx, { submissionId, session: 3, answers }));
    expect(forPerson + statements).toBeLessThanOrEqual(10);
  });
});
