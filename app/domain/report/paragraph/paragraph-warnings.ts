import type { Language } from "~/language/language";
import { checkQuantifiers, type QuantifierWarning } from "~/domain/counting/check-quantifiers";
import type { ParticipantCount } from "~/domain/counting/count-participants";
import { languagesOf } from "~/language/localized-text";
import type { QuantifierScale } from "~/domain/counting/quantifier-rules";
import type { ContentParagraph } from "~/domain/report/content/report-content";

export type ParagraphWarning = Pick<QuantifierWarning, "phrase" | "counted" | "count" | "of" | "proposed"> & {
  language: Language;
};

type Measure = { contributors: ParticipantCount; scale: QuantifierScale };

/**
 * Where a language version of a narrative paragraph says another word than its count carries. A word that an editor
 * chose with a reason is not warned of.
 */
export function paragraphWarnings(
  paragraph: Pick<ContentParagraph, "kind" | "texts" | "evidence" | "quantifier">,
  { contributors, scale }: Measure,
): ParagraphWarning[] {
  if (paragraph.kind === "generated") return [];
  const { evidence } = paragraph;
  const chosen = paragraph.quantifier?.choice?.quantifier;
  return languagesOf(paragraph.texts).flatMap((language) =>
    checkQuantifiers({ text: paragraph.texts[language]?.text ?? "", language, evidence, contributors, scale })
      .filter(({ quantifier }) => quantifier !== chosen)
      .map(({ phrase, counted, count, of, proposed }) => ({
        language,
        phrase,
        counted,
        count,
        of,
        proposed,
      })),
  );
}
