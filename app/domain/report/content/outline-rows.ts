import type { OutlineSection } from "./numbering";

type SectionRow<Paragraph> = {
  id: string;
  key: string;
  parentId: string | null;
  position: number;
  numbering: string;
  paragraphs: readonly Paragraph[];
};

const numberings = ["roman", "letter", "annex", "none"] as const;

/** The outline as it is numbered: paragraphs without a text take no number, so they are left out. */
export function outlineOf<Paragraph extends { id: string }>(
  sections: readonly SectionRow<Paragraph>[],
  hasText: (paragraph: Paragraph) => boolean,
): OutlineSection[] {
  const keys = new Map(sections.map(({ id, key }) => [id, key]));
  return sections.map(({ key, parentId, position, numbering, paragraphs }) => ({
    key,
    parentKey: parentId === null ? null : (keys.get(parentId) ?? null),
    position,
    numbering: numberings.find((known) => known === numbering) ?? "none",
    paragraphs: paragraphs.filter(hasText).map(({ id }) => id),
  }));
}
