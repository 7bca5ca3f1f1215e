import { splitInvisibleCharacters } from "~/language/text/invisible-characters";
import { splitMixedScriptWords } from "~/language/text/mixed-scripts";
import type { CheckedContent, ContentProblem } from "./kind";

/** Words named in one problem. */
const mostNamed = 5;

function overLimit({ words, wordLimit }: CheckedContent): ContentProblem[] {
  const excess = wordLimit === null ? 0 : words - wordLimit;
  return excess > 0 ? [{ kind: "overLimit", blocking: true, excess }] : [];
}

function invisibleSigns({ content }: CheckedContent): ContentProblem[] {
  const found = splitInvisibleCharacters(content.text).some(({ codePoint }) => codePoint !== null);
  return found ? [{ kind: "invisibleSigns", blocking: false, excess: 0 }] : [];
}

/** Words that mix Latin and Cyrillic letters, which look alike: a search does not find them. */
function mixedWords({ content, language }: CheckedContent): ContentProblem[] {
  const mixed = splitMixedScriptWords(content.text, language).filter(({ odd }) => odd.length > 0);
  const found = [...new Set(mixed.map(({ text: word }) => word))].slice(0, mostNamed);
  return found.length > 0 ? [{ kind: "mixedAlphabets", blocking: false, excess: 0, found }] : [];
}

/** What may be wrong with words that were typed, whatever the kind of the question. */
export function wordProblems(checked: CheckedContent): ContentProblem[] {
  return [...overLimit(checked), ...invisibleSigns(checked), ...mixedWords(checked)];
}
