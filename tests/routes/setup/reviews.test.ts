import { beforeEach, describe, expect, test } from "vitest";
import { refreshReference } from "~/domain/reference/refresh-reference.server";
import { largestDocument } from "~/domain/review/document/read-json";
import { action as fromFile } from "~/routes/administration/reviews/file";
import { loader as readReviews } from "~/routes/administration/reviews/list";
import { action as fromNothing } from "~/routes/administration/reviews/new";
import { action as fromEarlier } from "~/routes/administration/reviews/next";
import { loader as exportFile } from "~/routes/administration/reviews/export";
import { loader as readTasks } from "~/routes/secretariat/setup/tasks";
import type { Actor } from "~/permission/actor";
import { signedIn } from "../../given/actors";
import escapFile from "../../given/reviews/escap-test.json";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";

const held = useDatabase();
const now = new Date("2026-11-26T10:00:00Z");
const administrator = signedIn({ administrator: true });
const context = (actor: Actor = administrator) => routeContext(held.database, { actor, now });
const params = { lang: "en" };
const text = JSON.stringify(escapFile, null, 2);

beforeEach(async () => {
  await refreshReference(held.database, now);
});

const countReviews = () => held.database.read.review.count();

type Form = Record<string, string | string[]>;

const send = (action: typeof fromNothing | typeof fromEarlier, form: Form) =>
  settle(() => action({ request: formRequest("/en/administration/reviews", form), params, context: context() }));

function upload(parts: Record<string, string | Uint8Array>, actor: Actor = administrator) {
  const form = new FormData();
  for (const [name, part] of Object.entries(parts)) {
    form.append(name, typeof part === "string" ? part : new File([new Uint8Array(part)], "review.json"));
  }
  const request = new Request("http://localhost/en/administration/reviews/file", { method: "POST", body: form });
  return settle(() => fromFile({ request, params, context: context(actor) }));
}

const bytes = (words: string) => new TextEncoder().encode(words);

const fresh: Form = {
  review: "escap-2027",
  region: "ESCAP",
  edition: "3",
  languages: ["en", "fr", "ru"],
  "title-en": "Third regional review",
  "shortTitle-en": "Review 2027",
  opens: "2027-02-01T09:00",
  closes: "2027-04-30T23:59",
};

describe("a review from nothing", () => {
  test("is in preparation where its commission usually meets, with what is missing counted", async () => {
    expect(await send(fromNothing, fresh)).toMatchObject({
      status: 302,
      location: "/en/administration/reviews?opened=escap-2027",
    });
    const review = await held.database.read.review.findUniqueOrThrow({ where: { slug: "escap-2027" } });
    expect(review).toMatchObject({ phase: "preparation", timeZone: "Asia/Bangkok", edition: 3 });
    expect(review.opensAt).toEqual(new Date("2027-02-01T02:00:00Z"));
    const tasks = await readTasks({
      request: new Request("http://localhost/"),
      params: { ...params, review: "escap-2027" },
      context: context(),
    });
    expect(tasks.summary).toMatchObject({
      texts: 4,
      dates: 3,
      gaps: ["noSessions", "noQuestions", "noParticipants"],
    });
    const page = await readReviews({ request: new Request("http://localhost/"), params, context: context() });
    expect(page.reviews.map(({ slug }) => slug)).toEqual(["escap-2027"]);
  });

  test.each<[what: string, change: Form, errors: Record<string, string[]>]>([
    ["an address key with spaces", { review: "ESCAP 2027" }, { review: ["addressKeyInvalid"] }],
    ["a region that is none of the five", { region: "MOON" }, { region: ["regionMissing"] }],
    ["no title", { "title-en": "" }, { "title-en": ["titleMissing"] }],
    ["a deadline before the opening", { closes: "2027-01-01T00:00" }, { closes: ["datesOutOfOrder"] }],
    ["no deadline", { closes: "" }, { closes: ["timeMissing"] }],
  ])("is refused for %s, and what was typed comes back", async (_, change, errors) => {
    const answer = await send(fromNothing, { ...fresh, ...change });
    expect(answer).toMatchObject({
      status: 422,
      data: { fieldErrors: errors, values: { region: expect.any(String) as string } },
    });
    expect(await countReviews()).toBe(0);
  });

  test("is refused where the address key is taken", async () => {
    await send(fromNothing, fresh);
    expect((await send(fromNothing, fresh)).data).toMatchObject({ fieldErrors: { review: ["addressKeyTaken"] } });
    expect(await countReviews()).toBe(1);
  });
});

