import { describe, expect, test } from "vitest";
import { loadActor } from "~/domain/account/load-actor.server";
import { readDraft } from "~/domain/report/outline/read-draft.server";
import { footnoteFormSchema } from "~/domain/report/paragraph/footnote-form";
import { writeFootnote } from "~/domain/report/paragraph/write-footnote.server";
import { writeParagraph } from "~/domain/report/paragraph/write-paragraph.server";
import { freezeReportVersion } from "~/domain/report/version/freeze-report-version.server";
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
    return settle(async () => {
      const answer = await load({ request: new Request(url), params, context } as never);
      if (answer instanceof Response && answer.status === 200) await answer.text();
      return answer;
    });
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

/** What every page may take, and one for the person; these may take one more. */
const most = 7;
const more: Readonly<Record<string, number>> = {
  "routes/drafting/paragraph.tsx": 8,
  "routes/secretariat/dashboard.tsx": 8,
};

/** Pages that need nothing of the database, or that a place of the demonstration does not open. */
const withoutStatements: readonly string[] = [
  "routes/public/choose-language.ts",
  "routes/public/robots.ts",
  "routes/language.tsx",
  "routes/public/receipt-check.tsx",
  "routes/public/accessibility.tsx",
  "routes/public/privacy.tsx",
  "routes/public/offline.tsx",
  "routes/public/not-found.tsx",
  "routes/account/sign-in.tsx",
  "routes/account/sign-in-time.ts",
  "routes/account/sign-in-again.tsx",
  "routes/account/sign-out.tsx",
  "routes/account/second-step.tsx",
  "routes/account/details.tsx",
  "routes/account/close.tsx",
  "routes/account/data-json.ts",
  "routes/account/provider.ts",
  "routes/account/provider-callback.tsx",
  "routes/account/invitation.tsx",
  "routes/account/forgotten-password.tsx",
  "routes/account/new-password.tsx",
  "routes/account/confirm-address.tsx",
];

const loaded = addresses.filter(({ file, module }) => module.loader && !withoutStatements.includes(file));

describe("statements", () => {
  test.each(loaded.map(({ file }) => file))("%s takes no more than it may", async (file) => {
    const taken = await mostOf(file);
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThanOrEqual(more[file] ?? most);
  });
});

describe("the draft of a report", () => {
  const key = { review: "ece-demo" };

  /** An editor and a narrative paragraph of the draft, with what it cites; the pages were read before. */
  async function drafting() {
    const { read } = held.database;
    const review = await read.review.findUniqueOrThrow({ where: { slug: key.review } });
    const paragraph = await read.paragraph.findFirstOrThrow({
      where: { kind: "narrative", section: { report: { reviewId: review.id } }, citations: { some: {} } },
      include: { citations: true },
    });
    const editor = await read.staff.findFirstOrThrow({ where: { reviewId: review.id, role: "editor" } });
    const token = await openSignInFor(held.ctx({ now }), editor.userId);
    const actor = await loadActor(held.database, { token, now });
    const ctx = held.ctx({ actor, now });
    await readDraft(ctx, { ...key, language: "en" });
    return { ctx, paragraph, named: { ...key, paragraphId: paragraph.id } };
  }

  /** The transaction and the audit record included; the person is one more. */
  const save = async (run: () => Promise<unknown>, limit: number) =>
    expect((await counted(run)).statements).toBeLessThanOrEqual(limit);

  test("takes nine for a paragraph that is written", async () => {
    const { ctx, paragraph, named } = await drafting();
    const { revision } = paragraph;
    await save(() => writeParagraph(ctx, { ...named, typed: { en: { text: "Other words.", revision } } }), 9);
  });

  test("takes nine for a citation less, ten for one more", async () => {
    const { ctx, paragraph, named } = await drafting();
    const excerptId = paragraph.citations[0]?.excerptId ?? "";
    await save(() => writeParagraph(ctx, { ...named, typed: {}, uncite: excerptId }), 9);
    await save(() => writeParagraph(ctx, { ...named, typed: {}, cite: excerptId }), 10);
  });

  test("takes ten for a footnote", async () => {
    const { ctx, named } = await drafting();
    const typed = { type: "link", "note-en": "Words", url: "https://example.org/" };
    await save(() => writeFootnote(ctx, { ...named, form: footnoteFormSchema.parse(typed) }), 10);
  });

  test("takes twelve for a version that is frozen", async () => {
    const { ctx } = await drafting();
    await save(() => freezeReportVersion(ctx, { ...key, stage: "zero-draft" }), 12);
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
