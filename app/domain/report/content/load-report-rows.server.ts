import type { Prisma, Reader } from "~/db/types";
import { excerptSelect } from "./citation-source.server";

const outline = {
  sections: {
    orderBy: { position: "asc" },
    include: {
      paragraphs: {
        where: { removedAt: null },
        orderBy: [{ position: "asc" }, { id: "asc" }],
        include: {
          footnotes: { orderBy: { position: "asc" } },
          citations: { orderBy: { position: "asc" }, include: { excerpt: { select: excerptSelect } } },
        },
      },
    },
  },
} as const satisfies Prisma.ReportInclude;

export type ReportRows = Prisma.ReportGetPayload<{ include: typeof outline }>;
export type SectionRow = ReportRows["sections"][number];
export type ParagraphRow = SectionRow["paragraphs"][number];

/** The working state of a report: its outline, with the paragraphs that are in it and what they cite. */
export function loadReportRows(read: Reader, reportId: string): Promise<ReportRows> {
  return read.report.findUniqueOrThrow({ where: { id: reportId }, include: outline });
}
