import Sqlite from "better-sqlite3";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { openDatabase } from "~/db/database.server";
import { applyMigrations, bundledMigrations } from "~/db/apply-migrations.server";
import type { WriteTransaction } from "~/db/types";
import { refreshSortKeys } from "~/domain/participant/refresh-sort-keys.server";
import { foldQuotes } from "~/domain/coding/excerpt/backfill-search-text.server";
import { acceptedStatuses } from "~/domain/counting/accepted-submissions";
import { sortKey } from "~/language/text/sort-key";
import { languages } from "~/language/language";
import { stakeholder } from "#seed/factories/create-participant";
import type { QuestionInput } from "#seed/factories/create-questions";
import { createReview } from "#seed/factories/create-review";
import { sameText } from "#seed/factories/seed-text";
import { authoredText } from "~/language/stated-text";
import { acceptedSubmission, publishVersion } from "#seed/factories/submission-states";
import { seedDemonstration } from "#seed/seed-demonstration";
import { deleteAssociateMembers } from "../../support/older-database";
import { databasePath, useDatabase } from "../../support/database";

const held = useDatabase();

/** The distinct values that the latest published text of a submission has of something, with spaces between. */
function about(value: string, name: string): string {
  return `coalesce((SELECT group_concat("said", ' ') FROM (SELECT DISTINCT ${value} AS "said"
    FROM "SubmissionVersion" c JOIN "FrozenAnswer" a ON a."versionId" = c."id" LEFT JOIN "ThematicSession" n ON n."id" = a."sessionId"
    LEFT JOIN "FrozenAnswerObjective" o ON o."frozenAnswerId" = a."id"
    WHERE c."submissionId" = s."id" AND c."publishedAt" IS NOT NULL AND c."supersededAt" IS NULL AND s."withdrawnAt" IS NULL
    AND "said" IS NOT NULL ORDER BY "said")), '') AS "${name}s"`;
}

/** What lists copy, as the tables say it; each row differs from what the triggers keep only where a trigger is wrong. */
const truth = {
  Submission: `SELECT s."id", p."class", p."sortEn", p."sortFr", p."sortRu", max(v."submittedAt") AS "sentAt",
      count(v."publishedAt") > 0 AS "published", max(v."publishedAt") AS "publishedAt",
      ${about('n."number"', "session")}, ${about('o."objectiveNumber"', "objective")}, ${about('a."language"', "language")}
    FROM "Submission" s JOIN "Participant" p ON p."id" = s."participantId"
    LEFT JOIN "SubmissionVersion" v ON v."submissionId" = s."id" GROUP BY s."id"`,
  ListedText: `SELECT a."id" AS "frozenAnswerId", s."reviewId", s."id" AS "submissionId", v."id" AS "versionId",
      v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL AND EXISTS (SELECT 1 FROM "ScreeningDecision" d
        WHERE d."versionId" = v."id" AND d."decision" = 'accepted') AS "standing",
      p."sortEn", p."sortFr", p."sortRu", s."number", v."version", a."position", coalesce(n."number", 0) AS "session",
      q."number" AS "question", a."language", p."class", (SELECT count(*) FROM "Excerpt" e
        WHERE e."frozenAnswerId" = a."id" AND e."removedAt" IS NULL) AS "excerpts"
    FROM "FrozenAnswer" a LEFT JOIN "ThematicSession" n ON n."id" = a."sessionId", "SubmissionVersion" v,
      "Submission" s, "Participant" p, "GuidingQuestionVersion" w, "GuidingQuestion" q
    WHERE v."id" = a."versionId" AND s."id" = v."submissionId" AND p."id" = s."participantId"
      AND w."id" = a."questionVersionId" AND q."id" = w."questionId"`,
  TextCount: `SELECT "reviewId", "session", "question", "language", "class", "excerpts" > 0 AS "coded", count(*) AS "texts"
    FROM "ListedText" WHERE "standing" GROUP BY 1, 2, 3, 4, 5, 6`,
  ListedExcerpt: `SELECT e."id" AS "excerptId", e."frozenAnswerId", s."id" AS "submissionId", s."reviewId", e."reviewerId",
      e."removedAt" IS NULL AND v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL AND EXISTS (SELECT 1
        FROM "ScreeningDecision" d WHERE d."versionId" = v."id" AND d."decision" = 'accepted') AS "standing",
      e."removedAt" IS NULL AND s."withdrawnAt" IS NULL AND (s."published" OR s."state" IN (${acceptedStatuses.map((state) => `'${state}'`).join()}))
        AS "citable",
      p."sortEn", p."sortFr", p."sortRu", s."number", coalesce(n."number", 0) AS "session", q."number" AS "question", e."startsAt",
      a."language", p."class"
    FROM "Excerpt" e, "FrozenAnswer" a LEFT JOIN "ThematicSession" n ON n."id" = a."sessionId", "SubmissionVersion" v,
      "Submission" s, "Participant" p, "GuidingQuestionVersion" w, "GuidingQuestion" q
    WHERE a."id" = e."frozenAnswerId" AND v."id" = a."versionId" AND s."id" = v."submissionId" AND p."id" = s."participantId"
      AND w."id" = a."questionVersionId" AND q."id" = w."questionId"`,
  PublishedTopic: `WITH topic AS (SELECT s."id" AS "submissionId", coalesce(n."number", -1) AS "session", a."language", a."id", s."reviewId",
        p."class", s."joint"
      FROM "FrozenAnswer" a LEFT JOIN "ThematicSession" n ON n."id" = a."sessionId", "SubmissionVersion" v,
        "Submission" s, "Participant" p
      WHERE v."id" = a."versionId" AND s."id" = v."submissionId" AND p."id" = s."participantId"
        AND v."publishedAt" IS NOT NULL AND v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL),
      objective AS (SELECT "frozenAnswerId", "objectiveNumber" AS "objective" FROM "FrozenAnswerObjective"
        UNION SELECT "id", 0 FROM "FrozenAnswer"),
      named AS (SELECT * FROM topic JOIN objective ON objective."frozenAnswerId" = topic."id")
    SELECT "submissionId", "session", "objective", "language", "reviewId", "class", "joint" FROM named
    UNION SELECT "submissionId", 0, "objective", "language", "reviewId", "class", "joint" FROM named
    UNION SELECT "submissionId", "session", "objective", '', "reviewId", "class", "joint" FROM named
    UNION SELECT "submissionId", 0, "objective", '', "reviewId", "class", "joint" FROM named`,
};

