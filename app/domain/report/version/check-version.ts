import type { QuantifierScale } from "~/domain/counting/quantifier-rules";
import { eachGroup } from "~/domain/participant/participant-groups";
import { type ContentParagraph, paragraphsOf, type ReportContent } from "~/domain/report/content/report-content";
import { oneSidedWords } from "~/domain/report/paragraph/other-side";
import { paragraphWarnings } from "~/domain/report/paragraph/paragraph-warnings";
import { namedSources } from "~/domain/report/paragraph/named-sources";
import { languages } from "~/language/language";

export type VersionChecks = {
  /** Words that say another number than their sources carry. */
  warnings: number;
  /** Paragraphs that leave out the other side that they cite. */
  oneSided: number;
  /** Paragraphs that name a source in a report that names nobody. */
  naming: number;
  /** Paragraphs that some language lacks. */
  incomplete: number;
  /** Paragraphs with a translation that is older than its original. */
  outdated: number;
};

function warningsOf(paragraph: ContentParagraph, scale: QuantifierScale): number {
  const { quantifier } = paragraph;
  if (!quantifier) return 0;
  const { heardStates: states, heardStakeholders: stakeholders } = quantifier;
  const contributors = { ...eachGroup(() => 0), states, stakeholders };
  return paragraphWarnings(paragraph, { contributors, scale }).length;
}

/** What to check in the texts of a frozen version before it is published, against the counts frozen with them. */
export function checkVersion(content: ReportContent, scale: QuantifierScale): VersionChecks {
  const paragraphs = paragraphsOf(content);
  return {
    warnings: paragraphs.reduce((sum, paragraph) => sum + warningsOf(paragraph, scale), 0),
    oneSided: paragraphs.filter((paragraph) => oneSidedWords(paragraph).length > 0).length,
    naming: paragraphs.filter((paragraph) => namedSources(paragraph, content.attribution).length > 0).length,
    incomplete: paragraphs.filter(({ texts }) => languages.some((each) => texts[each] === undefined)).length,
    outdated: paragraphs.filter(({ outdated = [] }) => outdated.length > 0).length,
  };
}
