import { beforeEach, describe, expect, test } from "vitest";
import { visitor, type Actor } from "~/permission/actor";
import * as outline from "~/routes/drafting/outline";
import * as paragraph from "~/routes/drafting/paragraph";
import * as version from "~/routes/drafting/version";
import * as versions from "~/routes/drafting/versions";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";
import { createReportCase, type ReportCase } from "../../given/report-case";

const held = useDatabase();
const base = "/en/drafting/ece-test";
let given: ReportCase;

beforeEach(async () => {
  given = await createReportCase(held.database);
});

type Call = { actor?: Actor; params?: Record<string, string> };

function args(request: Request, { actor = given.actors.editor, params = {} }: Call = {}) {
  const all = { lang: "en", review: "ece-test", paragraphId: given.paragraphs.summary, number: "1", ...params };
  return { request, params: all, context: routeContext(held.database, { actor }) };
}

const page = () => `${base}/paragraphs/${given.paragraphs.summary}`;
const get = (path: string) => new Request(`http://localhost${path}`);
const show = (search = "", call: Call = {}) => settle(() => paragraph.loader(args(get(page() + search), call)));
const send = (form: Record<string, string>, { search = "", ...call }: Call & { search?: string } = {}) =>
  settle(() => paragraph.action(args(formRequest(page() + search, form), call)));
const typed = (text: string, revision = "1") => ({ intent: "save", "text-en": text, "revision-en": revision });

describe("the page of a paragraph", () => {
  test("shows its versions, its sources and what can be cited; filters that do not fit filter nothing", async () => {
    const { data, status } = await show("?session=x&class=none&page=99");
    expect(status).toBe(200);
    expect(data).toMatchObject({ page: { revision: 1, numbered: { key: "annex-1" } }, citable: { found: 1, page: 1 } });
    expect(await show("", { actor: given.actors["co-chair"] })).toMatchObject({ data: { citable: null } });
  });

  test("leads a visitor to the sign-in and does not know those of other reviews", async () => {
    expect((await show("", { actor: visitor })).location).toMatch(/^\/en\/sign-in\?next=/);
    expect((await show("", { actor: given.actors.stranger })).status).toBe(404);
    expect((await show("", { params: { paragraphId: "none" } })).status).toBe(404);
  });

  test("saves and comes back to the same filters", async () => {
    const saved = await send(typed("Some States spoke."), { search: "?session=1" });
    expect(saved).toMatchObject({ status: 302, location: `${page()}?session=1` });
  });

  test("a stale save answers 409 with both texts", async () => {
    await send(typed("First."));
    const late = await send(typed("Second."));
    expect(late.status).toBe(409);
    expect(late.data).toMatchObject({
      values: { "text-en": "Second." },
      conflict: { revision: 2, merges: { en: { yours: "Second.", theirs: "First.", proposal: "First. Second." } } },
    });
  });

  test("words to keep without a reason answers 422 and keeps what was typed", async () => {
    const form = { ...typed("Typed."), keep: "en:Several States", reason: " ", choiceBefore: "[]" };
    expect(await send(form)).toMatchObject({
      status: 422,
      data: { fieldErrors: { reason: ["quantifierReasonMissing"] }, values: { "text-en": "Typed." } },
    });
  });

  test("lets a translator translate and nobody else press an editor's buttons", async () => {
    const { translator, secretariat } = given.actors;
    const french = { intent: "translate", "text-fr": "Autre.", "revision-fr": "1" };
    expect((await send(french, { actor: translator })).status).toBe(302);
    expect((await send(typed("X"), { actor: translator })).status).toBe(403);
    expect((await send(french, { actor: secretariat })).status).toBe(403);
    expect((await send({ intent: "burn" })).status).toBe(400);
  });

  test("a changed source is settled by an editor with a reason; without one the form comes back", async () => {
    const { data } = await show();
    const { changed } = (data as { page: { changed: { keys: string } } }).page;
    const form = { intent: "checkSources", outcome: "stillRight", changes: changed.keys };
    expect(await send({ ...form, checkReason: " " })).toMatchObject({
      status: 422,
      data: { fieldErrors: { checkReason: ["sourceCheckReasonMissing"] }, values: { outcome: "stillRight" } },
    });
    const reasoned = { ...form, checkReason: "Others say the same." };
    expect((await send(reasoned, { actor: given.actors.translator })).status).toBe(403);
    expect((await send(reasoned, { search: "?session=1" })).location).toBe(`${page()}?session=1`);
    expect((await show()).data).toMatchObject({ page: { changed: { open: [], checks: [{ outcome: "stillRight" }] } } });
  });

  test("a footnote with a broken address comes back", async () => {
    const form = { intent: "footnote", type: "link", url: "example" };
    expect(await send(form)).toMatchObject({ status: 422, data: { fieldErrors: { url: ["footnoteUrlInvalid"] } } });
  });
});

