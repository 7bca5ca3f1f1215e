import * as z from "zod";
import { findReview } from "~/domain/review/find-review.server";
import { csvHeaders, toCsv } from "~/domain/shared/csv.server";
import { listPublishedSubmissions } from "~/domain/submission/list-published-submissions.server";
import { submissionListSchema } from "~/domain/submission/submission-list";
import { submissionsTable } from "~/domain/submission/submissions-table";
import { defineLoader } from "~/http/define-route.server";

const params = z.object({ review: z.string() });

/** The list of submissions with its filters and order, whole. */
export const loader = defineLoader(
  { params, search: submissionListSchema, can: "submission.readPublished" },
  async ({ ctx, params, search, language, t }) => {
    const review = await findReview(ctx, { slug: params.review, language });
    const { sort, page: _, ...filters } = search;
    const list = await listPublishedSubmissions(ctx, { reviewId: review.id, language, filters, sort, page: null });
    const { header, rows } = submissionsTable(list.rows, t);
    return new Response(toCsv(header, rows), { headers: csvHeaders(`${review.slug}-submissions.csv`) });
  },
);
