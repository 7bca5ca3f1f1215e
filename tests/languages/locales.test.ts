import { describe, expect, test } from "vitest";
import { languages } from "~/language/language";
import { namespaces } from "~/i18n/namespaces";
import { baseKey, cldrForms, formsOf, isPlural, of } from "./messages";

const bases = (keys: Iterable<string>) => new Set([...keys].map(baseKey));
const english = of("en");

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/g)].map((match) => match[1] ?? ""))].sort();
}

function tags(text: string): string[] {
  return [...text.matchAll(/<\/?\w+\s*\/?>/g)].map(([tag]) => tag).sort();
}

describe.each(languages)("messages in %s", (language) => {
  const messages = of(language);

  test("there is a file for every namespace and no other", () => {
    const found = new Set([...messages.keys()].map((key) => key.split(":")[0]));
    expect([...found].filter((name) => !namespaces.some((known) => known === name))).toEqual([]);
  });

  test("no key is missing and none is left over", () => {
    const [expected, found] = [bases(english.keys()), bases(messages.keys())];
    expect([...expected].filter((key) => !found.has(key))).toEqual([]);
    expect([...found].filter((key) => !expected.has(key))).toEqual([]);
  });

  test("every plural has the forms that CLDR asks for", () => {
    const plurals = new Set([...messages.keys()].filter(isPlural).map(baseKey));
    for (const base of plurals) expect([base, formsOf(messages, base)]).toEqual([base, cldrForms(language)]);
  });

  test("placeholders and tags are the same as in English", () => {
    for (const [key, text] of messages) {
      const twin = english.get(key) ?? english.get(`${baseKey(key)}_other`) ?? "";
      const expected = placeholders(twin);
      const optional = isPlural(key) ? ["count"] : [];
      const differs = (a: string[], b: string[]) => a.filter((name) => !b.includes(name) && !optional.includes(name));
      expect([key, differs(placeholders(text), expected), differs(expected, placeholders(text))]).toEqual([
        key,
        [],
        [],
      ]);
      expect([key, tags(text)]).toEqual([key, tags(twin)]);
    }
  });

  test("no message is empty, unbalanced or padded", () => {
    for (const [key, text] of messages) {
      expect([key, text.trim() === text, text.length > 0]).toEqual([key, true, true]);
      expect([key, (text.match(/\{\{/g) ?? []).length]).toEqual([key, (text.match(/\}\}/g) ?? []).length]);
    }
  });
});

describe("typography", () => {
  test("French has its no-break spaces", () => {
    for (const [key, text] of of("fr")) {
      const plain = text.replace(/\{\{[^}]*\}\}/g, "x").replace(/https?:\S+/g, "x");
      expect([key, /[^\u00a0\s\d] ?:(?=\s|$)/.test(plain), /[^\u202f\u00a0?!\s][;?!]/.test(plain)]).toEqual([
        key,
        false,
        false,
      ]);
      expect([key, /«(?!\u00a0)|(?<!\u00a0)»/.test(plain), /'/.test(plain)]).toEqual([key, false, false]);
    }
  });

  test("Russian has no ё, no straight quotes and no Latin look-alikes inside words", () => {
    for (const [key, text] of of("ru")) {
      const plain = text.replace(/\{\{[^}]*\}\}/g, "").replace(/<\/?\w+\s*\/?>/g, "");
      expect([key, /[ёЁ]/.test(plain), /"/.test(plain), /[а-я][a-z]|[a-z][а-я]/i.test(plain)]).toEqual([
        key,
        false,
        false,
        false,
      ]);
    }
  });

  test("English has typographic apostrophes and -ize spellings", () => {
    for (const [key, text] of english) {
      expect([
        key,
        /\w'\w/.test(text),
        /\b(organis|recognis|emphasis|summaris|authoris)(e|ed|es|ing|ation|ations)\b/i.test(text),
      ]).toEqual([key, false, false]);
    }
  });
});
