import { splitInvisibleCharacters } from "~/language/text/invisible-characters";
import type { KindRules } from "~/question-kinds/kind";

function hasInvisible(text: string): boolean {
  return splitInvisibleCharacters(text).some(({ codePoint }) => codePoint !== null);
}

/** The answer is its text, in a field of that name. */
export const textRules: KindRules = {
  toTyped: ({ text }) => ({ text }),
  fromTyped: ({ text }) => ({ text: typeof text === "string" ? text : "" }),
  tidy: ({ text }) => ({ text: text.trim() }),
  problems: ({ content, words, wordLimit }) => {
    const excess = wordLimit === null ? 0 : words - wordLimit;
    const over = excess > 0 ? [{ kind: "overLimit", blocking: true, excess } as const] : [];
    const signs = hasInvisible(content.text) ? [{ kind: "invisibleSigns", blocking: false, excess: 0 } as const] : [];
    return [...over, ...signs];
  },
};
