import type { QueryContext } from "~/domain/shared/context";
import { readPublishedReport } from "./read-published-report.server";
import { type ContentCitation, paragraphsOf } from "~/domain/report/content/report-content";

export type UseOfSubmission = {
  paragraphKey: string;
  paragraphNumber: number;
  excerptId: string;
  frozenAnswerId: string;
  quote: string;
  /** In the frozen answer, in Unicode code points, end exclusive. */
  startsAt: number;
  endsAt: number;
  /** Left out where the passage supports the paragraph. */
  stance?: ContentCitation["stance"];
};

/** Where the published report of its review cites a submission, in the order of paragraphs; `review` is its slug. */
export async function listUsesOfSubmission(
  ctx: Pick<QueryContext, "read">,
  submission: { review: string; number: number },
): Promise<UseOfSubmission[]> {
  const report = await readPublishedReport(ctx, { review: submission.review });
  if (!report) return [];
  return paragraphsOf(report.content).flatMap(({ key, number, citations }) =>
    citations
      .filter(({ submissionNumber }) => submissionNumber === submission.number)
      .map(({ excerptId, frozenAnswerId, quote, start, end, stance }) => ({
        paragraphKey: key,
        paragraphNumber: number,
        excerptId,
        frozenAnswerId,
        quote,
        startsAt: start,
        endsAt: end,
        ...(stance && { stance }),
      })),
  );
}
