import { splitInvisibleCharacters } from "~/language/text/invisible-characters";
import type { Language } from "~/language/language";
import { splitMixedScriptWords } from "~/language/text/mixed-scripts";
import type { ContentProblem, KindRules } from "~/question-kinds/kind";

/** Words named in one problem. */
const mostNamed = 5;

function hasInvisible(text: string): boolean {
  return splitInvisibleCharacters(text).some(({ codePoint }) => codePoint !== null);
}

/** Words that mix Latin and Cyrillic letters, which look alike: a search does not find them. */
function mixedWords(text: string, language: Language): ContentProblem[] {
  const mixed = splitMixedScriptWords(text, language).filter(({ odd }) => odd.length > 0);
  const found = [...new Set(mixed.map(({ text: word }) => word))].slice(0, mostNamed);
  return found.length > 0 ? [{ kind: "mixedAlphabets", blocking: false, excess: 0, found }] : [];
}

/** The answer is its text, in a field of that name. */
export const textRules: KindRules = {
  toTyped: ({ text }) => ({ text }),
  fromTyped: ({ text }) => ({ text: typeof text === "string" ? text : "" }),
  tidy: ({ text }) => ({ text: text.trim() }),
  problems: ({ content, language, words, wordLimit }) => {
    const excess = wordLimit === null ? 0 : words - wordLimit;
    const over = excess > 0 ? [{ kind: "overLimit", blocking: true, excess } as const] : [];
    const signs = hasInvisible(content.text) ? [{ kind: "invisibleSigns", blocking: false, excess: 0 } as const] : [];
    return [...over, ...signs, ...mixedWords(content.text, language)];
  },
};
