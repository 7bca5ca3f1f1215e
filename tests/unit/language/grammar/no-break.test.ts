import { describe, expect, it } from "vitest";
import { withoutBreaks } from "~/language/grammar/no-break";
import type { Language } from "~/language/language";

/** "_" for a no-break space and "=" for a no-break hyphen. */
const seen = (text: string, language: Language) =>
  withoutBreaks(text, language).replaceAll("\u00a0", "_").replaceAll("\u2011", "=");

describe("no line ends", () => {
  it.each<[Language, string, string]>([
    ["en", "on 11 March 2024, in par. 5 and No. 3", "on 11_March 2024, in par._5 and No._3"],
    ["en", "Ms. Susan Fratzke, H.E. Mr. Ola Henrikson", "Ms._Susan Fratzke, H.E._Mr._Ola Henrikson"],
    ["en", "annex, paragraphs 30 and 44; Objective 8", "annex, paragraphs_30 and 44; Objective_8"],
    ["en", "35 000 people, 17 per cent; No. The end", "35_000 people, 17_per cent; No. The end"],
    ["fr", "le 1er mars 2024 et le 11 mars : par. 5 ; 17 %", "le 1er_mars 2024 et le 11_mars_: par._5_; 17_%"],
    ["fr", "« Oui », M. Dupont et Mme Durand ?", "«_Oui_», M._Dupont et Mme_Durand_?"],
    ["ru", "11 марта 2024 года, п. 5, № 3, цели 8 и 9", "11_марта 2024_года, п._5, №_3, цели_8 и 9"],
    ["ru", "г-жа Саис и г-н Иванов – сопредседатели", "г=жа_Саис и г=н_Иванов_– сопредседатели"],
    ["ru", "35 000 человек; нью-йоркский; миграция-на", "35_000 человек; нью-йоркский; миграция-на"],
  ])("%s: %s", (language, text, expected) => {
    expect(seen(text, language)).toBe(expected);
  });

  it("and a text keeps its length, and what is set already", () => {
    const text = "11\u00a0March 2024, г\u2011жа Саис, 12 November";
    expect(withoutBreaks(text, "en")).toHaveLength(text.length);
    expect(withoutBreaks(withoutBreaks(text, "ru"), "ru")).toBe(withoutBreaks(text, "ru"));
  });
});
