import { languagesOf } from "~/language/localized-text";
import type { Language } from "~/language/language";
import { checkQuantifiers, type QuantifierWarning } from "~/domain/counting/check-quantifiers";
import type { EvidenceCount } from "~/domain/counting/count-participants";
import type { QuantifierScale } from "~/domain/counting/quantifier-rules";
import type { ContentParagraph } from "~/domain/report/content/report-content";

export type ParagraphWarning = Pick<QuantifierWarning, "phrase" | "counted" | "count" | "heard" | "proposed"> & {
  language: Language;
};

type Measure = { heard: EvidenceCount; scale: QuantifierScale };

function beside({ regionalOrganizations, unEntities, others }: EvidenceCount): number {
  return regionalOrganizations + unEntities + others;
}

/**
 * Where a language version of a narrative paragraph says another word than its count carries. A word that an editor
 * chose with a reason is not warned of.
 */
export function paragraphWarnings(paragraph: ContentParagraph, { heard, scale }: Measure): ParagraphWarning[] {
  if (paragraph.kind === "generated") return [];
  const evidence = {
    states: paragraph.evidence.states,
    stakeholders: paragraph.evidence.stakeholders,
    heardStates: heard.states,
    heardStakeholders: heard.stakeholders,
    others: beside(paragraph.evidence),
    heardOthers: beside(heard),
  };
  const chosen = paragraph.quantifier?.choice?.quantifier;
  return languagesOf(paragraph.texts).flatMap((language) =>
    checkQuantifiers({ text: paragraph.texts[language]?.text ?? "", language, evidence, scale })
      .filter(({ quantifier }) => quantifier !== chosen)
      .map(({ phrase, counted, count, heard: all, proposed }) => ({
        language,
        phrase,
        counted,
        count,
        heard: all,
        proposed,
      })),
  );
}
