import type { WriteTransaction } from "~/db/types";
import { isReportBegun, type OutlineRow } from "~/domain/report/outline/write-sections.server";
import { readOwnSetUp } from "~/domain/review/setup/own-set-up.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid, notFound } from "~/domain/shared/domain-error";
import { findOutline } from "./read-outline.server";

/** @throws DomainError notFound where the actor does not set the review up */
export async function outlineToChange(tx: WriteTransaction, ctx: CommandContext, review: string) {
  const own = await readOwnSetUp({ ...ctx, read: tx }, review);
  return { own, reviewId: own.setup.id, report: await findOutline(tx, own.setup.id) };
}

/** @throws DomainError notFound where there is no outline */
export function requireOutline(report: OutlineRow | null): OutlineRow {
  if (!report) throw notFound();
  return report;
}

/** @throws DomainError notFound where there is no outline; invalid where its report is begun */
export function requireOpen(found: OutlineRow | null): OutlineRow {
  const report = requireOutline(found);
  if (isReportBegun(report)) throw invalid({ "": ["outlineBegun"] });
  return report;
}

/** What the record of actions says a change of an outline is about. */
export const subjectOf = (reviewId: string) => ({ subjectType: "Review", subjectId: reviewId });