describe("the outline", () => {
  const press = (intent: string, form: Record<string, string>, actor?: Actor) =>
    settle(() => outline.action(args(formRequest(base, { intent, ...form }), actor ? { actor } : {})));

  test("adds, removes and restores by native forms", async () => {
    const added = await press("add", { section: "annex" });
    expect(added.location).toMatch(new RegExp(`^${base}/paragraphs/`));
    const removed = await press("remove", { paragraph: given.paragraphs.summary });
    expect(removed.location).toBe(`${base}?removed=${given.paragraphs.summary}`);
    const shown = await settle(() => outline.loader(args(get(removed.location ?? ""))));
    expect(shown.data).toMatchObject({ undo: given.paragraphs.summary });
    expect((await press("restore", { paragraph: given.paragraphs.summary })).status).toBe(302);
    expect((await press("add", { section: "none" })).status).toBe(404);
    expect((await press("up", { paragraph: given.paragraphs.summary }, given.actors.reviewer)).status).toBe(403);
  });
});

describe("versions", () => {
  const freeze = (form: Record<string, string>, actor = given.actors.editor) =>
    settle(() => versions.action(args(formRequest(`${base}/versions`, { intent: "freeze", ...form }), { actor })));
  const publish = (number: string, actor = given.actors.secretariat) =>
    settle(() =>
      version.action(
        args(formRequest(`${base}/versions/${number}`, { intent: "publish" }), { actor, params: { number } }),
      ),
    );

  test("are frozen by an editor after a page that says what will happen", async () => {
    const ask = (actor: Actor) => settle(() => versions.loader(args(get(`${base}/versions?stage=final`), { actor })));
    expect((await ask(given.actors.editor)).data).toMatchObject({
      confirm: { stage: "final", now: { paragraphs: 3, warnings: 1, open: { amber: 1, incomplete: 1, uncited: 0 } } },
    });
    expect((await ask(given.actors.secretariat)).data).toMatchObject({ confirm: null });
    expect((await freeze({ stage: "final", decision: "The languages follow." })).location).toBe(
      `${base}/versions?frozen=1`,
    );
    expect((await freeze({ stage: "later" })).status).toBe(422);
    expect((await freeze({ stage: "final" }, given.actors.secretariat)).status).toBe(403);
  });

  test("are final with something open only by a decision, which the version and its files say", async () => {
    expect(await freeze({ stage: "final", decision: " " })).toMatchObject({
      status: 422,
      data: { fieldErrors: { decision: ["freezeDecisionMissing"] } },
    });
    await freeze({ stage: "final", decision: "The languages follow." });
    const shown = await settle(() => version.loader(args(get(`${base}/versions/1`))));
    expect(shown.data).toMatchObject({
      page: {
        decision: { reason: "The languages follow.", by: "editor@example.org", open: { amber: 1, incomplete: 1 } },
        view: { method: { title: "Note on method" } },
      },
    });
  });

  test("are published by the secretariat, and only where the stage is for the public", async () => {
    await freeze({ stage: "zero-draft" });
    await freeze({ stage: "final", decision: "The languages follow." });
    expect((await publish("1")).status).toBe(422);
    expect((await publish("2", given.actors.editor)).status).toBe(403);
    expect((await publish("2")).location).toBe(`${base}/versions/2`);
    const shown = await settle(() => version.loader(args(get(`${base}/versions/2`), { params: { number: "2" } })));
    expect(shown.data).toMatchObject({ page: { version: { stage: "final", states: 4 } } });
    expect((await publish("7")).status).toBe(404);
  });
});
