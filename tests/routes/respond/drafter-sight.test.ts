import { beforeEach, describe, expect, test } from "vitest";
import { chooseSight } from "~/domain/submission/assignment/choose-sight.server";
import { removeAssignment } from "~/domain/submission/assignment/give-questions.server";
import { docxParts } from "~/domain/submission/questionnaire/upload/read-docx.server";
import { openArchive } from "~/domain/submission/questionnaire/upload/open-archive.server";
import type { Actor } from "~/permission/actor";
import * as questionnaire from "~/routes/respond/questionnaire";
import * as file from "~/routes/respond/questionnaire-file";
import { canary, given, partlyGiven, type PartlyGiven } from "../../given/partly-given";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";
import { formsOfRespondents } from "../forms-of-respondents";
import { addresses, type Address } from "../site-map";

const held = useDatabase();
let draft: PartlyGiven;

beforeEach(async () => {
  draft = await partlyGiven(held);
});

const ownRoutes = addresses.filter(({ pattern }) => pattern.includes("respond"));
const choices: Record<string, () => string[]> = {
  lang: () => ["en", "fr", "ru"],
  submissionId: () => [draft.submissionId, draft.earlierId],
  session: () => ["0", "1", "2", "3"],
  question: () => ["1", "2", "3", "4", "5", "6"],
  version: () => ["1", "2"],
  userId: () => [draft.people.drafter.userId, draft.people.focalPoint.userId],
};

type Filled = { params: Record<string, string>; url: string };

/** Every address of a pattern, with all that its parameters can be. */
function everyAddress({ pattern }: Address): Filled[] {
  const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => name ?? "");
  const all = names.reduce<Record<string, string>[]>(
    (found, name) =>
      found.flatMap((params) => (choices[name]?.() ?? []).map((value) => ({ ...params, [name]: value }))),
    [{}],
  );
  return all.map((params) => {
    const path = pattern.replace(/:(\w+)/g, (_, name: string) => params[name] ?? "");
    return { params, url: `http://localhost/${path}` };
  });
}

/** All words of an answer: those of a Word file are unpacked. */
async function wordsOf(response: unknown): Promise<string> {
  if (!(response instanceof Response)) return JSON.stringify(response);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  if (!text.startsWith("PK")) return text;
  const { parts } = openArchive(bytes, new Set(docxParts));
  return [...parts.values()].map((part) => new TextDecoder().decode(part)).join("\n");
}

type Found = { url: string; status: number; words: string };

/** Opens an address and keeps what is answered. */
async function open(address: Address, { params, url }: Filled, actor: Actor): Promise<Found> {
  const context = routeContext(held.database, { actor });
  const load = address.module.loader ?? (() => Promise.resolve(null));
  let words = "";
  const { status } = await settle(async () => {
    const response = await load({ request: new Request(url), params, context } as never);
    words = await wordsOf(response);
    return response;
  });
  return { url, status, words };
}

async function walk(actor: Actor): Promise<Found[]> {
  const found: Found[] = [];
  for (const address of ownRoutes.filter(({ module }) => module.loader)) {
    for (const filled of everyAddress(address)) {
      found.push(await open(address, filled, actor));
      if (address.file.includes("questionnaire-file")) {
        found.push(await open(address, { ...filled, url: `${filled.url}?answers=true` }, actor));
      }
    }
  }
  return found;
}

const withCanary = (found: Found[]) => found.filter(({ words }) => words.includes(canary)).map(({ url }) => url);

