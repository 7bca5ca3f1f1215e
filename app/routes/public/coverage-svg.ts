import * as z from "zod";
import { coverageFileName } from "~/formats/coverage-file-name";
import { coverageFiltersSchema } from "~/domain/coverage/coverage-filters";
import { coveragePicture } from "~/formats/svg/coverage-picture";
import { readCoverage } from "~/domain/coverage/read-coverage.server";
import { findReview } from "~/domain/review/find-review.server";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";

const params = z.object({ review: z.string() });

/** The picture of coverage as a file in the language of the address, with the filters of the page. */
export const loader = defineLoader(
  { params, search: coverageFiltersSchema, can: "submission.readPublished" },
  async ({ ctx, params, search: filters, language, t }) => {
    const review = await findReview(ctx, { slug: params.review, language });
    const coverage = await readCoverage(ctx, { reviewId: review.id, language, filters });
    const picture = coveragePicture(coverage, { review, language, day: ctx.now, t });
    const fileName = `${coverageFileName(review.slug, coverage.filters)}-${language}`;
    return new Response(picture, { headers: attachment({ type: "svg", fileName }) });
  },
);
