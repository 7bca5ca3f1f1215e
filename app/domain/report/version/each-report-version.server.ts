import { setImmediate as nextTurn } from "node:timers/promises";
import type { ReadClient } from "~/db/types";
import { fitsHash } from "./hash-content.server";

/** Every frozen version of a report, with whether its content still has its hash; other work is done between them. */
export async function* eachReportVersion(read: ReadClient) {
  const versions = await read.reportVersion.findMany({ orderBy: { id: "asc" }, select: { id: true } });
  for (const { id } of versions) {
    const { number, report, ...row } = await read.reportVersion.findUniqueOrThrow({
      where: { id },
      select: { number: true, content: true, sha256: true, report: { select: { review: { select: { slug: true } } } } },
    });
    yield { review: report.review.slug, number, fits: fitsHash(row) };
    await nextTurn();
  }
}
