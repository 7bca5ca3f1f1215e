import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { replaceLookAlikes, splitMixedScriptWords } from "~/language/text/mixed-scripts";
import type { Language } from "~/language/language";

const mixed = (text: string, language: Language = "ru") =>
  splitMixedScriptWords(text, language)
    .filter(({ odd }) => odd.length > 0)
    .map(({ text: word, odd }) => [
      word,
      odd.map(({ letter, script, codePoint }) => `${script} ${letter} ${codePoint}`),
    ]);

describe("words that mix Latin and Cyrillic letters", () => {
  test("are marked with the letters that do not belong", () => {
    expect(mixed("Выдача пacпорта в срок.")).toEqual([["пacпорта", ["latin a U+0061", "latin c U+0063"]]]);
    expect(mixed("The pаssport is free.", "en")).toEqual([["pаssport", ["cyrillic а U+0430"]]]);
  });

  test("name the alphabet that is not the text's where both have as many letters", () => {
    expect(mixed("aа", "ru")).toEqual([["aа", ["latin a U+0061"]]]);
    expect(mixed("aа", "fr")).toEqual([["aа", ["cyrillic а U+0430"]]]);
  });

  test.each([
    "COVID-19-го",
    "SMS-сообщение, PDF‑файл и e-mail’ом",
    "10кВт, G20й и 5G-сети",
    "Портал MyGov Казахстана (egov.kz/портал)",
    "ΔЭ, № 1º, Ⅷ съезд",
    "Ёлка, щи́т, Qaraqalpaqstan, cœur et œuvre",
  ])("are not those that a separator parts: %s", (text) => {
    expect(mixed(text)).toEqual([]);
  });

  test("are found across what cannot be seen", () => {
    expect(mixed("пас\u200bpорт")).toEqual([["пас\u200bpорт", ["latin p U+0070"]]]);
    expect(mixed("пас\u00adpорт")).toHaveLength(1);
  });

  test("the parts make the text, whatever it is", () => {
    const letters = fc.constantFrom("a", "а", "é", "ё", " ", "-", "1", "\n", "\u200b", "😀", "\u0301");
    fc.assert(
      fc.property(fc.array(letters), (chosen) => {
        const text = chosen.join("");
        const parts = splitMixedScriptWords(text, "ru");
        expect(parts.map((part) => part.text).join("")).toBe(text);
        for (const part of parts) if (part.odd.length > 0) expect(part.text).toMatch(/[aé].*[аё]|[аё].*[aé]/);
      }),
    );
  });
});

describe("look-alike letters", () => {
  test("are written in the alphabet of their word, and nothing else is changed", () => {
    expect(replaceLookAlikes("Мигр\u0061ция (migr\u0430tion), COVID-19", "ru")).toBe("Миграция (migration), COVID-19");
  });

  test("a word with a letter that resembles none stays as it is", () => {
    expect(replaceLookAlikes("SMSсообщение и д\u0061ta", "ru")).toBe("SMSсообщение и д\u0061ta");
  });

  test("are replaced once: a second time changes nothing", () => {
    const letters = fc.constantFrom("a", "а", "о", "o", "c", "с", "ж", "z", " ");
    fc.assert(
      fc.property(fc.array(letters), (chosen) => {
        const text = chosen.join("");
        const replaced = replaceLookAlikes(text, "ru");
        expect(replaced).toHaveLength(text.length);
        expect(replaceLookAlikes(replaced, "ru")).toBe(replaced);
      }),
    );
  });
});
