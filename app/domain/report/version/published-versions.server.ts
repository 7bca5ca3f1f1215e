import type { ReadClient } from "~/db/types";
import { stageOf } from "~/domain/report/content/report-stages";
import { mainReport } from "~/domain/report/report-access.server";

/** Every published version of the report of a review, the latest first. */
export async function listPublishedVersions(read: ReadClient, review: string) {
  const rows = await read.reportVersion.findMany({
    where: { report: { key: mainReport, review: { slug: review } }, publishedAt: { not: null } },
    orderBy: { number: "desc" },
    select: { id: true, number: true, stage: true, publishedAt: true },
  });
  return rows.flatMap(({ publishedAt, ...row }) =>
    publishedAt === null ? [] : [{ ...row, stage: stageOf(row.stage), publishedAt }],
  );
}
