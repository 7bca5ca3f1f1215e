import type { Language } from "~/language/language";

const word = (pattern: string) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, "iu");

/** Words by which a text says that not everybody agreed: "others", « d’autres », «другие». */
const otherSide: Readonly<Record<Language, RegExp>> = {
  en: word("others?|another"),
  fr: word("autres?"),
  ru: word("друг(?:ая|ие|им|ими|их|ого|ое|ой|ом|ому|ую)|ин(?:ые|ых|ым|ыми)"),
};

/** Whether a text speaks of others than those it counts. */
export function namesOthers(text: string, language: Language): boolean {
  return otherSide[language].test(text);
}
