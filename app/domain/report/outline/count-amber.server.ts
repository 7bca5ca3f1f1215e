import { listCitedSources } from "~/db/queries/report-rows.server";
import { openChangesOf } from "~/domain/report/content/compose-paragraph.server";
import { mainReport } from "~/domain/report/report-access.server";
import type { QueryContext } from "~/domain/shared/context";
import { can } from "~/permission/can";

/** How many paragraphs of a review's report have sources that changed, for someone who writes them; else none. */
export function countAmber({ read, actor }: Pick<QueryContext, "read" | "actor">, reviewId: string): number {
  if (!can(actor, "paragraph.write", { reviewId })) return 0;
  const rows = listCitedSources(read, { reviewId, key: mainReport });
  return rows.filter((row) => openChangesOf(row).length > 0).length;
}
