import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortKey } from "~/language/text/sort-key";
import { languages, type Language } from "~/language/language";
import { compareIn } from "~/language/format";
import { textInEveryLanguage } from "~/language/localized-text";
import { memberStates } from "#seed/factories/create-participant";
import { bodies } from "#seed/demonstration/seed-participants";

const demonstration = [...memberStates, ...bodies].flatMap(({ name, names, acronym }) =>
  [textInEveryLanguage(name), names?.running, names?.formal, names?.acronyms]
    .flatMap((texts) => (texts ? [texts.en, texts.fr, texts.ru] : []))
    .concat(acronym ?? []),
);

const tricky = [
  ..."A a À à Å Z z Œ œ Oe OE oz Øre Ore Æ ae az ß ss st Ł L Đ D É e Ñ n Ç c Þorn th".split(" "),
  ..."Ё ё Е е Ж ж Й й И и К Ї І і Є є Ґ Г г Ў у Щ Ъ Ы Э Ю Я Ә ә Қ қ Ө ө Ү Һ Ң Ѐ Ѝ".split(" "),
  ..."Ещё Еще Ель Ёлка Елка Южный Йошкар Иошкар Zürich Zurich Türkiye Turkiye Turkmenistan Туркменистан".split(" "),
  ..."Côte Cote Coté côté cote Œuvre Oeuvre Oeuvr Offre Осло Oslo Ελλάδα Афины Հայաստան საქართველო".split(" "),
  ..."Group-9 Group-10 Group-09 Group-9a Group9 Group10 2030 12 02 2 0 00 007 7 № №5 No5 ½ 1½ m² m2 m3 A1B2 A1B10".split(
    " ",
  ),
  ...["Bosnia and Herzegovina", "Bosnia-Herzegovina", "Bosniaandherzegovina", "Bosnia", "Bosnia "],
  ...["Côte d’Ivoire", "Cote d'Ivoire", "Côte d Ivoire", "Côte dIvoire", "États-Unis", "Etats Unis", "EtatsUnis"],
  ...["O'Neill", "O’Neill", "ONeill", "O Neill", "«Migrants» & C.", "“Migrants”", "(BWI)", "B.W.I.", "BWI", ""],
  ...[
    "Group 9",
    "Group 10",
    "Group 9 b",
    "Group 10 a",
    "Group",
    "Groupe",
    "e\u0301tat",
    "état",
    "и\u0306",
    "soft\u00adhyphen",
  ],
  ...["Организация № 2", "Организация № 10", "Организация №10", "Организация", "migrants’ rights", "migrants rights"],
];

const order = (value: number) => Math.sign(value);
const byKey = (a: string, b: string, language: Language) => {
  const [one, other] = [sortKey(a, language), sortKey(b, language)];
  return one < other ? -1 : one > other ? 1 : 0;
};

/** The pairs that the keys do not order as the collation does. */
function disorder(names: readonly string[], language: Language) {
  const compare = compareIn(language);
  const keyed = names.map((name) => ({ name, key: sortKey(name, language) }));
  return keyed.flatMap((a) =>
    keyed
      .filter((b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) !== order(compare(a.name, b.name)))
      .map((b) => [a.name, b.name]),
  );
}

const texts = fc.string({
  unit: fc.constantFrom(
    ...Array.from("aAàåzoOœŒeéæßsnññ-' ’.,()&«»0123456789№½²еЕёЁиИйЙкжшщъыэюяїґєәқ"),
    "\u0301",
    "\u00ad",
    "\u0306",
  ),
  maxLength: 8,
});

describe.each(languages)("sort keys (%s)", (language) => {
  const compare = compareIn(language);

  it("order every name of the demonstration as the collation does", () => {
    expect(disorder(demonstration, language)).toEqual([]);
  });

  it("order accents, ligatures, case, signs and numbers as the collation does", () => {
    expect(disorder(tricky, language)).toEqual([]);
  });

  it("order any texts of such letters as the collation does", () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(byKey(a, b, language)).toBe(order(compare(a, b)));
      }),
      { numRuns: 3000 },
    );
  });

  it("are lower-case letters and digits, so that no database has a collation of its own for them", () => {
    for (const name of [...demonstration, ...tricky, "日本", "العربية"]) {
      expect(sortKey(name, language)).toMatch(/^[0-9a-z]*$/);
    }
  });
});
