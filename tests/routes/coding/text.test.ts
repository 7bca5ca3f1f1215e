import { beforeEach, describe, expect, it } from "vitest";
import { visitor, type Actor } from "~/permission/actor";
import { loader as csvLoader } from "~/routes/coding/evidence-csv";
import { action, loader } from "~/routes/coding/text";
import { loader as textsLoader } from "~/routes/coding/texts";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";
import { codingWorld, textOf, type CodingWorld } from "../../given/coding-world";

const held = useDatabase();
let world: CodingWorld;

beforeEach(async () => {
  world = await held.database.write(codingWorld);
});

const address = (query = "") => `/fr/coding/here/texts/${textOf(world.joint)}${query}`;

function call(actor: Actor, request: Request) {
  const params = { lang: "fr", review: "here", frozenAnswerId: textOf(world.joint) };
  return { params, request, context: routeContext(held.database, { actor }) };
}

const post = (form: Record<string, string | string[]>, actor: Actor = world.anna) =>
  settle(() => action(call(actor, formRequest(address("?session=1"), form))));
const get = (actor: Actor) => settle(() => loader(call(actor, new Request(`http://localhost${address()}`))));

const passage = { startsAt: "2", endsAt: "7", quote: "hub 😀" };

describe("the page of a text", () => {
  it("answers a valid form with the way back, filters kept", async () => {
    const { status, location } = await post({
      intent: "create",
      ...passage,
      codes: ["objective-1", "kind-achievement"],
    });
    const made = await held.database.read.excerpt.findFirstOrThrow();
    expect([status, location]).toEqual([302, `${address()}?session=1&marked=${made.id}`]);
  });

  it("gives back what was typed where a form does not pass", async () => {
    const { status, data } = await post({ intent: "create", note: "Kept" });
    expect(status).toBe(422);
    expect(data).toMatchObject({
      fieldErrors: { passage: ["passageMissing"], codes: ["codeMissing"] },
      values: { note: "Kept" },
    });
    const wrong = await post({ intent: "create", ...passage, quote: "other", codes: "objective-1" });
    expect(wrong).toMatchObject({ status: 422, data: { fieldErrors: { passage: ["passageDiffers"] } } });
  });

  it("changes, removes and brings back", async () => {
    await post({ intent: "create", ...passage, codes: "objective-1" });
    const { id: excerpt } = await held.database.read.excerpt.findFirstOrThrow();
    expect((await post({ intent: "change", excerpt, codes: "objective-2" })).status).toBe(302);
    expect((await post({ intent: "remove", excerpt })).location).toContain(`removed=${excerpt}`);
    expect((await post({ intent: "restore", excerpt })).location).toContain(`saved=${excerpt}`);
    expect((await post({ intent: "remove", excerpt }, world.boris)).status).toBe(403);
    expect((await post({ intent: "remove", excerpt }, world.stranger)).status).toBe(404);
  });

  it("changes the ends of an excerpt by the form", async () => {
    await post({ intent: "create", ...passage, codes: "objective-1" });
    const { id: excerpt } = await held.database.read.excerpt.findFirstOrThrow();
    await post({ intent: "change", excerpt, startsAt: "0", endsAt: "14", codes: "objective-1" });
    expect(await held.database.read.excerpt.findFirstOrThrow()).toMatchObject({ startsAt: 0, endsAt: 14 });
    const wrong = await post({ intent: "change", excerpt, startsAt: "9", endsAt: "9", codes: "objective-1" });
    expect(wrong).toMatchObject({ status: 422, data: { fieldErrors: { passage: ["passageMissing"] } } });
  });

  it("notes that there is nothing to mark, and takes it back", async () => {
    expect((await post({ intent: "read" })).location).toBe(`${address()}?session=1&read=done`);
    expect(await held.database.read.textReading.count()).toBe(1);
    expect((await get(world.anna)).data).toMatchObject({ text: { readByMe: true } });
    expect((await get(world.boris)).data).toMatchObject({ text: { readByMe: false } });
    expect((await post({ intent: "unread" })).location).toBe(`${address()}?session=1`);
    expect(await held.database.read.textReading.count()).toBe(0);
    expect((await post({ intent: "read" }, world.editor)).status).toBe(403);
  });

  it("leads to the other answers of the participant to the session", async () => {
    const { data } = await get(world.anna);
    const answers = [
      { id: textOf(world.joint), question: 3 },
      { id: textOf(world.joint, 1), question: 4 },
    ];
    expect(data).toMatchObject({ text: { answers } });
  });

  it("is for those who may read excerpts of the review", async () => {
    expect((await get(world.editor)).status).toBe(200);
    expect((await get(world.stranger)).status).toBe(404);
    expect((await get(visitor)).location).toContain("/fr/sign-in");
    expect((await post({ intent: "create", ...passage, codes: "objective-1" }, world.editor)).status).toBe(403);
  });
});

describe("the list and the file", () => {
  it("show everything where a filter of the address fits nothing", async () => {
    const list = async (query: string) => {
      const { data } = await settle(() =>
        textsLoader(call(world.anna, new Request(`http://localhost/fr/coding/here${query}`))),
      );
      return data;
    };
    const all = await list("");
    expect(all).toMatchObject({ list: { page: 1, total: expect.any(Number) as number } });
    expect(await list("?session=two&question=-1&class=kings&language=de&show=all&page=9999")).toEqual(all);
  });

  it("comes as CSV in the language of the page", async () => {
    const request = new Request("http://localhost/fr/coding/here/evidence.csv");
    const file = await csvLoader(call(world.anna, request));
    expect(file.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    expect(file.headers.get("Content-Disposition")).toBe('attachment; filename="here-objectives-coded-fr.csv"');
    expect(await file.text()).toContain("Danemark,État membre,");
  });
});
