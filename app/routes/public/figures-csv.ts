import * as z from "zod";
import { findReview } from "~/domain/review/find-review.server";
import { allPublishedAnswers } from "~/domain/submission/published/all-published-answers.server";
import { csvStream } from "~/formats/csv/csv.server";
import { figureColumns, figuresIn } from "~/formats/csv/figures-csv";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { pacedFile } from "~/http/guard/paced-file.server";

const params = z.object({ review: z.string() });

/** Every figure in the published answers of a review, a row each. */
export const loader = defineLoader(
  { params, can: "submission.readPublished" },
  async ({ ctx, context, params, language, t }) => {
    const review = await findReview(ctx, { slug: params.review, language });
    const parts = allPublishedAnswers(ctx, { reviewId: review.id, language });
    const headers = attachment({ type: "csv", fileName: `${review.slug}-figures-${language}` });
    return pacedFile(csvStream(figureColumns(t), figuresIn(parts)), { context, headers });
  },
);
