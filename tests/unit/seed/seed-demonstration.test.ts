import * as z from "zod";
import { beforeAll, describe, expect, it } from "vitest";
import { hashAuditEvent } from "~/domain/audit/record-audit-event.server";
import { passwordFits } from "~/domain/account/password.server";
import { entityKey } from "~/domain/participant/entity-key";
import { demonstrationSourcesSchema } from "~/domain/submission/submission-schema";
import { readCanonicalText } from "~/domain/submission/receipt/read-canonical-text.server";
import { sha256 } from "~/language/text/sha256.server";
import { demonstrationAccounts } from "#seed/demonstration-accounts";
import { seedDemonstration } from "#seed/seed-demonstration";
import { useDatabase } from "../../support/database";

const now = new Date("2026-11-21T10:00:00Z");
const password = "kelp-7raven-moss";
const detailSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
const held = useDatabase({ keep: true });

beforeAll(() => seedDemonstration(held.database, { now, password }));

const submissionsOf = (slug: string) =>
  held.database.read.submission.findMany({
    where: { review: { slug } },
    include: { participant: true, associates: true, versions: true, answers: true },
  });

const counted = <Item>(items: Item[], key: (item: Item) => string) => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
};

describe("the submissions of the demonstration", () => {
  it("come from States, organizations and the European Union in the promised numbers", async () => {
    const submissions = await submissionsOf("ece-2024");
    expect(submissions.length).toBeGreaterThanOrEqual(30);
    const from = (participantClass: string) =>
      new Set(
        submissions.filter(({ participant }) => participant.class === participantClass).map((s) => s.participantId),
      ).size;
    expect(from("member-state")).toBeGreaterThanOrEqual(18);
    expect(from("stakeholder")).toBeGreaterThanOrEqual(10);
    expect(from("regional-organization")).toBe(1);
  });

  it("use every language at least six times", async () => {
    const languages = counted(await submissionsOf("ece-2024"), ({ language }) => language);
    for (const language of ["en", "fr", "ru"]) expect(languages[language]).toBeGreaterThanOrEqual(6);
  });

  it("have every status that the review of 2024 and the open one can show", async () => {
    const past = counted(await submissionsOf("ece-2024"), ({ state }) => state);
    expect(past).toEqual({ published: 42, "accepted-not-public": 1, withdrawn: 1 });
    const open = counted(await submissionsOf("ece-demo"), ({ state }) => state);
    expect(open).toEqual({
      draft: 4,
      "in-clearance": 1,
      submitted: 3,
      screening: 1,
      returned: 2,
      published: 7,
    });
  });

  it("include joint ones with confirmed associates, late ones and an earlier version in each review", async () => {
    const past = await submissionsOf("ece-2024");
    const joint = past.filter((submission) => submission.joint);
    expect(joint.map(({ associates }) => associates.length)).toEqual([6, 6]);
    expect(joint.flatMap(({ associates }) => associates).every(({ confirmedAt }) => confirmedAt !== null)).toBe(true);
    expect(past.filter(({ late }) => late)).toHaveLength(2);
    for (const submissions of [past, await submissionsOf("ece-demo")]) {
      const superseded = submissions
        .flatMap(({ versions }) => versions)
        .filter(({ supersededAt }) => supersededAt !== null);
      expect(superseded.map(({ version }) => version)).toEqual([1]);
    }
  });

  it("have complete answers once they are handed in, each with its sources in the documents", async () => {
    const answers = await held.database.read.answer.findMany({ include: { submission: true } });
    for (const { complete, submission, demonstrationSources } of answers) {
      expect(demonstrationSourcesSchema.parse(demonstrationSources).length).toBeGreaterThan(0);
      if (submission.state !== "draft") expect(complete).toBe(true);
    }
    const keys = await held.database.read.reviewDocument.findMany({ where: { review: { slug: "ece-demo" } } });
    const registered = new Set(keys.map(({ key }) => key));
    const named = answers.flatMap(({ demonstrationSources }) => demonstrationSourcesSchema.parse(demonstrationSources));
    expect(named.filter(({ document }) => !registered.has(document))).toEqual([]);
  });

  it("are numbered without a gap, and happened before the start of the portal", async () => {
    for (const slug of ["ece-2024", "ece-demo"]) {
      const numbers = (await submissionsOf(slug)).map(({ number }) => number).sort((a, b) => a - b);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
    const events = await held.database.read.auditEvent.findMany({ orderBy: { sequence: "asc" } });
    expect(events.every(({ at }) => at < now)).toBe(true);
    expect(events.map(({ at }) => at.getTime())).toEqual(events.map(({ at }) => at.getTime()).sort((a, b) => a - b));
  });

  it("carry the SHA-256 of the text that anybody can build again", async () => {
    const versions = await held.database.read.submissionVersion.findMany({
      where: { publishedAt: { not: null }, submission: { withdrawnAt: null } },
      include: { submission: { include: { review: true } } },
    });
    expect(versions).toHaveLength(51);
    for (const { version, sha256: stored, submission } of versions) {
      const { number, review } = submission;
      expect(sha256(await readCanonicalText(held.ctx(), { review: review.slug, number, version }))).toBe(stored);
    }
  });

  it("leave two participants with people and no submission in the open review", async () => {
    for (const slug of ["kg", "nogaht"]) {
      const where = { participant: { slug }, review: { slug: "ece-demo" } };
      expect(await held.database.read.submission.count({ where })).toBe(0);
      expect(await held.database.read.member.count({ where: { participant: { slug } } })).toBe(2);
    }
  });
});

describe("the excerpts of the demonstration", () => {
  it("are at least 120, coded by two reviewers, each with one kind and an objective or theme", async () => {
    const excerpts = await held.database.read.excerpt.findMany({ include: { codes: { include: { code: true } } } });
    expect(excerpts.length).toBeGreaterThanOrEqual(120);
    const byReviewer = Object.values(counted(excerpts, ({ reviewerId }) => reviewerId));
    expect(byReviewer).toHaveLength(2);
    for (const count of byReviewer) expect(count).toBeGreaterThanOrEqual(40);
    for (const { codes } of excerpts) {
      const types = codes.map(({ code }) => code.type);
      expect(types.filter((type) => type === "kind")).toHaveLength(1);
      expect(types.some((type) => type === "objective" || type === "theme")).toBe(true);
    }
  });

  it("quote the code points of the latest frozen text", async () => {
    const excerpts = await held.database.read.excerpt.findMany({
      include: { frozenAnswer: { include: { version: true } } },
    });
    for (const { quote, startsAt, endsAt, frozenAnswer } of excerpts) {
      expect([...frozenAnswer.text].slice(startsAt, endsAt).join("")).toBe(quote);
      expect(frozenAnswer.version.supersededAt).toBeNull();
    }
  });
});

describe("the participants of the demonstration", () => {
  it("are all States, the bodies of the reference data, and the stakeholders that the documents name", async () => {
    const counts = counted(await held.database.read.participant.findMany(), (participant) => participant.class);
    expect(counts).toEqual({
      "member-state": 195,
      "associate-member": 23,
      "regional-organization": 5,
      "un-entity": 21,
      "intergovernmental-organization": 2,
      stakeholder: 19,
    });
  });

  it("take part in each review: the 56 member States of its region, the European Union, the stakeholders", async () => {
    for (const slug of ["ece-2024", "ece-demo"]) {
      const taking = await held.database.read.participant.findMany({
        where: { participations: { some: { review: { slug } } } },
      });
      expect(counted(taking, (participant) => participant.class)).toEqual({
        "member-state": 56,
        "regional-organization": 1,
        stakeholder: 19,
      });
    }
  });

  it.each([
    ["Asociacion Ruminahui", "ruminahui"],
    ["Building and Woodworkers Association", "bwi"],
    ["Building and Woodworkers International (BWI)", "bwi"],
    ["Migrant Youth & Children Platform", "mycp"],
    ["Migration Youth and Children Platform", "mycp"],
    ["Network of Girls Against Human Trafficking, Network of Girls Against Human Trafficking (NoGAHT)", "nogaht"],
    ["Platform on Disasters Displacement (PDD) – UNOPS", "pdd"],
    ["Turkey", "tr"],
    ["Türkiye", "tr"],
    ["Турция", "tr"],
    ["UK", "gb"],
    ["United Kingdom", "gb"],
    ["Royaume-Uni", "gb"],
    ["Czech Republic", "cz"],
    ["Netherlands", "nl"],
    ["United States", "us"],
    ["European Commission/European External Action Service", "eu"],
    ["ОИМ", "none"],
    ["МОМ", "iom"],
  ])("are found under the printed name %s", async (printed, slug) => {
    const found = await held.database.read.participantAlias.findUnique({
      where: { key: entityKey(printed) },
      include: { participant: true },
    });
    expect(found?.participant.slug ?? "none").toBe(slug);
  });
});

describe("the accounts of the demonstration", () => {
  it("are those that are announced, all with the one password, each hashed separately", async () => {
    const users = await held.database.read.user.findMany();
    expect(users.map(({ email }) => email).sort()).toEqual(demonstrationAccounts.map(({ email }) => email).sort());
    expect(new Set(users.map(({ passwordHash }) => passwordHash)).size).toBe(users.length);
    expect(await passwordFits(password, users[0]?.passwordHash ?? null)).toBe(true);
    expect(users[0]?.passwordHash).toContain("$argon2id$v=19$m=19456,t=2,p=1$");
  });
});

describe("the audit record of the demonstration", () => {
  it("is one unbroken chain", async () => {
    const events = await held.database.read.auditEvent.findMany({ orderBy: { sequence: "asc" } });
    let previousHash = "";
    for (const { at, actorId, action, subjectType, subjectId, detail, hash, ...event } of events) {
      expect(event.previousHash).toBe(previousHash);
      const fields = { at: at.toISOString(), actorId, action, subjectType, subjectId, previousHash };
      expect(hashAuditEvent({ ...fields, detail: detailSchema.parse(detail) })).toBe(hash);
      previousHash = hash;
    }
    expect(events.length).toBeGreaterThan(200);
  });
});

describe("seeding a second time", () => {
  it("is refused and changes nothing", async () => {
    const before = await held.database.read.participant.count();
    await expect(seedDemonstration(held.database, { now, password })).rejects.toThrow("empty database");
    expect(await held.database.read.participant.count()).toBe(before);
  });
});
