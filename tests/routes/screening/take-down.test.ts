import { beforeEach, describe, expect, test } from "vitest";
import { acceptVersion, putBackSubmission, takeDownSubmission } from "~/domain/screening/screening-acts.server";
import type { CommandContext } from "~/domain/shared/context";
import { DomainError } from "~/domain/shared/domain-error";
import { readHandle } from "~/i18n/route-handle";
import { withdrawSubmission } from "~/domain/submission/withdraw-submission.server";
import { memberActor } from "../../given/respondents";
import { memberState } from "#seed/factories/create-participant";
import { withdrawnSubmission } from "#seed/factories/submission-states";
import { createScreeningCase, firstAnswers, type ScreeningCase } from "../../given/screening-case";
import { useDatabase } from "../../support/database";
import { routeContext } from "../../support/route-context";
import { addresses, type Address } from "../site-map";

const held = useDatabase();
const words = firstAnswers.map(({ text }) => text);
let given: ScreeningCase;
let key: { review: string; versionId: string };
let cleared = 0;

function as(actor: CommandContext["actor"]): CommandContext {
  return held.ctx({
    actor,
    write: async (work, options) => {
      const result = await held.database.write(work);
      if (options?.publishes) cleared += 1;
      return result;
    },
  });
}

const takeDown = () => takeDownSubmission(as(given.secretariat), { ...key, reason: "personal-data" });
const putBack = () => putBackSubmission(as(given.secretariat), key);

/** Every address under a review that anybody may read. */
const open = addresses.filter(({ file, pattern }) => file.startsWith("routes/public/") && pattern.includes(":review"));

async function bodyOf({ pattern, module }: Address): Promise<string> {
  const values: Record<string, string> = {
    lang: "ru",
    review: given.review.slug,
    number: String(given.submission.number),
    version: "1",
    participant: "kazakhstan",
    session: "1",
    objective: "2",
    format: "json",
  };
  const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => name ?? "");
  const params = Object.fromEntries(names.map((name) => [name, values[name] ?? ""]));
  const url = `http://localhost/${pattern.replace(/:(\w+)/g, (_, name: string) => values[name] ?? "")}`;
  const context = routeContext(held.database, { now: new Date("2026-02-02T10:00:00Z") });
  const loader = module.loader as ((args: unknown) => Promise<unknown>) | undefined;
  const answer = await loader?.({ request: new Request(url), params, context }).catch((error: unknown) => error);
  if (answer instanceof Response) return answer.text();
  return answer === undefined ? "" : JSON.stringify(answer);
}

/** The files of the routes that show the words of the submission. */
async function whereShown(): Promise<string[]> {
  const bodies = await Promise.all(open.map(async (address) => ({ file: address.file, body: await bodyOf(address) })));
  return bodies.filter(({ body }) => words.some((text) => body.includes(text))).map(({ file }) => file);
}

beforeEach(async () => {
  given = await createScreeningCase(held.database);
  key = { review: given.review.slug, versionId: given.version.id };
  await acceptVersion(as(given.secretariat), { ...key, publication: "now" });
  cleared = 0;
});

test("a submission that is taken down is shown nowhere, and everywhere again when it is put back", async () => {
  const before = await whereShown();
  expect(before).toEqual(
    expect.arrayContaining([
      "routes/public/submission/latest.tsx",
      "routes/public/submission/version.tsx",
      "routes/public/submission/text.ts",
      "routes/public/answers-csv.ts",
    ]),
  );
  // Its words are compressed in the PDF.
  const pdf = open.find(({ file }) => file === "routes/public/submission/pdf.ts") ?? expect.fail();
  expect(await bodyOf(pdf)).toMatch(/^%PDF-/);
  await takeDown();
  expect(await whereShown()).toEqual([]);
  expect(await bodyOf(pdf)).not.toContain("%PDF-");
  const page = await bodyOf(open.find(({ file }) => file === "routes/public/submission/latest.tsx") ?? expect.fail());
  expect(page).toContain('"takenDownReason":"personal-data"');
  await putBack();
  expect(await whereShown()).toEqual(before);
});

