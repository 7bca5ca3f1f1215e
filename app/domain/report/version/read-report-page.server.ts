import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { shownEvidence } from "~/domain/report/content/evidence-view";
import { withoutEmptySections } from "~/domain/report/content/printed-sections";
import { readPublishedReport } from "./read-published-report.server";
import { reportView } from "~/domain/report/content/report-view";

type ReportPageQuery = {
  review: string;
  version?: number | undefined;
  /** Key of the paragraph that is open. */
  paragraph?: string | undefined;
  language: Language;
};

/**
 * A published report as its page shows it: in one language, with the sources of the paragraph that is open. Null where
 * nothing is published yet; a paragraph that is not there opens nothing.
 * @throws DomainError notFound for an unknown review, or a version that is not published.
 */
export async function readReportPage(ctx: QueryContext, query: ReportPageQuery) {
  const { review, version, paragraph, language } = query;
  const report = await readPublishedReport(ctx, { review, version });
  if (!report) return null;
  const { number, stage, publishedAt, versions, timeZone, superseded, fits } = report;
  const content = withoutEmptySections(report.content);
  return {
    review,
    version: { number, stage, publishedAt },
    pinned: version !== undefined,
    versions,
    timeZone,
    view: reportView(content, language, paragraph),
    evidence: paragraph === undefined ? null : shownEvidence(content, paragraph, language),
    superseded: [...superseded],
    fits,
  };
}