/** Compares every kept table with what the others say; answers how many rows it compared. */
function expectTruth(file = databasePath): number {
  const db = new Sqlite(file, { readonly: true });
  let compared = 0;
  for (const [table, query] of Object.entries(truth)) {
    const statement = db.prepare(query);
    const names = statement.columns().map(({ name }) => `"${name}"`);
    const said = statement.raw().all().map(String).sort();
    const kept = db
      .prepare(`SELECT ${names.join(", ")} FROM "${table}"${table === "TextCount" ? ' WHERE "texts" > 0' : ""}`)
      .raw()
      .all()
      .map(String)
      .sort();
    expect(kept, table).toEqual(said);
    compared += kept.length;
  }
  db.close();
  return compared;
}

const now = new Date("2026-02-01T10:00:00Z");

test("the demonstration is listed under the keys of its names", async () => {
  await seedDemonstration(held.database, { now, password: "a long password for a test", progress: () => undefined });
  expect(expectTruth()).toBeGreaterThan(1000);
  expect(await refreshSortKeys(held.database)).toBe(0);
});

test("an older database, with the demonstration in it, is upgraded", async () => {
  const file = `${databasePath}.before`;
  const [first] = bundledMigrations();
  if (!first) throw new Error("There is no migration");
  applyMigrations(file, [first]);
  await seedDemonstration(held.database, { now, password: "a long password for a test", progress: () => undefined });
  deleteAssociateMembers(databasePath);
  copyRows(databasePath, file);
  const opened = await openDatabase(file);
  const participants = await opened.read.participant.count();
  expect(await refreshSortKeys(opened)).toBe(participants);
  expect(await refreshSortKeys(opened)).toBe(0);
  const excerpts = await opened.read.excerpt.count();
  expect(excerpts).toBeGreaterThan(100);
  expect(await foldQuotes(opened)).toBe(excerpts);
  expect(await foldQuotes(opened)).toBe(0);
  const found = await opened.read.participant.findFirstOrThrow({ where: { slug: "tr" } });
  expect(found.sortFr).toBe(sortKey("Türkiye", "fr"));
  await opened.close();
  expect(expectTruth(file)).toBe(expectTruth());
});

