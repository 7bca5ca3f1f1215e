import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { createExcerpt } from "~/domain/coding/excerpt/create-excerpt.server";
import { readCodingExport, type CodingExport } from "~/domain/coding/export/read-coding.server";
import { renderCoding } from "~/formats/render-coding.server";
import { codingFileWords } from "~/i18n/coding-file-words";
import { translatorFor } from "~/i18n/resources.server";
import { codingWorld, textOf, type CodingWorld } from "../../../given/coding-world";
import { useDatabase } from "../../../support/database";

const held = useDatabase({ keep: true });
let world: CodingWorld;
let coding: CodingExport;

async function partsOf(format: "passages" | "coded-texts", from = coding) {
  const bytes = await renderCoding(format, from, codingFileWords(translatorFor("en")));
  const files = unzipSync(bytes as Uint8Array);
  const part = (name: string) => strFromU8(files[`word/${name}.xml`] ?? new Uint8Array());
  return { document: part("document"), comments: part("comments") };
}

/** What is read, a line a paragraph. */
const wordsOf = (xml: string) =>
  [...xml.matchAll(/<w:p[ >][^]*?<\/w:p>/g)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(""),
  );

beforeAll(async () => {
  world = await held.database.write(codingWorld);
  const mark = (of: Parameters<typeof textOf>[0], [startsAt, endsAt]: [number, number], codes: string[]) =>
    createExcerpt(held.ctx({ actor: world.anna }), {
      ...{ review: "here", frozenAnswerId: textOf(of), passage: { startsAt, endsAt }, codes },
      note: "See <p>",
    });
  await mark(world.joint, [2, 7], ["kind-achievement", "objective-1"]);
  await mark(world.joint, [4, 9], ["objective-1"]);
  coding = await readCodingExport(held.ctx({ actor: world.boris }), { review: "here", language: "en" });
});

describe("passages by code as Word", () => {
  it("prints each passage below each of its codes, with the place it is from", async () => {
    const lines = wordsOf((await partsOf("passages")).document);
    const first = lines.findIndex((line) => /^Objective\s1/u.test(line));
    expect(first).toBeGreaterThan(0);
    const passages = coding.texts.flatMap(({ excerpts }) => excerpts);
    for (const { quote, codes } of passages) expect(lines.filter((line) => line === quote)).toHaveLength(codes.length);
    expect(lines.some((line) => /Session\s\d, question\s\d/u.test(line))).toBe(true);
  });

  it("says so where nothing was marked", async () => {
    const empty = { ...coding, texts: coding.texts.map((text) => ({ ...text, excerpts: [] })) };
    for (const format of ["passages", "coded-texts"] as const) {
      expect(wordsOf((await partsOf(format, empty)).document)).toContain("No passage has been marked yet.");
    }
  });
});

describe("texts with their codes in the margin as Word", () => {
  it("keeps every word of the text, and marks passages that overlap", async () => {
    const { document, comments } = await partsOf("coded-texts");
    const [text] = coding.texts.filter(({ excerpts }) => excerpts.length > 0);
    const lines = text?.text.split("\n").filter((line) => line !== "") ?? [];
    for (const line of lines) expect(wordsOf(document)).toContain(line);
    const places = [...document.matchAll(/<w:comment(RangeStart|RangeEnd|Reference) w:id="(\d+)"/g)].map(
      ([, what, id]) => `${what} ${id}`,
    );
    expect(places).toEqual(["RangeStart 0", "RangeStart 1", "RangeEnd 0", "Reference 0", "RangeEnd 1", "Reference 1"]);
    expect(wordsOf(comments)).toContain("See &lt;p&gt;");
    expect(wordsOf(comments).filter((line) => /^Objective\s1/u.test(line))).toHaveLength(2);
  });
});
