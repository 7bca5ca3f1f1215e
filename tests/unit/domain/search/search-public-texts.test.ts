import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { refreshSearch } from "~/domain/search/refresh-search.server";
import { searchPublicTexts } from "~/domain/search/search-public-texts.server";
import { searchSchema } from "~/domain/search/search-schema";
import { languages } from "~/language/language";
import type { Actor } from "~/permission/actor";
import { memberState } from "#seed/factories/create-participant";
import { createReview } from "#seed/factories/create-review";
import { publishedSubmission } from "#seed/factories/submission-states";
import { useDatabase } from "../../../support/database";
import { signedIn } from "../../../given/actors";
import { inflections } from "../../../given/inflections";
import { canary, publishedCase, type PublishedCase } from "../../../given/published-case";

const held = useDatabase({ keep: true });

let world: PublishedCase;

beforeAll(async () => {
  world = await publishedCase(held.database);
  await held.database.write(async (tx) => {
    const review = await createReview(tx, { slug: "ece-words" });
    const states = { en: "GB", fr: "CH", ru: "KZ" } as const;
    for (const language of languages) {
      await publishedSubmission(tx, {
        review,
        participant: await memberState(tx, states[language]),
        answers: [
          {
            session: 1,
            question: 1,
            objectives: [8],
            language,
            text: inflections[language].map(([, w]) => w).join(", "),
          },
        ],
      });
    }
  });
});

async function search(q: string, filters: Record<string, string> = {}, actor?: Actor) {
  const query = searchSchema.parse({ q, ...filters });
  return searchPublicTexts(held.ctx(actor ? { actor } : {}), query, "en");
}

const total = async (q: string, filters?: Record<string, string>) => (await search(q, filters))?.total;

describe("a search", () => {
  test.each(
    languages.flatMap((language) => inflections[language].map(([typed, written]) => ({ language, typed, written }))),
  )("$typed finds $written", async ({ language, typed, written }) => {
    const found = await search(typed, { language });
    expect(found?.total).toBe(1);
    const marked = found?.hits[0]?.snippet.parts.filter((part) => part.found).map(({ text }) => text);
    if (found?.hits[0]?.snippet.after === false) expect(marked).toContain(written);
    else expect(marked?.length).toBeGreaterThan(0);
  });

  test("does not mind accents, capital letters and ё", async () => {
    expect(await total("REFUGIES", { language: "fr" })).toBe(1);
    expect(await total("frontieres", { language: "fr" })).toBe(1);
    expect(await total("РЕБЁНОК")).toBe(1);
  });

  test("finds phrases as they are written, alternatives, and texts without a word", async () => {
    expect(await total('"second wording"')).toBe(1);
    expect(await total('"wording second"')).toBe(0);
    expect(await total("second wording")).toBe(1);
    expect(await total("second OR joint")).toBe(2);
    expect(await total("wording NOT joint")).toBe(await total("wording -joint"));
    expect(await total("wording NOT joint")).toBe(1);
    expect(await total("word*")).toBe(2);
    expect(await total("NOT joint")).toBeUndefined();
  });

  test("is narrowed by filters, and ends at its last page", async () => {
    expect(await total("wording", { review: "ece-test" })).toBe(2);
    expect(await total("wording", { review: "ece-words" })).toBe(0);
    expect(await total("wording", { review: "ece-test", session: "2" })).toBe(1);
    expect(await total("wording", { objective: "5" })).toBe(1);
    expect(await total("wording", { class: "stakeholder" })).toBe(0);
    expect(await total("wording", { kind: "report" })).toBe(0);
    expect(await search("wording", { page: "9", sort: "date" })).toMatchObject({ page: 1, pages: 1, total: 2 });
  });

  test("finds the latest text of a submission alone", async () => {
    expect(await total("first wording")).toBe(0);
  });

  test("never finds what is not public, for any reader", async () => {
    const roles = ["secretariat", "reviewer", "editor", "co-chair"] as const;
    const staff = roles.map((role) => signedIn({ staff: [{ reviewId: world.review.id, role }] }));
    for (const actor of [undefined, signedIn(), ...staff]) {
      expect((await search(canary, {}, actor))?.total).toBe(0);
      expect((await search("canar*", {}, actor))?.total).toBe(0);
    }
  });

  test("takes whatever is typed", async () => {
    const typed = fc.oneof(
      fc.string({ unit: "binary", maxLength: 400 }),
      fc
        .array(
          fc.constantFrom(
            '"',
            "AND",
            "OR",
            "NOT",
            "-",
            "*",
            "(",
            ")",
            ":",
            "^",
            "word",
            "слово",
            "NEAR",
            "'",
            "{words}",
          ),
          {
            maxLength: 60,
          },
        )
        .map((parts) => parts.join(" ")),
      fc
        .array(fc.constantFrom('"', "*", "a", "OR", " ", "\u0000", "\u0301", "й", "½"), { maxLength: 60 })
        .map((parts) => parts.join("")),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (q) => {
        const found = await search(q);
        expect(found === null || found.total >= 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("finds again what an older version of the portal stored", async () => {
    await held.database.write((tx) => tx.searchText.deleteMany({}));
    expect(await total("wording")).toBe(0);
    expect(await refreshSearch(held.database)).toBeGreaterThan(5);
    expect(await refreshSearch(held.database)).toBe(0);
    expect(await total("wording")).toBe(2);
  });
});
