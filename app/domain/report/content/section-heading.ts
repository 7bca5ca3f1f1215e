import type { Language } from "~/language/language";
import type { ContentSection } from "./report-content";
import { wordingOf } from "~/domain/report/facts/wording/wording";

/**
 * The heading as contents and body print it, from one source: "II." and "Opening of the session", "Annex" and
 * "Co-Chairs’ summary of the discussions". The mark is empty where a section carries none.
 */
export function sectionHeading(
  section: Pick<ContentSection, "heading" | "label" | "numbering">,
  language: Language,
): { mark: string; title: string } {
  const title = section.heading[language];
  const { annex } = wordingOf(language);
  if (section.numbering === "annex") return { mark: [annex, section.label].filter(Boolean).join(" "), title };
  return { mark: section.label === "" ? "" : `${section.label}.`, title };
}

/** The same in one line: "II. Opening of the session". */
export function headingLine(...heading: Parameters<typeof sectionHeading>): string {
  const { mark, title } = sectionHeading(...heading);
  return [mark, title].filter(Boolean).join(" ");
}
