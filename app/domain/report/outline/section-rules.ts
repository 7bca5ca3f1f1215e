type ParagraphRow = { kind: string; _count: { citations: number; footnotes: number } };
type Section = { id: string; paragraphs: readonly ParagraphRow[] };

/** Why something stays in the outline, as a key of the `error` namespace. */
export type WhyItStays = "sectionWritten" | "sectionHasSections" | "paragraphWritten";

/** Whether an editor has written in a section, also where the text was removed later. */
export function isWrittenIn({ paragraphs }: Pick<Section, "paragraphs">): boolean {
  return paragraphs.some(isWritten);
}

/** Whether a paragraph is an editor's, or has something that an editor added to it. */
function isWritten({ kind, _count }: ParagraphRow): boolean {
  return kind === "narrative" || _count.citations + _count.footnotes > 0;
}

/** Why a section cannot be removed; null where it can. Nothing that was written is lost with an outline. */
export function whySectionStays(
  section: Section,
  all: readonly { parentId: string | null }[],
): "sectionWritten" | "sectionHasSections" | null {
  if (all.some(({ parentId }) => parentId === section.id)) return "sectionHasSections";
  return isWrittenIn(section) ? "sectionWritten" : null;
}

/** Why a generated paragraph cannot be removed in the set-up; null where it can. */
export function whyParagraphStays(paragraph: ParagraphRow): "paragraphWritten" | null {
  return isWritten(paragraph) ? "paragraphWritten" : null;
}
