import { findClaims } from "~/domain/counting/claims/find-claims";
import { quantityText } from "~/domain/counting/claims/quantity";
import { groupParticipants } from "~/domain/counting/count-participants";
import { keyOfKept } from "~/domain/counting/kept-words";
import { citedFor } from "~/domain/report/content/citation-evidence";
import type { ContentParagraph } from "~/domain/report/content/report-content";
import { countStances, type otherStances, type StanceCount } from "~/domain/report/content/stance";
import { compareIn } from "~/language/format";
import { namesOthers } from "~/language/grammar/claims/other-side";
import type { Language } from "~/language/language";
import { languagesOf } from "~/language/localized-text";
import { keptIn } from "./paragraph-warnings";

/** How many cited passages do what for the point, and who is on its other side, in the order of the language. */
export type OtherSide = { counts: StanceCount } & Record<(typeof otherStances)[number], string[]>;

/** Words that count a part of those who contributed, in a language version that does not speak of the others. */
export type OneSidedWords = { language: Language; words: string };

export function otherSideOf({ citations }: Pick<ContentParagraph, "citations">, language: Language): OtherSide {
  const namesOf = (stance: (typeof otherStances)[number]) =>
    Object.values(groupParticipants(citedFor(citations, stance)))
      .flat()
      .map(({ name }) => name[language])
      .sort(compareIn(language));
  return { counts: countStances(citations), qualifies: namesOf("qualifies"), contradicts: namesOf("contradicts") };
}

/** Words of which "others" is the other side; one, a number or a group is a side of its own. */
const partial = new Set(["some", "several", "many", "most", "all"]);

/**
 * Where a paragraph cites a passage that contradicts it and a language version counts "some" who said so without a word of
 * the others: the words, the first of each version. What an editor kept with a reason is left out.
 */
export function oneSidedWords(
  paragraph: Pick<ContentParagraph, "kind" | "texts" | "citations" | "quantifier">,
): OneSidedWords[] {
  const { kind, texts, citations, quantifier } = paragraph;
  if (kind === "generated" || citedFor(citations, "contradicts").length === 0) return [];
  const kept = new Set(keptIn(quantifier).map(keyOfKept));
  return languagesOf(texts).flatMap((language) => {
    const text = texts[language]?.text ?? "";
    if (namesOthers(text, language)) return [];
    const claim = findClaims(text, language).claims.find(
      ({ words, quantity }) =>
        quantity.kind === "word" &&
        partial.has(quantity.word) &&
        !kept.has(keyOfKept({ language, words })) &&
        !kept.has(quantityText(quantity)),
    );
    return claim ? [{ language, words: claim.words }] : [];
  });
}
