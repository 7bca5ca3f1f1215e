import { beforeAll, describe, expect, test } from "vitest";
import { readCoverage } from "~/domain/coverage/read-coverage.server";
import { readObjective } from "~/domain/coverage/read-objective.server";
import { addParticipations } from "~/domain/participation/add-participations.server";
import { readParticipant } from "~/domain/review/read-participant.server";
import { countSubmitters } from "~/domain/submission/published/count-submitters.server";
import { findReceipt } from "~/domain/submission/receipt/find-receipt.server";
import {
  listPublishedSubmissions,
  type ListInput,
} from "~/domain/submission/published/list-published-submissions.server";
import { listSubmitters } from "~/domain/submission/published/list-submitters.server";
import { readCanonicalText } from "~/domain/submission/receipt/read-canonical-text.server";
import { readPublishedVersion } from "~/domain/submission/published/read-published-version.server";
import { sha256 } from "~/language/text/sha256.server";
import { useDatabase } from "../../../support/database";
import { canary, publishedCase, type PublishedCase } from "../../../given/published-case";

const held = useDatabase({ keep: true });
let world: PublishedCase;

beforeAll(async () => {
  world = await publishedCase(held.database);
});

async function list(input: Partial<ListInput> = {}) {
  const reviewId = world.review.id;
  const all = { reviewId, filters: {}, sort: "number", language: "en", page: 1, ...input } as const;
  return listPublishedSubmissions(held.ctx(), all);
}

const slugs = async (input: Partial<ListInput>) => (await list(input)).rows.map(({ participant }) => participant.slug);

describe("the list of published submissions", () => {
  test("holds what is published, and the withdrawn as a tombstone", async () => {
    const { rows, total, withdrawn } = await list();
    expect(rows.map(({ participant, withdrawnAt }) => [participant.slug, withdrawnAt !== null])).toEqual([
      ["pt", false],
      ["se", false],
      ["lighthouse", false],
      ["gr", true],
    ]);
    expect({ total, withdrawn }).toEqual({ total: 4, withdrawn: 1 });
    expect((await list({ filters: { language: "ru" } })).withdrawn).toBe(0);
  });

  test("shows the latest version and the associates that confirmed", async () => {
    const { rows } = await list();
    expect(rows[0]?.version).toBe(2);
    expect(rows[1]?.associates.map(({ slug }) => slug)).toEqual(["no"]);
  });

  test("sorts by name in the language of the page, and by date with the latest first", async () => {
    expect(await slugs({ sort: "participant", language: "en" })).toEqual(["gr", "lighthouse", "pt", "se"]);
    expect(await slugs({ sort: "participant", language: "ru" })).toEqual(["gr", "pt", "se", "lighthouse"]);
    expect((await slugs({ sort: "date" }))[0]).toBe("pt");
  });

  test.each([
    [{ session: 2 }, ["se"]],
    [{ language: "fr" as const }, ["lighthouse"]],
    [{ class: "stakeholder" as const }, ["lighthouse"]],
    [{ participant: "no" }, ["se"]],
    [{ participant: "mt" }, []],
    [{ objective: 5 }, ["pt", "lighthouse"]],
    [{ objective: 2 }, []],
    [{ objective: 5, session: 2 }, []],
  ])("filtered by %j it holds %j", async (filters, expected) => {
    expect(await slugs({ filters })).toEqual(expected);
  });

  test("a page beyond the last is the last", async () => {
    expect(await list({ page: 9 })).toMatchObject({ page: 1, pages: 1 });
  });

  test("counts participants: the lead and who confirmed, nobody for what was withdrawn", async () => {
    const count = (filters: ListInput["filters"]) =>
      countSubmitters(held.ctx(), { reviewId: world.review.id, filters });
    expect(count({})).toEqual({ state: 3, stakeholder: 1, regional: 0, un: 0 });
    expect(count({ session: 2 })).toEqual({ state: 2, stakeholder: 0, regional: 0, un: 0 });
  });

  test("offers those who submitted to choose from", async () => {
    const submitters = listSubmitters(held.ctx(), { reviewId: world.review.id, language: "en" });
    expect(submitters.map(({ slug }) => slug)).toEqual(["gr", "no", "pt", "se", "lighthouse"]);
  });
});

