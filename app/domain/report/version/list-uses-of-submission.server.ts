import type { QueryContext } from "~/domain/shared/context";
import { readPublishedReport } from "./read-published-report.server";
import { paragraphsOf } from "~/domain/report/content/report-content";

export type UseOfSubmission = {
  paragraphKey: string;
  paragraphNumber: number;
  excerptId: string;
  frozenAnswerId: string;
  quote: string;
  /** In the frozen answer, in Unicode code points, end exclusive. */
  startsAt: number;
  endsAt: number;
};

/** Where the published report of its review rests on a submission, in the order of the paragraphs. */
export async function listUsesOfSubmission(
  ctx: Pick<QueryContext, "read">,
  { submissionId }: { submissionId: string },
): Promise<UseOfSubmission[]> {
  const submission = await ctx.read.submission.findUnique({
    where: { id: submissionId },
    select: { number: true, review: { select: { slug: true } } },
  });
  if (!submission) return [];
  const report = await readPublishedReport(ctx, { review: submission.review.slug });
  if (!report) return [];
  return paragraphsOf(report.content).flatMap(({ key, number, citations }) =>
    citations
      .filter(({ submissionNumber }) => submissionNumber === submission.number)
      .map(({ excerptId, frozenAnswerId, quote, start, end }) => ({
        paragraphKey: key,
        paragraphNumber: number,
        excerptId,
        frozenAnswerId,
        quote,
        startsAt: start,
        endsAt: end,
      })),
  );
}
