import { randomUUID } from "node:crypto";
import type { WriteTransaction } from "~/db/types";
import type { Generator } from "~/domain/report/facts/generate-paragraph";
import type { LocalizedText } from "~/language/localized-text";

/** A report as it is begun: its sections with the paragraphs that are generated from facts. */
export type NewOutline = {
  key: string;
  title: LocalizedText;
  attribution: string;
  sections: readonly {
    key: string;
    parent?: string | undefined;
    heading: LocalizedText;
    numbering: string;
    generators: readonly Generator[];
  }[];
};

/** Begins a report of a review; parents of sections come before them. */
export async function createOutline(
  tx: WriteTransaction,
  { reviewId, at }: { reviewId: string; at: Date },
  { sections, ...outline }: NewOutline,
): Promise<void> {
  const reportId = randomUUID();
  await tx.report.create({ data: { id: reportId, reviewId, ...outline, stage: "outline", createdAt: at } });
  const ids = new Map(sections.map(({ key }) => [key, randomUUID()]));
  for (const [position, { key, parent, heading, numbering, generators }] of sections.entries()) {
    const id = ids.get(key) ?? randomUUID();
    const parentId = parent === undefined ? null : (ids.get(parent) ?? null);
    await tx.reportSection.create({ data: { id, reportId, parentId, position, key, heading, numbering } });
    const paragraphs = generators.map((generator, order) => ({
      sectionId: id,
      position: order,
      kind: "generated",
      generator,
      revision: 1,
      updatedAt: at,
    }));
    if (paragraphs.length > 0) await tx.paragraph.createMany({ data: paragraphs });
  }
}