test("the pages that are kept in memory are dropped both times", async () => {
  expect(open.some(({ module }) => readHandle(module.handle).cache)).toBe(true);
  await takeDown();
  expect(cleared).toBe(1);
  await putBack();
  expect(cleared).toBe(2);
});

test("its authors are told, and the record of actions has the reason", async () => {
  await takeDown();
  await takeDown();
  await putBack();
  const { read } = held.database;
  const mails = (await read.outboxMessage.findMany({ orderBy: { id: "asc" } })).map(({ template }) => template);
  expect(mails.filter((template) => template === "submissionTakenDown")).toHaveLength(2);
  expect(mails.filter((template) => template === "submissionPutBack")).toHaveLength(2);
  const events = await read.auditEvent.findMany({ orderBy: { sequence: "desc" }, take: 2 });
  expect(events.map(({ action }) => action)).toEqual(["submission.putBack", "submission.takeDown"]);
  expect(events[1]?.detail).toMatchObject({ from: "published", to: "withdrawn", reason: "personal-data" });
});

test("nobody else can do it, and nobody puts back what its authors withdrew", async () => {
  for (const actor of [given.reviewer, given.stranger]) {
    const refused = takeDownSubmission(as(actor), { ...key, reason: "personal-data" });
    await expect(refused).rejects.toBeInstanceOf(DomainError);
  }
  const withdrawn = await held.database.write(async (tx) =>
    withdrawnSubmission(tx, { review: given.review, participant: await memberState(tx, "GR"), answers: firstAnswers }),
  );
  const key2 = { review: given.review.slug, versionId: withdrawn.version.id };
  await expect(putBackSubmission(as(given.secretariat), key2)).rejects.toMatchObject({ code: "conflict" });
});

describe("its authors withdraw a submission", () => {
  const withdraw = async (role: "focal-point" | "drafter" = "focal-point") => {
    const { id } = given.submission;
    const { participantId } = await held.database.read.submission.findUniqueOrThrow({ where: { id } });
    const actor = memberActor({ userId: given.members[0] ?? "", participantId, role });
    await withdrawSubmission(as(actor), id);
  };

  test("it is shown nowhere, at once and for good; a page says that it was withdrawn", async () => {
    await withdraw();
    await withdraw();
    expect(cleared).toBe(2);
    expect(await whereShown()).toEqual([]);
    const page = await bodyOf(open.find(({ file }) => file === "routes/public/submission/latest.tsx") ?? expect.fail());
    expect(page).toContain('"takenDownReason":null');
    await expect(putBack()).rejects.toMatchObject({ code: "conflict" });
    const { read } = held.database;
    expect(await read.outboxMessage.count({ where: { template: "submissionWithdrawn" } })).toBe(2);
    const [event] = await read.auditEvent.findMany({ orderBy: { sequence: "desc" }, take: 1 });
    expect(event).toMatchObject({ action: "submission.withdraw", detail: { from: "published", to: "withdrawn" } });
    expect(await read.submissionVersion.count({ where: { submissionId: given.submission.id } })).toBe(1);
  });

  test("also what the secretariat took down, which then cannot be put back", async () => {
    await takeDown();
    await withdraw();
    await expect(putBack()).rejects.toMatchObject({ code: "conflict" });
  });

  test("is for focal points of the participant alone, once something was sent", async () => {
    await expect(withdraw("drafter")).rejects.toMatchObject({ code: "forbidden" });
    await expect(withdrawSubmission(as(given.secretariat), given.submission.id)).rejects.toMatchObject({
      code: "notFound",
    });
    await held.database.write((tx) =>
      tx.submission.update({ where: { id: given.submission.id }, data: { state: "draft" } }),
    );
    await expect(withdraw()).rejects.toMatchObject({ code: "conflict" });
  });
});
