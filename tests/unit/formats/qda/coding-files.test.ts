import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import jsonld, { type JsonLdDocument, type Options } from "jsonld";
import { beforeAll, describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { createExcerpt } from "~/domain/coding/excerpt/create-excerpt.server";
import { publicCodingExport, readCodingExport, type CodingExport } from "~/domain/coding/export/read-coding.server";
import { getSetup } from "~/domain/review/review-setup.server";
import { renderCoding } from "~/formats/render-coding.server";
import { codingFileWords } from "~/i18n/coding-file-words";
import { translatorFor } from "~/i18n/resources.server";
import { languages } from "~/language/language";
import { sliceCodePoints } from "~/language/text/code-points";
import { createReview } from "#seed/factories/create-review";
import { memberState } from "#seed/factories/create-participant";
import { publishedSubmission } from "#seed/factories/submission-states";
import { signedIn } from "../../../given/actors";
import { codingWorld, textOf, type CodingWorld } from "../../../given/coding-world";
import { useDatabase } from "../../../support/database";

/** The published schemas are data beside the project; where they are not, their tests are passed over and say so. */
const schemas = path.join(import.meta.dirname, "../../../../../shared/data/schemas");
const withSchemas = it.skipIf(!existsSync(schemas));
const schema = (name: string) => readFileSync(path.join(schemas, name), "utf8");

const held = useDatabase({ keep: true });
let world: CodingWorld;
let coding: CodingExport;

const render = async (format: "qdpx" | "qdc" | "annotations" | "csv" | "xlsx", from = coding) =>
  renderCoding(format, from, codingFileWords(translatorFor("en")));
const text = async (format: "qdc" | "annotations" | "csv") => String(await render(format));

async function projectOf(from: CodingExport) {
  const files = unzipSync((await render("qdpx", from)) as Uint8Array);
  return { files, xml: strFromU8(files["project.qde"] ?? new Uint8Array()) };
}

beforeAll(async () => {
  world = await held.database.write(codingWorld);
  const mark = (of: Parameters<typeof textOf>[0], [startsAt, endsAt]: [number, number], note: string | null) =>
    createExcerpt(held.ctx({ actor: world.anna }), {
      ...{ review: "here", frozenAnswerId: textOf(of), passage: { startsAt, endsAt } },
      codes: ["kind-achievement", "objective-1"],
      note,
    });
  await mark(world.joint, [2, 7], 'See <p> & "q"');
  await mark(world.ngo, [0, 11], null);
  coding = await readCodingExport(held.ctx({ actor: world.boris }), { review: "here", language: "en" });
});

async function faultsOf(xml: string, name: string): Promise<string[]> {
  const result = await validateXML({
    xml: [{ fileName: "export.xml", contents: xml }],
    schema: [{ fileName: name, contents: schema(name) }],
  });
  return result.errors.map(({ message }) => message);
}

describe("the coding of a review as REFI-QDA", () => {
  it("has each text as a file, and positions that lead to the words, an emoji before them counted as one", async () => {
    const { files, xml } = await projectOf(coding);
    const [, startsAt, endsAt] = /startPosition="(\d+)" endPosition="(\d+)"/.exec(xml) ?? [];
    const words = strFromU8(files[`sources/${textOf(world.joint)}.txt`] ?? new Uint8Array());
    expect(sliceCodePoints(words, { startsAt: Number(startsAt), endsAt: Number(endsAt) })).toBe("hub 😀");
    expect(Object.keys(files).filter((name) => name.startsWith("sources/"))).toHaveLength(coding.texts.length);
    expect(xml).toContain("<PlainTextContent>See &lt;p&gt; &amp; &quot;q&quot;</PlainTextContent>");
  });

  it("gives the same bytes for the same coding", async () => {
    expect(await render("qdpx")).toEqual(await render("qdpx"));
  });

  withSchemas("is a valid project, with and without coding, in every language", async () => {
    expect(await faultsOf((await projectOf(coding)).xml, "refi-qda-project.xsd")).toEqual([]);
    for (const language of languages) {
      const asked = { review: "here", language };
      const one = await readCodingExport(held.ctx({ actor: world.anna }), asked);
      const empty = { ...one, texts: [], coders: [] };
      for (const each of [one, empty]) {
        const bytes = (await renderCoding("qdpx", each, codingFileWords(translatorFor(language)))) as Uint8Array;
        const xml = strFromU8(unzipSync(bytes)["project.qde"] ?? new Uint8Array());
        expect(await faultsOf(xml, "refi-qda-project.xsd")).toEqual([]);
      }
    }
  });

  withSchemas("is a valid codebook", async () => {
    expect(await faultsOf(await text("qdc"), "refi-qda-codebook.xsd")).toEqual([]);
  });
});

describe("the coding of a review as Web Annotations", () => {
  const context = "http://www.w3.org/ns/anno.jsonld";

  it("has the position and the words of each passage, and what surrounds it", async () => {
    const { items } = JSON.parse(await text("annotations")) as { items: { target: { selector: unknown } }[] };
    expect(items[0]?.target.selector).toEqual([
      { type: "TextPositionSelector", start: 2, end: 7 },
      { type: "TextQuoteSelector", exact: "hub 😀", prefix: "A ", suffix: " opened in cafe\u0301s. It helped. Da" },
    ]);
  });

  withSchemas("expands in safe mode: no key is unknown", async () => {
    const documentLoader = (url: string) => {
      if (url !== context) throw new Error(`Asked for ${url}`);
      const document = JSON.parse(schema("web-annotation-context.jsonld")) as object;
      return Promise.resolve({ contextUrl: undefined, documentUrl: url, document });
    };
    const written = JSON.parse(await text("annotations")) as JsonLdDocument;
    const options = { documentLoader, safe: true } as Options.Expand;
    const expanded = await jsonld.expand(written, options);
    expect(expanded).toHaveLength(1);
  });
});

describe("the coding of a review as a table", () => {
  it("has a row for each excerpt with its codes", async () => {
    const rows = (await text("csv")).split("\r\n");
    expect(rows[0]).toBe(
      "\ufeffParticipant,Type of participant,Session,Question,Language,Excerpt,Codes,Note,Reviewer,From (character),To (character)",
    );
    expect(rows.filter((row) => row.includes("anna"))).toHaveLength(2);
    expect(((await render("xlsx")) as Uint8Array).length).toBeGreaterThan(1000);
  });
});

describe("the coding of published texts alone", () => {
  it("has no text that is not public, no name of a coder and no note", async () => {
    await held.database.write((tx) =>
      tx.submissionVersion.update({ where: { id: world.ngo.version.id }, data: { publishedAt: null } }),
    );
    const setup = await getSetup(held.ctx({ actor: world.anna }), world.review.id);
    const open = publicCodingExport(held.database.read, setup, "en");
    const all = await Promise.all(
      (["annotations", "csv", "qdc"] as const).map(async (format) => String(await render(format, open))),
    );
    expect(open.texts.map(({ id }) => id)).not.toContain(textOf(world.ngo));
    for (const file of all) expect(file).not.toMatch(/anna|See <p>|Организация/);
    expect(open.texts.flatMap(({ excerpts }) => excerpts)).toHaveLength(1);
  });
});

describe("a text that its authors do not publish with their name", () => {
  it("leaves for colleagues without the name, and not at all for others", async () => {
    const levels = ["without-name", "secretariat"] as const;
    const made = await held.database.write(async (tx) =>
      publishedSubmission(tx, {
        review: await createReview(tx, { slug: "levels" }),
        participant: await memberState(tx, "FI"),
        answers: levels.map((level, index) => ({ session: 1, question: 3 + index, text: `Said ${level}.`, level })),
      }),
    );
    const reviewId = made.submission.review.id;
    const actor = signedIn({ userId: world.anna.userId, staff: [{ reviewId, role: "reviewer" }] });
    for (const answer of made.version.frozenAnswers) {
      await createExcerpt(held.ctx({ actor }), {
        ...{ review: "levels", frozenAnswerId: answer.id, passage: { startsAt: 0, endsAt: 4 } },
        codes: ["kind-achievement", "objective-1"],
        note: null,
      });
    }
    const own = await readCodingExport(held.ctx({ actor }), { review: "levels", language: "en" });
    const files = [await render("csv", own), (await projectOf(own)).xml].map(String);
    for (const file of files) expect([file.includes("Name withheld"), file.includes("Finland")]).toEqual([true, false]);
    const setup = await getSetup(held.ctx({ actor }), reviewId);
    expect(publicCodingExport(held.database.read, setup, "en").texts).toEqual([]);
  });
});