describe("a drafter who was given one question", () => {
  test("finds no word of another answer on any page, in any data or file, of this review or of the one before", async () => {
    const found = await walk(draft.people.drafter);
    expect(withCanary(found)).toEqual([]);
    expect(found.filter(({ words }) => words.includes(given.text)).length).toBeGreaterThan(10);
    const answers = found.filter(({ url, status }) => status === 200 && url.includes("/questions/"));
    const own = `/respond/${draft.submissionId}/sessions/1/questions/3`;
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.every(({ url }) => url.includes(own))).toBe(true);
    expect(found.filter(({ url, status }) => url.includes("/sessions/2") && status !== 404)).toEqual([]);
    // A focal point finds them: the walk would have seen a leak.
    expect(withCanary(await walk(draft.people.focalPoint)).length).toBeGreaterThan(60);
  }, 60_000);

  test("changes no other answer, and no refusal repeats one", async () => {
    const before = await texts();
    const place = { params: {}, reviewId: draft.people.review.id, participantId: draft.people.portugal.id } as never;
    for (const { file: name, module, pattern } of ownRoutes.filter(({ module: { action } }) => action)) {
      for (const [intent, form] of Object.entries(formsOfRespondents[name] ?? {})) {
        for (const filled of everyAddress({ file: name, module, pattern }).filter(isForeign)) {
          const request = formRequest(filled.url, { ...(intent ? { intent } : {}), ...form(place) });
          const context = routeContext(held.database, { actor: draft.people.drafter });
          const act = module.action ?? (() => Promise.resolve(null));
          const answered = await settle(() => act({ request, params: filled.params, context } as never));
          expect(JSON.stringify(answered)).not.toContain(canary);
          if (filled.url.includes("/questions/")) expect([filled.url, answered.status]).toEqual([filled.url, 404]);
        }
      }
    }
    expect(await texts()).toEqual(before);
  }, 60_000);

  test("copies no answer from a session that they do not see", async () => {
    const { submissionId, people } = draft;
    const url = `http://localhost/en/respond/${submissionId}/sessions/1/questions/3`;
    const params = { lang: "en", submissionId, session: "1", question: "3" };
    const [address] = ownRoutes.filter(({ file: name }) => name === "routes/respond/answer.tsx");
    const act = address?.module.action ?? (() => Promise.resolve(null));
    const request = formRequest(url, { intent: "copy", from: "2", revision: "1" });
    const context = routeContext(held.database, { actor: people.drafter });
    expect((await settle(() => act({ request, params, context } as never))).status).toBe(404);
  });

  test("is shown of a file only what it changes in their question, and saves nothing else from it", async () => {
    const download = async (actor: Actor) => {
      const request = new Request(`http://localhost/en/respond/${draft.submissionId}/questionnaire.docx?answers=true`);
      return new Blob([await (await file.loader(args(actor, request))).arrayBuffer()]);
    };
    const whole = await download(draft.people.focalPoint);
    const { data } = await upload({ intent: "preview", file: whole });
    const { preview } = data as { preview: { proposals: unknown[]; same: number; notGiven: unknown[] } };
    expect([preview.proposals, preview.same, preview.notGiven.length]).toEqual([[], 1, 9]);
    expect(JSON.stringify(data)).not.toContain(canary);
    const foreign = { session: 2, question: 3, kind: "text", language: "en", revision: 2, objectives: [], asked: "" };
    const answers = JSON.stringify([{ ...foreign, fields: { text: "Mine now" } }]);
    const before = await texts();
    await upload({ intent: "take", answers, take: "2.3" });
    expect(await texts()).toEqual(before);
  });

  test("finds everything once a focal point opens the draft, and nothing more once it is closed and the question removed", async () => {
    const { submissionId, people } = draft;
    const ctx = held.ctx({ actor: people.focalPoint, now: new Date() });
    await chooseSight(ctx, { submissionId, all: true });
    expect(withCanary(await walk(people.drafter)).length).toBeGreaterThan(60);
    await chooseSight(ctx, { submissionId, all: false });
    const assignment = await held.database.read.assignment.findFirstOrThrow({
      where: { userId: people.drafter.userId },
    });
    await removeAssignment(ctx, { submissionId, assignment: assignment.id });
    const found = await walk(people.drafter);
    expect(withCanary(found)).toEqual([]);
    expect(found.filter(({ words }) => words.includes(given.text))).toEqual([]);
  }, 90_000);
});

test("only those who manage the team choose what drafters see", async () => {
  const { submissionId, people } = draft;
  const ctx = (actor: Actor) => held.ctx({ actor, now: new Date() });
  await expect(chooseSight(ctx(people.drafter), { submissionId, all: true })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(chooseSight(ctx(people.stranger), { submissionId, all: true })).rejects.toMatchObject({
    code: "notFound",
  });
});

const isForeign = ({ url }: Filled) => !url.includes(`${draft.submissionId}/sessions/1/questions/3`);

/** The texts of the answers that were not given. */
const texts = async () =>
  (await held.database.read.answer.findMany({ orderBy: { id: "asc" } }))
    .filter(({ text }) => text.includes(canary))
    .map(({ id, text, revision }) => [id, text, revision]);

function args(actor: Actor, request: Request) {
  const params = { lang: "en", submissionId: draft.submissionId };
  return { request, params, context: routeContext(held.database, { actor }) };
}

async function upload(fields: Record<string, string | Blob>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const url = `http://localhost/en/respond/${draft.submissionId}/questionnaire`;
  const request = new Request(url, { method: "POST", body: form });
  return settle(() => questionnaire.action(args(draft.people.drafter, request)));
}