/** The rows of one database into the tables of an older one: the columns that it knows. */
function copyRows(from: string, to: string): void {
  const db = new Sqlite(to);
  db.pragma("foreign_keys = OFF");
  db.prepare("ATTACH ? AS source").run(from);
  const tables = db
    .prepare(`SELECT name FROM main.sqlite_master WHERE type = 'table' AND name GLOB '[A-Z]*'`)
    .pluck()
    .all();
  for (const table of tables.map(String)) {
    const columns = db.prepare(`SELECT name FROM pragma_table_info('${table}', 'main')`).pluck().all();
    const list = columns.map((name) => `"${String(name)}"`).join(", ");
    db.exec(`INSERT INTO main."${table}" (${list}) SELECT ${list} FROM source."${table}"`);
  }
  db.close();
}

type World = Awaited<ReturnType<typeof buildWorld>>;

async function buildWorld(tx: WriteTransaction) {
  const general: QuestionInput = { number: 6, key: "general", label: authoredText(sameText("Test")), scope: "review" };
  const review = await createReview(tx, { slug: "here", questions: [general] });
  const one = await stakeholder(tx, "one");
  const other = await stakeholder(tx, "other");
  const answers = [
    { session: 1, question: 3, objectives: [2, 5], text: "The first." },
    { session: 2, question: 4, objectives: [5], text: "Второй.", language: "ru" as const },
    { session: 2, question: 5, text: "Le troisième.", language: "fr" as const },
    { session: 0, question: 6, objectives: [8], text: "For the whole review." },
  ];
  return { one, other, submitted: await acceptedSubmission(tx, { review, participant: one, answers }) };
}

/** Everything that may happen to what lists copy, each step in any order. */
const steps: Record<string, (tx: WriteTransaction, world: World) => Promise<unknown>> = {
  publish: (tx, { submitted }) => publishVersion(tx, submitted, { at: now }),
  supersede: (tx, { submitted: { version } }) =>
    tx.submissionVersion.update({ where: { id: version.id }, data: { supersededAt: now } }),
  makeCurrent: (tx, { submitted: { version } }) =>
    tx.submissionVersion.update({ where: { id: version.id }, data: { supersededAt: null } }),
  withdraw: (tx, { submitted: { submission } }) =>
    tx.submission.update({ where: { id: submission.id }, data: { withdrawnAt: now } }),
  restore: (tx, { submitted: { submission } }) =>
    tx.submission.update({ where: { id: submission.id }, data: { withdrawnAt: null } }),
  merge: (tx, { submitted: { submission }, other }) =>
    tx.submission.update({ where: { id: submission.id }, data: { participantId: other.id } }),
  rename: (tx, { other, one }) =>
    tx.participant.updateMany({
      where: { id: { in: [one.id, other.id] } },
      data: { sortEn: "renamed", class: "un-entity", category: null },
    }),
  return: (tx, { submitted: { submission } }) =>
    tx.submission.update({ where: { id: submission.id }, data: { state: "returned" } }),
  takeIn: (tx, { submitted: { submission } }) =>
    tx.submission.update({ where: { id: submission.id }, data: { state: "accepted-not-public" } }),
  reopen: (tx) => tx.screeningDecision.deleteMany({}),
  accept: (tx, { submitted: { version } }) =>
    tx.screeningDecision.create({ data: { versionId: version.id, decision: "accepted", decidedAt: now } }),
  mark: (tx, { submitted: { version } }) =>
    tx.excerpt.create({
      data: {
        frozenAnswerId: version.frozenAnswers[1]?.id ?? "",
        startsAt: 0,
        endsAt: 3,
        quote: "Вто",
        reviewerId: "somebody",
        createdAt: now,
        updatedAt: now,
      },
    }),
  removeMarks: (tx) => tx.excerpt.updateMany({ data: { removedAt: now } }),
  restoreMarks: (tx) => tx.excerpt.updateMany({ data: { removedAt: null } }),
  deleteMarks: (tx) => tx.excerpt.deleteMany({}),
};

test("whatever happens in whatever order, lists say what the tables say", async () => {
  const world = await held.database.write(buildWorld);
  const name = fc.constantFrom(...Object.keys(steps));
  await fc.assert(
    fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 4 }), async (names) => {
      for (const each of names) await held.database.write(async (tx) => steps[each]?.(tx, world));
      expect(expectTruth()).toBeGreaterThanOrEqual(4);
    }),
    { numRuns: 60 },
  );
});

test("a new participant sorts by its name from the start", async () => {
  const { slug } = await held.database.write((tx) => stakeholder(tx, "ёлка"));
  const { sortEn, sortFr, sortRu } = await held.database.read.participant.findUniqueOrThrow({ where: { slug } });
  expect([sortEn, sortFr, sortRu]).toEqual(languages.map((language) => sortKey("Organization ёлка", language)));
});
