import { expect, test } from "vitest";
import { entityKey } from "~/domain/participant/entity-key";
import { similarBodies, toComparable } from "~/domain/registration/similar-bodies";

const named = (...names: string[]) => ({ slug: names[0] ?? "", keys: names.map(entityKey) });

const bodies = toComparable([
  named("Migrant Rights Network", "MRN"),
  named("Réseau des droits des migrants de Genève"),
  named("Сеть прав мигрантов", "СПМ"),
  named("Asociación Rumiñahui"),
  named("Caritas"),
  named("International Organization for Migration", "IOM", "OIM", "МОМ"),
  named("Women in Migration"),
  named("საქართველოს მიგრანტები"),
]);

const found = (name: string, acronym: string | null = null) =>
  similarBodies([name, acronym], bodies).map(({ body, likeness }) => `${likeness}: ${body.slug}`);

test("the same name is found whatever its case, accents, punctuation and script", () => {
  expect(found("MIGRANT RIGHTS NETWORK")).toEqual(["same: Migrant Rights Network"]);
  expect(found("Asociacion Ruminahui")).toEqual(["same: Asociación Rumiñahui"]);
  expect(found("Сеть прав мигрантов")).toEqual(["same: Сеть прав мигрантов"]);
  expect(found("Set prav migrantov")).toEqual(["same: Сеть прав мигрантов"]);
});

test("an acronym and an alias find their body", () => {
  expect(found("Some other words", "mrn")).toEqual(["same: Migrant Rights Network"]);
  expect(found("МОМ")).toEqual(["same: International Organization for Migration"]);
});

test("names with most of their words in common are similar", () => {
  expect(found("The Migrant Rights Network of Georgia")).toEqual(["similar: Migrant Rights Network"]);
  expect(found("Caritas Kazakhstan")).toEqual(["similar: Caritas"]);
  expect(found("Réseau de Genève des droits des migrants")).toEqual([
    "similar: Réseau des droits des migrants de Genève",
  ]);
});

test("a word that many names have is no likeness, and neither is a name in letters that cannot be spelled", () => {
  expect(found("Institute for Migration Studies")).toEqual([]);
  expect(found("հայաստան")).toEqual([]);
  expect(found("")).toEqual([]);
});

test("at most five are named", () => {
  const many = toComparable(Array.from({ length: 9 }, (_, index) => named(`Migrant Forum ${index}`)));
  expect(similarBodies(["Migrant Forum"], many)).toHaveLength(5);
});
