import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020";
import { beforeAll, describe, expect, test } from "vitest";
import { refreshReference } from "~/domain/reference/refresh-reference.server";
import type { FaultKey } from "~/domain/review/document/document-faults";
import { documentFile, exportReview } from "~/domain/review/document/export/export-review.server";
import { importAsReview } from "~/domain/review/document/write/import-as-review.server";
import { reviewJsonSchema } from "~/domain/review/document/json-schema";
import { coverageOfObjectives, missingTexts } from "~/domain/review/document/missing-texts";
import { readDocument } from "~/domain/review/document/read-document.server";
import { type ReviewDocument, reviewDocumentSchema } from "~/domain/review/document/review-document";
import { copyForNext } from "~/domain/review/document/shift-dates";
import { reviewFiles } from "#seed/demonstration/review-files";
import { useDatabase } from "../../../../support/database";
import escapFile from "../../../../given/reviews/escap-test.json";

const held = useDatabase({ keep: true });
const now = new Date("2026-11-26T10:00:00Z");
const text = JSON.stringify(escapFile, null, 2);
const bytes = (words: string) => new TextEncoder().encode(words);
const read = (words: string | Uint8Array) =>
  readDocument(held.database.read, typeof words === "string" ? bytes(words) : words);

beforeAll(async () => {
  await refreshReference(held.database, now);
});

async function documentOf(words: string): Promise<ReviewDocument> {
  const result = await read(words);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.document;
}

async function faultsOf(words: string | Uint8Array): Promise<[string, number | null, FaultKey][]> {
  const result = await read(words);
  return result.ok ? [] : result.faults.map(({ path, line, key }) => [path, line, key]);
}

/** The line on which the words first are. */
const lineOf = (words: string) => text.slice(0, text.indexOf(words)).split("\n").length;

