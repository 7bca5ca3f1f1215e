import { beforeAll, describe, expect, it } from "vitest";
import { createExcerpt } from "~/domain/coding/excerpt/create-excerpt.server";
import { findNextText } from "~/domain/coding/text/find-next-text.server";
import { listTexts, textsPerPage } from "~/domain/coding/text/list-texts.server";
import type { TextFilters } from "~/domain/coding/coding-schema";
import { languages } from "~/language/language";
import { compareIn } from "~/language/format";
import { createParticipant } from "#seed/factories/create-participant";
import { acceptedSubmission } from "#seed/factories/submission-states";
import { useDatabase } from "../../../../support/database";
import { codingWorld, type CodingWorld, openText } from "../../../../given/coding-world";

const held = useDatabase({ keep: true });
let world: CodingWorld;

const names = ["Österreich-Haus", "Ostwind", "Zürich 10", "Zürich 9", "œuvre", "Ёлка", "Ель", "Жар", "d’Or", "Dorado"];

beforeAll(async () => {
  world = await held.database.write(async (tx) => {
    const built = await codingWorld(tx);
    for (const [index, name] of names.entries()) {
      const participant = await createParticipant(tx, {
        slug: `p${index}`,
        class: "stakeholder",
        name: { en: name, fr: name, ru: name },
      });
      const answers = [1, 2, 3, 4].map((question) => ({
        session: 2,
        question,
        text: `Answer ${question} of ${name}.`,
      }));
      await acceptedSubmission(tx, { review: built.review, participant, answers });
    }
    return built;
  });
});

async function readAll(filters: TextFilters, language: (typeof languages)[number]) {
  const ctx = held.ctx({ actor: world.anna });
  const query = { reviewId: world.review.id, filters, language };
  const first = await listTexts(ctx, { ...query, page: 1 });
  const texts = [...first.texts];
  for (let page = 2; page <= first.pages; page += 1) texts.push(...(await listTexts(ctx, { ...query, page })).texts);
  return { ...first, texts, ctx, query };
}

describe.each(languages)("texts to be coded (%s)", (language) => {
  it("are paged in the collation of the language, none twice and none left out", async () => {
    const { texts, total, pages } = await readAll({}, language);
    expect(pages).toBe(Math.ceil(total / textsPerPage));
    expect(pages).toBeGreaterThan(1);
    expect(new Set(texts.map(({ id }) => id)).size).toBe(total);
    const shown = texts.map(({ participant }) => participant.name);
    expect(shown).toEqual([...shown].sort(compareIn(language)));
    const here = texts.filter(({ participant }) => participant.name === "Zürich 9").map(({ question }) => question);
    expect(here).toEqual([1, 2, 3, 4]);
  });

  it.each([{}, { session: 2, question: 3 }, { show: "uncoded" }, { show: "not-mine" }] as TextFilters[])(
    "lead from one to the next and round again, each saying its place (%o)",
    async (filters) => {
      const { texts, total, ctx, query } = await readAll(filters, language);
      for (const [index, { id }] of texts.entries()) {
        const text = await openText(ctx, { ...query, frozenAnswerId: id });
        const place = await findNextText(ctx, text, query);
        expect(place).toMatchObject({ place: index + 1, total, nextId: texts[(index + 1) % total]?.id });
      }
    },
  );
});

it("leave the list of what is not mine with my first passage, and stay in that of others", async () => {
  const { texts, total } = await readAll({ show: "not-mine" }, "en");
  const [first] = texts;
  const passage = { startsAt: 0, endsAt: 5 };
  const input = { review: "here", frozenAnswerId: first?.id ?? "", passage, codes: ["objective-8"], note: null };
  await createExcerpt(held.ctx({ actor: world.anna }), input);
  expect(await readAll({ show: "not-mine" }, "en")).toMatchObject({ total: total - 1 });
  const others = await listTexts(held.ctx({ actor: world.boris }), {
    reviewId: world.review.id,
    filters: { show: "not-mine" },
    language: "en",
    page: 1,
  });
  expect(others.texts.map(({ id }) => id)).toContain(first?.id);
});
