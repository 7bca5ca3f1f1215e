import type { Prisma, Reader } from "~/db/types";
import { excerptSelect } from "./citation-source.server";

const everything = {
  footnotes: { orderBy: { position: "asc" } },
  citations: { orderBy: { position: "asc" }, include: { excerpt: { select: excerptSelect } } },
} as const satisfies Prisma.ParagraphInclude;

const inOrder = {
  where: { removedAt: null },
  orderBy: [{ position: "asc" }, { id: "asc" }],
} satisfies Prisma.ParagraphFindManyArgs;

const outline = {
  sections: { orderBy: { position: "asc" }, include: { paragraphs: { ...inOrder, include: everything } } },
} as const satisfies Prisma.ReportInclude;

export type ReportRows = Prisma.ReportGetPayload<{ include: typeof outline }>;
export type SectionRow = ReportRows["sections"][number];
export type ParagraphRow = SectionRow["paragraphs"][number];

/** The working state of a report: its outline, with the paragraphs that are in it and what they cite. */
export function loadReportRows(read: Reader, reportId: string): Promise<ReportRows> {
  return read.report.findUniqueOrThrow({ where: { id: reportId }, include: outline });
}

/** The sections of a report with as much of their paragraphs as their numbers follow from. */
export function loadOutline(read: Reader, reportId: string) {
  return read.reportSection.findMany({
    where: { reportId },
    orderBy: { position: "asc" },
    include: { paragraphs: { ...inOrder, select: { id: true, kind: true, generator: true, text: true } } },
  });
}

/** One paragraph with what it cites. */
export function loadParagraphRow(read: Reader, id: string): Promise<ParagraphRow> {
  return read.paragraph.findUniqueOrThrow({ where: { id }, include: everything });
}