describe("what is wrong with a document", () => {
  test("is nothing in the samples", async () => {
    expect(await faultsOf(text)).toEqual([]);
    for (const file of Object.values(reviewFiles)) expect(await faultsOf(JSON.stringify(file))).toEqual([]);
  });

  test.each<[what: string, change: [from: string, to: string], fault: [path: string, key: FaultKey]]>([
    ["a field that there is not", ['"edition": 3', '"editions": 3'], ["editions", "unknownField"]],
    ["a value of another type", ['"edition": 3', '"edition": "3"'], ["edition", "wrongType"]],
    ["a number out of range", ['"edition": 3', '"edition": 0'], ["edition", "tooLow"]],
    ["a language that the portal does not have", ['"fr",', '"xx",'], ["languages[2]", "notOneOf"]],
    ["a zone that there is not", ['"Asia/Bangkok"', '"Asia/Nowhere"'], ["timeZone", "noTimeZone"]],
    ["a deadline before the opening", ['"2027-04-30T23:59"', '"2026-04-30T23:59"'], ["dates.closes", "wrongOrder"]],
    ["a day that there is not", ['"2027-06-15"', '"2027-06-31"'], ["dates.meeting.from", "wrongForm"]],
    [
      "a participant that nobody knows",
      ['"participant": "jp"', '"participant": "zz"'],
      ["record.sessions[1].inputs[1].participant", "unknownParticipant"],
    ],
    [
      "a deadline of one participant before that of the review",
      ['"participants": [', '"participants": [{ "participant": "jp", "extension": { "until": "2027-04-30T23:59" } },'],
      ["participants[1].extension.until", "wrongOrder"],
    ],
    [
      "a deadline that no clock shows",
      ['"participants": [', '"participants": [{ "participant": "jp", "extension": { "until": "2027-05-32T10:00" } },'],
      ["participants[1].extension.until", "noSuchTime"],
    ],
    [
      "a participant with a field that there is not",
      ['"participants": [', '"participants": [{ "participant": "jp", "accredited": "yes" },'],
      ["participants[1].accredited", "unknownField"],
    ],
    [
      "a participant with what was agreed, and one that nobody knows",
      ['"participants": [', '"participants": [{ "participant": "zz", "accreditation": "none" },'],
      ["participants[1].participant", "unknownParticipant"],
    ],
    [
      "a participant twice, once with what was agreed",
      ['"participants": [', '"participants": ["fj", { "participant": "fj", "accreditation": "none" },'],
      ["participants[2]", "twice"],
    ],
    [
      "a country that there is not",
      ['"slug": "test-network"', '"countries": ["FJ", "ZZ"], "slug": "test-network"'],
      ["bodies[1].countries[2]", "unknownCountry"],
    ],
    ["a session twice", ['"number": 2,', '"number": 1,'], ["sessions[2].number", "twice"]],
    [
      "a section under none",
      ['"parent": "sessions"', '"parent": "nowhere"'],
      ["reports[1].sections[3].parent", "unknownSection"],
    ],
    [
      "a name that is another's",
      ['"name": {\n        "en": "Test Network of Migrants"', '"name": {\n        "en": "World Food Programme"'],
      ["bodies[1].name", "nameTaken"],
    ],
    ["a region without names", ['"ESCAP"', '"NOWHERE"'], ["region", "unknownRegion"]],
  ])("is named with its field and line: %s", async (_what, [from, to], [path, key]) => {
    const faults = await faultsOf(text.replace(from, to));
    expect(faults).toContainEqual([path, lineOf(from), key]);
  });

  test("is named for the settings of a kind, and for a question that there is not", async () => {
    const [first] = escapFile.questions;
    const question = {
      ...first,
      kind: "choice",
      settings: { options: "none" },
      shownWhen: { question: "no", answered: ["yes"] },
    };
    const faults = await faultsOf(JSON.stringify({ ...escapFile, questions: [question] }));
    expect(faults.map(([path, , key]) => [path, key])).toEqual([
      ["questions[1].settings.options", "wrongType"],
      ["questions[1].shownWhen.question", "unknownQuestion"],
    ]);
  });

  test("is all named at once", async () => {
    const faults = await faultsOf(text.replace('"edition": 3', '"edition": 0').replace('"format": 1', '"format": 2'));
    expect(faults.map(([path]) => path).sort()).toEqual(["edition", "format"]);
  });

  test.each<[what: string, file: string | Uint8Array, fault: [line: number | null, key: FaultKey]]>([
    ["a name twice in an object", '{\n"edition": 1,\n"edition": 2}', [3, "twice"]],
    ["a byte order mark", Uint8Array.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d]), [1, "byteOrderMark"]],
    ["UTF-16", Uint8Array.from([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), [1, "notUtf8"]],
    ["Latin-1 on the third line", Uint8Array.from([...bytes('{\n"a":\n"'), 0xe9, ...bytes('"}')]), [3, "notUtf8"]],
    ["comments", "{\n// words\n}", [2, "notJson"]],
    ["a comma too many", '{"edition": 1,\n}', [2, "notJson"]],
    ["nothing", "", [1, "notJson"]],
    ["half a document", text.slice(0, 500), [text.slice(0, 500).split("\n").length, "notJson"]],
    ["levels without end", "[".repeat(200_000), [1, "tooDeep"]],
    ["objects without end", '{"a":'.repeat(100_000), [1, "tooDeep"]],
    ["more than anybody needs", new Uint8Array(5 * 1024 * 1024), [null, "tooLarge"]],
    ["no object", "[]", [1, "wrongType"]],
    ["a name of every object", '{"__proto__": {"edition": 1}}', [1, "unknownField"]],
  ])("is said of hostile files: %s", async (_what, words, [line, key]) => {
    const faults = await faultsOf(words);
    expect(faults.map(([, at, found]) => [at, found])).toContainEqual([line, key]);
  });
});

