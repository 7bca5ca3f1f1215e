import type { WriteTransaction } from "~/db/types";
import { parentsOfSessions, sessionOfSection, sessionSection } from "./standard-outline";
import { deleteSections, insertSection, isReportBegun, outlineColumns, type OutlineRow } from "./write-sections.server";

type Change = { reviewId: string; numbers: readonly number[]; at: Date };

function sectionsOfSessions(report: OutlineRow, parent: OutlineRow["sections"][number]) {
  return report.sections.flatMap((section) => {
    const session = section.parentId === parent.id ? sessionOfSection(parent.key, section.key) : null;
    return session === null ? [] : [{ ...section, session }];
  });
}

async function addMissing(tx: WriteTransaction, reportId: string, { numbers, at }: Omit<Change, "reviewId">) {
  for (const key of parentsOfSessions) {
    const report = await tx.report.findUniqueOrThrow({ where: { id: reportId }, select: outlineColumns });
    const parent = report.sections.find((section) => section.key === key && section.parentId === null);
    if (!parent) continue;
    const there = sectionsOfSessions(report, parent);
    const missing = numbers.filter((number) => !there.some(({ session }) => session === number));
    const last = Math.max(parent.position, ...there.map(({ position }) => position));
    for (const [index, number] of missing.entries()) {
      const place = { reportId, parentId: parent.id, position: last + 1 + index, at };
      await insertSection(tx, place, sessionSection(key, number));
    }
  }
}

/**
 * Gives every session of a review its sections in the outline of the report, and takes those of sessions that are not
 * there any more away. A report that is begun stays as it is, and so does one without sections on sessions.
 */
export async function followSessions(tx: WriteTransaction, { reviewId, numbers, at }: Change): Promise<void> {
  const reports = await tx.report.findMany({ where: { reviewId }, select: outlineColumns });
  for (const report of reports) {
    if (isReportBegun(report)) continue;
    const parents = report.sections.filter(({ key, parentId }) => parentId === null && parentsOfSessions.includes(key));
    const sections = parents.flatMap((parent) => sectionsOfSessions(report, parent));
    const dropped = sections.filter(({ session }) => !numbers.includes(session)).map(({ id }) => id);
    await deleteSections(tx, dropped);
    if (parents.length > 0) await addMissing(tx, report.id, { numbers, at });
  }
}
