import type { Language } from "~/language/language";
import { type CheckedClaim, checkClaims, type ColumnCheck } from "~/domain/counting/claims/check-claims";
import { quantityText } from "~/domain/counting/claims/quantity";
import { countParticipants, type ParticipantCount } from "~/domain/counting/count-participants";
import { languagesOf } from "~/language/localized-text";
import { type Kept, keyOfKept } from "~/domain/counting/kept-words";
import type { QuantifierScale } from "~/domain/counting/quantifier-rules";
import { citedFor } from "~/domain/report/content/citation-evidence";
import type { ContentParagraph } from "~/domain/report/content/report-content";

/** The words of one language version that say what the sources do not carry. */
export type WarnedWords = {
  language: Language;
  words: string;
  /** In the language of the text; null where no source of that column is cited. */
  wouldBeTrue: string | null;
};

/** One claim, in every language version that makes it. */
export type ParagraphWarning = Pick<ColumnCheck, "counted" | "count" | "of"> & { texts: WarnedWords[] };

type Measure = { contributors: ParticipantCount; scale: QuantifierScale };

type Warned = WarnedWords & { claim: string; column: ColumnCheck };

/** What does not fit in a language version; `claim` is the same for the same claim in another language. */
function warnedIn(claims: readonly CheckedClaim[], language: Language): Warned[] {
  const seen = new Map<string, number>();
  return claims.flatMap(({ words, quantity, columns }) =>
    columns
      .filter(({ fits }) => !fits)
      .map((column) => {
        const said = `${column.counted} ${quantityText(quantity)}`;
        const times = seen.get(said) ?? 0;
        seen.set(said, times + 1);
        return { language, words, wouldBeTrue: column.wouldBeTrue, claim: `${said} ${times}`, column };
      }),
  );
}

export function keptIn(record: ContentParagraph["quantifier"]): Kept[] {
  return [...(record?.kept ?? []), ...(record?.choice ? [record.choice] : [])];
}

/** The same claim of several language versions as one warning. */
function inOne(warned: readonly Warned[]): ParagraphWarning[] {
  const warnings = new Map<string, ParagraphWarning>();
  for (const { claim, column, ...text } of warned) {
    const { counted, count, of } = column;
    const known = warnings.get(claim);
    if (known) known.texts.push(text);
    else warnings.set(claim, { counted, count, of, texts: [text] });
  }
  return [...warnings.values()];
}

/**
 * Where a narrative paragraph says another number than its sources carry: one warning a claim, whether one language
 * version makes it or three. Words that an editor kept with a reason are not warned of.
 */
export function paragraphWarnings(
  paragraph: Pick<ContentParagraph, "kind" | "texts" | "citations" | "evidence" | "quantifier">,
  { contributors, scale }: Measure,
): ParagraphWarning[] {
  if (paragraph.kind === "generated") return [];
  const { evidence } = paragraph;
  const contrary = countParticipants(citedFor(paragraph.citations, "contradicts"));
  const kept = new Set(keptIn(paragraph.quantifier).map(keyOfKept));
  const warned = languagesOf(paragraph.texts).flatMap((language) => {
    const text = paragraph.texts[language]?.text ?? "";
    const claims = checkClaims({ text, language, evidence, contrary, contributors, scale });
    const open = claims.filter(
      ({ words, quantity }) => !kept.has(keyOfKept({ language, words })) && !kept.has(quantityText(quantity)),
    );
    return warnedIn(open, language);
  });
  return inOne(warned);
}
