import { languages } from "~/language/language";
import type { Group, ParsedSearch, Term } from "./parse-search";
import { stemsOf } from "./stem-of.server";

const phrase = (column: string, words: readonly string[]) => `{${column}} : "${words.join(" ")}"`;

/** In each language by its stems, and as it is written whatever the language. */
function expressionOf({ words, exact, prefix }: Term): string {
  const written = phrase(
    "words",
    words.map(({ folded }) => folded),
  );
  if (prefix) return `(${written} *)`;
  if (exact) return `(${written})`;
  const stemmed = languages.flatMap((language) => {
    const forms = words.map((word) => stemsOf(word, language));
    const [first, second] = [forms.map(([one]) => one ?? ""), forms.map((each) => each.at(-1) ?? "")];
    return [...new Set([phrase(language, first), phrase(language, second)])];
  });
  return `(${[...stemmed, written].join(" OR ")})`;
}

function ofGroup({ all, none }: Group): string {
  const wanted = `(${all.map(expressionOf).join(" AND ")})`;
  return none.reduce((found, term) => `(${found} NOT ${expressionOf(term)})`, wanted);
}

/** The search as FTS5 reads it: it holds letters and digits of what was typed, and nothing else of it. */
export function matchExpression(search: ParsedSearch): string {
  return search.map(ofGroup).join(" OR ");
}