describe("a document", () => {
  test("comes back from the portal as it went in", async () => {
    for (const file of [escapFile, ...Object.values(reviewFiles)]) {
      const document = await documentOf(JSON.stringify(file));
      await importAsReview({ ...held.ctx({ now }) }, document);
      const exported = await exportReview(held.database.read, document.review);
      const sorted = { ...document, record: exported?.record, bodies: [] };
      expect({ ...exported, bodies: [] }).toEqual(sorted);
      expect([...(exported?.record?.attendance ?? [])].sort()).toEqual([...(document.record?.attendance ?? [])].sort());
      expect(exported?.record?.sessions).toEqual(document.record?.sessions?.map((one) => ({ inputs: [], ...one })));
      const named = JSON.stringify(document).split(/[":,{}[\]]+/);
      const kept = document.bodies.filter(({ slug }) => named.filter((word) => word === slug).length > 1);
      expect(exported?.bodies.map(({ slug }) => slug)).toEqual(kept.map(({ slug }) => slug).sort());
      expect(documentFile(document).endsWith("}\n")).toBe(true);
    }
    const events = await held.database.read.auditEvent.findMany({ where: { action: "review.import" } });
    expect(events.map(({ detail }) => detail)).toContainEqual({
      review: "escap-test",
      sessions: 5,
      questions: 7,
      participants: 56,
    });
  });

  test("has what was agreed with participants, and where bodies work and how they are written to", async () => {
    const agreed = [
      "fj",
      { participant: "test-union", accreditation: "Consultative status with ECOSOC" },
      { participant: "to", extension: { until: "2027-05-14T18:00", late: true, reason: "A cyclone" } },
    ];
    const body = {
      slug: "test-union",
      class: "stakeholder",
      category: "trade-unions",
      acronym: null,
      name: { en: "A union of tests", fr: "Un syndicat de tests", ru: "Союз тестов" },
      grammar: { enWithArticle: "A union of tests", frArticle: null },
      countries: ["FJ", "TO"],
      languages: ["fr", "en"],
    };
    const file = { ...escapFile, review: "escap-agreed", participants: agreed, bodies: [...escapFile.bodies, body] };
    const document = await documentOf(JSON.stringify(file));
    const id = await importAsReview({ ...held.ctx({ now }) }, document);
    const stored = await held.database.read.participation.findFirst({
      where: { reviewId: id, participant: { slug: "to" } },
    });
    // 18:00 in Bangkok.
    expect(stored).toMatchObject({ extendedUntil: new Date("2027-05-14T11:00:00Z"), admittedLate: true });
    const exported = await exportReview(held.database.read, "escap-agreed");
    expect(exported?.participants).toEqual(agreed);
    expect(exported?.bodies.find(({ slug }) => slug === body.slug)).toMatchObject(body);
    expect(await faultsOf(JSON.stringify({ ...exported, review: "escap-again" }))).toEqual([]);
    const next = copyForNext(document, { review: "escap-later", days: 365 });
    expect(next.participants).toEqual(["fj", agreed[1], "to"]);
  });

  test("is refused a second time, and changes nothing", async () => {
    const before = await held.database.read.auditEvent.count();
    expect(await faultsOf(text)).toContainEqual(["review", lineOf('"escap-test"'), "slugTaken"]);
    expect(await held.database.read.auditEvent.count()).toBe(before);
  });

  test("of the next review has later dates, the next edition, the same names and no record", async () => {
    const document = reviewDocumentSchema.parse(escapFile);
    const next = copyForNext(document, { review: "escap-next", days: 365 });
    expect(next).toMatchObject({ edition: 4, title: document.title, review: "escap-next" });
    expect(next.dates).toMatchObject({ opens: "2028-02-01T09:00", meeting: { from: "2028-06-14", to: "2028-06-16" } });
    expect(next.record).toBeUndefined();
    expect(next.questions).toEqual(document.questions);
    expect(await faultsOf(documentFile(next))).toEqual([]);
  });

  test("says which texts are missing in which language, and which objectives no session takes up", () => {
    const document = reviewDocumentSchema.parse(escapFile);
    expect(missingTexts(document)).toEqual([]);
    const [first] = document.sessions;
    const without = { ...document, title: { en: "Title" }, sessions: first ? [{ ...first, label: { fr: " " } }] : [] };
    expect(missingTexts(without).map(({ part, number, field }) => [part, number, field])).toEqual([
      ["about", null, "title-fr"],
      ["about", null, "title-ru"],
      ["sessions", 1, "label-en"],
      ["sessions", 1, "label-fr"],
      ["sessions", 1, "label-ru"],
    ]);
    expect(coverageOfObjectives(document)).toEqual({ none: [], several: [] });
    expect(coverageOfObjectives({ sessions: [...document.sessions, ...without.sessions] }).several).toEqual([
      2, 5, 6, 12, 18,
    ]);
  });
});

describe("the JSON Schema", () => {
  test("is the one in the documentation", () => {
    expect(readFileSync("docs/review.schema.json", "utf8")).toBe(reviewJsonSchema());
  });

  test("takes the samples and refuses what the portal refuses", () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(reviewJsonSchema()) as object,
    );
    expect(validate(escapFile)).toBe(true);
    expect(validate(reviewFiles["ece-2024"])).toBe(true);
    expect(validate({ ...escapFile, edition: "3" })).toBe(false);
    expect(validate({ ...escapFile, editions: 3 })).toBe(false);
  });
});
