import { randomUUID } from "node:crypto";
import type { Prisma, WriteTransaction } from "~/db/types";
import type { NewOutline } from "./create-outline.server";
import { isWrittenIn } from "./section-rules";

/** An outline with what is written in it. */
export const outlineColumns = {
  id: true,
  key: true,
  title: true,
  stage: true,
  attribution: true,
  sections: {
    orderBy: { position: "asc" },
    select: {
      id: true,
      key: true,
      parentId: true,
      position: true,
      heading: true,
      numbering: true,
      paragraphs: {
        orderBy: { position: "asc" },
        select: {
          id: true,
          position: true,
          kind: true,
          generator: true,
          removedAt: true,
          _count: { select: { citations: true, footnotes: true } },
        },
      },
    },
  },
  _count: { select: { versions: true } },
} as const satisfies Prisma.ReportSelect;

export type OutlineRow = Prisma.ReportGetPayload<{ select: typeof outlineColumns }>;

/** The report is begun: an editor has written in it, or a version was frozen. Its outline is then that of its text. */
export function isReportBegun({ stage, sections, _count }: OutlineRow): boolean {
  return stage !== "outline" || _count.versions > 0 || sections.some(isWrittenIn);
}

/** Deletes sections in which nobody has written, with the paragraphs that are generated in them. */
export async function deleteSections(tx: WriteTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const inThem = { sectionId: { in: [...ids] } };
  await tx.paragraphRevision.deleteMany({ where: { paragraph: inThem } });
  await tx.paragraph.deleteMany({ where: inThem });
  await tx.reportSection.deleteMany({ where: { id: { in: [...ids] } } });
}

type NewSection = NewOutline["sections"][number];

/** Adds a section at a position, after which the others follow; its generated paragraphs with it. */
export async function insertSection(
  tx: WriteTransaction,
  { reportId, parentId, position, at }: { reportId: string; parentId: string | null; position: number; at: Date },
  { key, heading, numbering, generators }: Omit<NewSection, "parent">,
): Promise<void> {
  await tx.reportSection.updateMany({
    where: { reportId, position: { gte: position } },
    data: { position: { increment: 1 } },
  });
  const id = randomUUID();
  await tx.reportSection.create({
    data: { id, reportId, parentId, position, key, heading, numbering },
    select: { id: true },
  });
  await writeGenerators(tx, { sectionId: id, at }, generators);
}

/** The generated paragraphs of a section, in their order, from a position on. */
export async function writeGenerators(
  tx: WriteTransaction,
  { sectionId, at, from = 0 }: { sectionId: string; at: Date; from?: number },
  generators: NewSection["generators"],
): Promise<void> {
  if (generators.length === 0) return;
  const data = generators.map((generator, index) => {
    const row = { kind: "generated", generator, revision: 1, updatedAt: at };
    return { sectionId, position: from + index, ...row };
  });
  await tx.paragraph.createMany({ data });
}