test("the next review keeps names and participants and moves every date as far as its opening", async () => {
  await upload({ intent: "import", file: bytes(text) });
  const start = "2029-02-01";
  const form = { earlier: "escap-test", review: "escap-next", start };
  expect((await send(fromEarlier, form)).status).toBe(302);
  const next = await held.database.read.review.findUniqueOrThrow({
    where: { slug: "escap-next" },
    include: { participations: true, questions: true, coChairs: true },
  });
  expect(next).toMatchObject({ edition: 4, phase: "preparation", opensAt: new Date("2029-02-01T02:00:00Z") });
  expect([next.participations.length, next.questions.length, next.coChairs.length]).toEqual([56, 7, 0]);
  expect((await send(fromEarlier, { ...form, earlier: "none" })).data).toMatchObject({
    fieldErrors: { earlier: ["reviewMissing"] },
  });
  expect((await send(fromEarlier, { ...form, start: "soon" })).data).toMatchObject({
    fieldErrors: { start: ["dateInvalid"] },
  });
});

describe("a review from a file", () => {
  test("is checked without being written, then imported, and comes out as it went in", async () => {
    const checked = await upload({ intent: "check", file: bytes(text) });
    expect(checked.data).toMatchObject({
      summary: { review: "escap-test", sessions: 5, questions: 7, participants: 56 },
    });
    expect(await countReviews()).toBe(0);
    const { document } = checked.data as { document: string };
    expect(await upload({ intent: "import", document })).toMatchObject({
      status: 302,
      location: "/en/administration/reviews?opened=escap-test",
    });
    const file = await exportFile({
      request: new Request("http://localhost/"),
      params: { ...params, review: "escap-test" },
      context: context(),
    });
    expect(file.headers.get("Content-Disposition")).toBe('attachment; filename="escap-test-review.json"');
    expect(await file.json()).toMatchObject({ review: "escap-test", title: escapFile.title });
  });

  test("is imported once of two that arrive together, with the bodies it brings; the second is told", async () => {
    const both = await Promise.all([1, 2].map(() => upload({ intent: "import", file: bytes(text) })));
    expect(both.map(({ status }) => status).sort()).toEqual([302, 409]);
    expect(await countReviews()).toBe(1);
    expect(await held.database.read.auditEvent.count({ where: { action: "review.import" } })).toBe(1);
    expect((await upload({ intent: "import", file: bytes(text) })).status).toBe(422);
  });

  test("tells every fault with its line and field, and writes nothing", async () => {
    const wrong = text.replace('"edition": 3', '"edition": "3"').replace('"format": 1', '"format": 2');
    const answer = await upload({ intent: "import", file: bytes(wrong) });
    expect(answer.status).toBe(422);
    const { faults } = answer.data as { faults: { path: string; line: number }[] };
    expect(faults.map(({ path }) => path).sort()).toEqual(["edition", "format"]);
    expect(faults.every(({ line }) => line > 1)).toBe(true);
    expect(await countReviews()).toBe(0);
  });

  test.each<[what: string, file: () => Uint8Array, key: string]>([
    ["a bomb of brackets", () => bytes("[".repeat(1_000_000)), "tooDeep"],
    ["a name twice", () => bytes('{"format":1,"format":1}'), "twice"],
    ["UTF-16", () => new Uint8Array(Buffer.from(text, "utf16le")), "notUtf8"],
    ["a byte order mark", () => bytes(`\uFEFF${text}`), "byteOrderMark"],
    ["more than a document takes", () => new Uint8Array(largestDocument + 1).fill(32), "tooLarge"],
    ["no JSON", () => bytes("<html></html>"), "notJson"],
  ])("is refused for %s, with a message, and changes nothing", async (_, file, key) => {
    const before = await held.database.read.auditEvent.count();
    const answer = await upload({ intent: "import", file: file() });
    expect(answer).toMatchObject({ status: 422, data: { faults: [{ key }] } });
    expect([await countReviews(), await held.database.read.auditEvent.count()]).toEqual([0, before]);
  });

  test("that is far too large is not read, and a form without a file says so", async () => {
    const large = new Uint8Array(largestDocument + 1024 * 1024);
    expect((await upload({ intent: "check", file: large })).status).toBe(413);
    expect((await upload({ intent: "check" })).data).toEqual({ missing: true });
  });

  test("is for administrators: nothing of it is looked at for others", async () => {
    const secretariat = signedIn({ staff: [{ reviewId: "any", role: "secretariat" }] });
    expect((await upload({ intent: "import", file: bytes(text) }, secretariat)).status).toBe(403);
    expect((await upload({ intent: "import", file: bytes(text) }, { kind: "visitor" })).status).toBe(302);
    expect(await countReviews()).toBe(0);
  });
});