describe("one published submission", () => {
  const read = (number: number, version?: number) => {
    const wanted = { reviewId: world.review.id, number, language: "en" as const };
    return readPublishedVersion(held.ctx(), version === undefined ? wanted : { ...wanted, version });
  };

  test("is read in its latest version, and in an earlier one that says what took its place", async () => {
    const latest = await read(1);
    const earlier = await read(1, 1);
    expect(latest).toMatchObject({ submission: { version: 2, supersededBy: null } });
    expect(earlier).toMatchObject({ submission: { version: 1, supersededBy: 2 } });
    if (latest.kind !== "version") throw new Error("the submission is withdrawn");
    expect(latest.submission.sessions[0]?.answers[0]?.text).toBe("The second wording.");
    expect(latest.submission.versions.map(({ version }) => version)).toEqual([2, 1]);
  });

  test("names its question in the wording of its author", async () => {
    const [state, stakeholder] = [await read(2), await read(3)];
    if (state.kind !== "version" || stakeholder.kind !== "version") throw new Error("a submission is withdrawn");
    expect(state.submission.associates.map(({ slug }) => slug)).toEqual(["no"]);
    expect(stakeholder.submission.sessions[0]?.answers[0]).toMatchObject({ language: "fr", question: 5 });
  });

  test("leaves a tombstone without text where it was withdrawn", async () => {
    const numbers = world.hidden.map(({ submission }) => submission.number);
    const found = await read(numbers[2] ?? 0);
    expect(found.kind).toBe("withdrawn");
    expect(JSON.stringify(found)).not.toContain(canary);
  });

  test("is not there before it is published, nor in a version that is not", async () => {
    for (const { submission } of world.hidden.slice(0, 2)) {
      await expect(read(submission.number)).rejects.toMatchObject({ code: "notFound" });
    }
    await expect(read(1, 3)).rejects.toMatchObject({ code: "notFound" });
    await expect(read(99)).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("receipts", () => {
  test("the canonical text of a published version has the hash of its receipt", async () => {
    for (const { submission, version } of [world.superseded, world.joint]) {
      const key = { review: world.review.slug, number: submission.number, version: version.version };
      expect(sha256(await readCanonicalText(held.ctx(), key))).toBe(version.sha256);
    }
  });

  test("the canonical text of anything else is not there", async () => {
    for (const { submission } of world.hidden) {
      const key = { review: world.review.slug, number: submission.number, version: 1 };
      await expect(readCanonicalText(held.ctx(), key)).rejects.toMatchObject({ code: "notFound" });
    }
  });

  test("a receipt certifies a version whatever its status, and never shows its text", async () => {
    const [submitted] = world.hidden;
    const typed = submitted?.version.receiptNumber.toLowerCase() ?? "";
    const receipt = await findReceipt(held.ctx(), { typed, language: "en" });
    expect(receipt).toMatchObject({
      state: "submitted",
      published: false,
      version: 1,
      sha256: submitted?.version.sha256,
    });
    expect(JSON.stringify(receipt)).not.toContain(canary);
    expect(await findReceipt(held.ctx(), { typed: "ECE-TEST-0000-0000-00", language: "en" })).toBeNull();
  });
});

describe("coverage", () => {
  test("counts the latest texts alone", async () => {
    const coverage = await readCoverage(held.ctx(), { reviewId: world.review.id, language: "en" });
    expect(coverage.submissions).toBe(3);
    expect(coverage.shares.find(({ objective }) => objective === 2)?.states).toEqual({ count: 0, of: 3 });
    expect(coverage.shares.find(({ objective }) => objective === 4)?.states).toEqual({ count: 2, of: 3 });
  });

  test("an objective names who reported on it, and where", async () => {
    const objective = await readObjective(held.ctx(), { reviewId: world.review.id, number: 5, language: "en" });
    expect(objective.reports.map(({ participant, answers }) => [participant.slug, answers[0]?.question])).toEqual([
      ["pt", 3],
      ["lighthouse", 5],
    ]);
    expect(objective.sessions.map(({ number }) => number)).toEqual([1]);
    const unknown = readObjective(held.ctx(), { reviewId: world.review.id, number: 24, language: "en" });
    await expect(unknown).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("a participant", () => {
  const read = (slug: string, hasSubmission = false) =>
    readParticipant(held.ctx(), { reviewId: world.review.id, slug, language: "en", hasSubmission });

  test("a State that takes part is there without a submission, with its formal name", async () => {
    await expect(read("fr")).rejects.toMatchObject({ code: "notFound" });
    const { id } = await held.database.read.participant.findUniqueOrThrow({ where: { slug: "fr" } });
    const reviewId = world.review.id;
    await held.database.write((tx) => addParticipations(tx, { reviewId, participantIds: [id], at: new Date(0) }));
    expect(await read("fr")).toMatchObject({ formalName: "the French Republic", attended: false });
  });

  test("a body without a place in the record is not told from one that does not exist", async () => {
    await expect(read("lighthouse")).rejects.toMatchObject({ code: "notFound" });
    await expect(read("nobody")).rejects.toMatchObject({ code: "notFound" });
    expect(await read("lighthouse", true)).toMatchObject({ category: "civil-society" });
  });
});
