import { beforeAll, expect, test } from "vitest";
import { refreshSearch } from "~/domain/search/refresh-search.server";
import { searchPublicTexts } from "~/domain/search/search-public-texts.server";
import { searchSchema } from "~/domain/search/search-schema";
import { useDatabase } from "../../../support/database";
import { kept, createLevelsCase, unnamed } from "../../../given/levels-case";

const held = useDatabase({ keep: true });

beforeAll(async () => {
  await createLevelsCase(held.database);
  await refreshSearch(held.database);
});

const search = (q: string) => searchPublicTexts(held.ctx(), searchSchema.parse({ q }), "en");

test("finds the public words of a text of which a part is withheld", async () => {
  const found = await search("Open words of Portugal");
  expect(found?.total).toBe(1);
  expect(JSON.stringify(found)).not.toContain(kept);
});

test("finds nothing that is masked, for the secretariat, or without the name of its author, and no name by it", async () => {
  for (const q of [kept, "canary", `"${kept} masked"`, "masked", unnamed, "organization"]) {
    expect((await search(q))?.hits.filter(({ kind }) => kind === "answer")).toEqual([]);
  }
});
