import { expect, test } from "vitest";
import { namedSources } from "~/domain/report/paragraph/named-sources";
import type { ContentCitation, ContentParagraph } from "~/domain/report/content/report-content";
import type { Language } from "~/language/language";
import { state } from "../../../../given/states";

const party = (iso2: string) => {
  const { id, name } = state(iso2);
  return { id, slug: iso2, class: "member-state" as const, name };
};
const citing = (lead: string, ...others: string[]): ContentCitation => ({
  ...{ excerptId: "e", quote: "q", language: "en", start: 0, end: 1, submissionNumber: 1, version: 1 },
  ...{ session: 1, question: 1, frozenAnswerId: "a" },
  participant: party(lead),
  associates: others.map(party),
});
const said = (language: Language, text: string, ...citations: ContentCitation[]) => ({
  kind: "narrative" as ContentParagraph["kind"],
  texts: { [language]: { text, status: "original" as const } },
  citations,
});

test.each<[Language, string, string[]]>([
  ["en", "Spain stressed the value of regular pathways.", ["Spain"]],
  ["en", "The Netherlands stressed the value of regular pathways.", []],
  ["en", "Spaniards abroad were mentioned.", []],
  ["fr", "L’Espagne a souligné l’importance des voies régulières.", ["Espagne"]],
  ["ru", "По мнению Испании, важны законные пути миграции.", ["Испания"]],
  ["ru", "В Российской Федерации и за ее пределами это важно.", ["Российская Федерация"]],
  ["en", "Several speakers stressed the value of regular pathways.", []],
])("in %s, “%s” names the sources %j", (language, text, names) => {
  const found = namedSources(said(language, text, citing("ES", "RU")), "anonymous");
  expect(found).toEqual(names.length > 0 ? [{ language, names }] : []);
});

test("an associate of a joint text is named too, and each once", () => {
  const text = "Spain and Malta, and again Spain, stressed it.";
  const found = namedSources(said("en", text, citing("ES"), citing("ES", "MT")), "anonymous");
  expect(found).toEqual([{ language: "en", names: ["Spain", "Malta"] }]);
});

test("a name with a bracket is found by what comes before it", () => {
  const found = namedSources(said("en", "The Netherlands stressed it.", citing("NL")), "anonymous");
  expect(found[0]?.names).toEqual(["Netherlands (Kingdom of the)"]);
});

test("a State that is not cited may be named, as the place of a meeting is", () => {
  expect(namedSources(said("en", "The forum in France was mentioned.", citing("ES")), "anonymous")).toEqual([]);
});

test("a report that names good practice names its sources, and so do paragraphs from the data", () => {
  const named = said("en", "Spain stressed it.", citing("ES"));
  expect(namedSources(named, "named-practice")).toEqual([]);
  expect(namedSources({ ...named, kind: "generated" }, "anonymous")).toEqual([]);
});
