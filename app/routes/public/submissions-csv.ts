import * as z from "zod";
import { findReview } from "~/domain/review/find-review.server";
import { csvStream } from "~/formats/csv/csv.server";
import { allPublishedSubmissions } from "~/domain/submission/published/all-published-submissions.server";
import { submissionListSchema } from "~/domain/submission/published/submission-list";
import { submissionColumns } from "~/formats/csv/submissions-csv";
import { attachment } from "~/http/guard/attachment.server";
import { pacedFile } from "~/http/guard/paced-file.server";
import { defineLoader } from "~/http/guard/define-route.server";

const params = z.object({ review: z.string() });

/** The list of submissions with its filters and order, whole. */
export const loader = defineLoader(
  { params, search: submissionListSchema, can: "submission.readPublished" },
  async ({ ctx, context, params, search, language, t }) => {
    const review = await findReview(ctx, { slug: params.review, language });
    const { sort, page: _, ...filters } = search;
    const parts = allPublishedSubmissions(ctx, { reviewId: review.id, language, filters, sort });
    const headers = attachment({ type: "csv", fileName: `${review.slug}-submissions` });
    return pacedFile(csvStream(submissionColumns(t), parts), { context, headers });
  },
);
