import type { Attribution } from "~/domain/report/content/attribution";
import type { ContentParagraph } from "~/domain/report/content/report-content";
import type { Language } from "~/language/language";
import { languagesOf } from "~/language/localized-text";

/** The participants that a paragraph both cites and names, in one language version. */
export type NamedSources = { language: Language; names: string[] };

const inWord = String.raw`\p{L}\p{N}`;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** A word as it is written in a sentence: Russian nouns and adjectives change up to three letters at their end. */
function wordPattern(word: string, language: Language): string {
  if (language !== "ru" || word.length < 4) return escaped(word);
  return `${escaped(word.slice(0, -Math.min(2, word.length - 3)))}\\p{L}{0,3}`;
}

/** What finds a name in a text, whole words only; "Netherlands (Kingdom of the)" is found by what comes before the bracket. */
function namePattern(name: string, language: Language): RegExp {
  const words = (name.split(" (")[0] ?? name).split(/\s+/u).map((word) => wordPattern(word, language));
  return new RegExp(`(?<![${inWord}])${words.join(String.raw`\s+`)}(?![${inWord}])`, "u");
}

/**
 * In a report that names nobody as having said anything, the sources that a narrative paragraph names although it cites
 * them; nothing where the report names good practice.
 */
export function namedSources(
  { kind, texts, citations }: Pick<ContentParagraph, "kind" | "texts" | "citations">,
  attribution: Attribution,
): NamedSources[] {
  if (kind === "generated" || attribution !== "anonymous") return [];
  const parties = citations.flatMap(({ participant, associates }) => [participant, ...associates]);
  return languagesOf(texts).flatMap((language) => {
    const text = texts[language]?.text ?? "";
    const said = parties.map(({ name }) => name[language]).filter((name) => namePattern(name, language).test(text));
    return said.length > 0 ? [{ language, names: [...new Set(said)] }] : [];
  });
}
