import { beforeAll, describe, expect, test } from "vitest";
import type { CoverageFilters } from "~/domain/coverage/coverage-filters";
import { coverageFiltersSchema } from "~/domain/coverage/coverage-filters";
import { coveragePicture } from "~/formats/svg/coverage-picture";
import { coverageTable } from "~/formats/csv/coverage-csv";
import { toCsv } from "~/formats/csv/csv.server";
import { readCoverage } from "~/domain/coverage/read-coverage.server";
import { findReview } from "~/domain/review/find-review.server";
import type { Language } from "~/language/language";
import { translatorFor } from "~/i18n/resources.server";
import { stakeholder } from "#seed/factories/create-participant";
import { publishedSubmission } from "#seed/factories/submission-states";
import { useDatabase } from "../../../support/database";
import { publishedCase, type PublishedCase } from "../../../given/published-case";

const held = useDatabase({ keep: true });
let world: PublishedCase;

beforeAll(async () => {
  world = await publishedCase(held.database);
  await held.database.write(async (tx) => {
    const participant = await stakeholder(tx, "sharp");
    const name = { en: { text: `Sharp <b> & "Co" \u0007`, status: "official" } };
    await tx.participant.update({ where: { id: participant.id }, data: { name } });
    const answers = [{ session: 1, question: 3, objectives: [8], text: "Ещё раз." }];
    await publishedSubmission(tx, { review: world.review, participant, language: "ru", answers });
  });
});

const read = (filters: CoverageFilters, language: Language = "en") =>
  readCoverage(held.ctx(), { reviewId: world.review.id, language, filters });
const namesOf = async (filters: CoverageFilters) => {
  const { rows } = await read(filters);
  return [...rows.states, ...rows.stakeholders, ...rows.others].map(({ participant }) => participant.slug);
};

/** The cells that are not empty, by objective. */
const byObjective = (cells: number[]) =>
  Object.fromEntries(cells.flatMap((count, index) => (count > 0 ? [[index + 1, count]] : [])));

describe("filters", () => {
  test("count those alone who hold such an answer, and these answers alone", async () => {
    const everybody = await read({});
    const first = await read({ session: 1 });
    const second = await read({ session: 2 });
    expect(second.rows.states.map(({ participant, cells }) => [participant.slug, byObjective(cells)])).toEqual([
      ["no", { 4: 1 }],
      ["se", { 4: 1 }],
    ]);
    expect(second.rows.stakeholders).toEqual([]);
    expect(second.shares.find(({ objective }) => objective === 4)?.states).toEqual({ count: 2, of: 2 });
    expect(first.submissions + second.submissions).toBe(everybody.submissions);
    expect(await namesOf({ language: "ru" })).toEqual(["sharp"]);
    expect(await namesOf({ session: 2, language: "ru" })).toEqual([]);
  });

  test("what cannot be read in the address, and a session that the review does not have, is no choice", async () => {
    for (const search of [{ session: "x", language: "de" }, { session: "", language: "" }, { session: "-1" }]) {
      expect(coverageFiltersSchema.parse(search)).toEqual({ session: undefined, language: undefined });
    }
    const { filters, session, submissions } = await read({ session: 99 });
    expect([filters, session]).toEqual([{ session: undefined, language: undefined }, null]);
    expect(submissions).toBe((await read({})).submissions);
  });

  test("are in every row of the table", async () => {
    const linesOf = async (filters: Parameters<typeof read>[0]) => {
      const { columns, rows } = coverageTable(await read(filters), translatorFor("en"));
      return toCsv(columns, rows)
        .slice(1, -2)
        .split("\r\n")
        .map((line) => line.split(",").slice(0, 4));
    };
    const [header, ...narrowed] = await linesOf({ session: 1, language: "ru" });
    expect(header).toEqual(["Type of participant", "Participant", "Thematic session", "Language of the text"]);
    expect(narrowed.length).toBeGreaterThan(0);
    for (const row of narrowed) expect(row.slice(2)).toEqual(["1", "In Russian"]);
    for (const row of (await linesOf({})).slice(1)) expect(row.slice(2)).toEqual(["All", "All"]);
  });
});

/** Elements that are opened and not closed in their order; none in a well-formed drawing. */
function unclosed(markup: string): string[] {
  const open: string[] = [];
  for (const [, end, name = "", empty] of markup.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (empty) continue;
    if (!end) open.push(name);
    else if (open.pop() !== name) return [name];
  }
  return open;
}

describe("the picture", () => {
  const draw = async (filters: CoverageFilters, language: Language = "en") => {
    const review = await findReview(held.ctx(), { slug: "ece-test", language });
    const day = new Date("2026-02-01T10:00:00Z");
    return coveragePicture(await read(filters, language), { review, language, day, t: translatorFor(language) });
  };

  test("is well formed, says its language, title and description, and brings neither script nor font", async () => {
    for (const language of ["en", "fr", "ru"] as const) {
      const picture = await draw({}, language);
      expect(unclosed(picture.replace(/^<\?xml[^>]*>/, ""))).toEqual([]);
      expect(picture).toContain(
        `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" lang="${language}" role="img"`,
      );
      expect(picture).toMatch(/<title id="title">[^<]+<\/title>\s*<desc id="desc">[^<]+<\/desc>/);
      expect(picture).not.toMatch(/<script|<style|<image|href|style=|on\w+=|url\(/);
      expect(new Set(picture.match(/font-family="[^"]*"/g))).toEqual(
        new Set(['font-family="sans-serif"', 'font-family="serif"']),
      );
    }
  });

  test("writes names as text and leaves out what no drawing may hold", async () => {
    const picture = await draw({ language: "ru" });
    expect(picture).toContain("Sharp &lt;b&gt; &amp; &quot;Co&quot;");
    expect(picture).not.toMatch(/(?![\n\t])\p{Cc}/u);
  });

  test("says which answers are counted, and draws those alone", async () => {
    const picture = await draw({ session: 2 });
    expect(picture.match(/Only answers on session 2/g)).toHaveLength(2);
    expect(picture).not.toContain("Sharp");
    expect(await draw({})).not.toContain("Only answers");
  });

  test("tells the classes by shape: circles for States, squares for stakeholders", async () => {
    const states = (await draw({ session: 2 })).match(/<circle/g);
    const squares = (await draw({ language: "ru" })).match(/<rect [^>]*width="9" height="9"/g);
    expect([states?.length, squares?.length]).toEqual([2, 1]);
    expect(await draw({ language: "ru" })).not.toContain("<circle");
  });
});
