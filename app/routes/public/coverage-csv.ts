import * as z from "zod";
import { coverageFileName } from "~/formats/coverage-file-name";
import { coverageFiltersSchema } from "~/domain/coverage/coverage-filters";
import { coverageTable } from "~/formats/csv/coverage-csv";
import { readCoverage } from "~/domain/coverage/read-coverage.server";
import { findReview } from "~/domain/review/find-review.server";
import { toCsv } from "~/formats/csv/csv.server";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";

const params = z.object({ review: z.string() });

/** The picture of coverage as a table: participants down, objectives across, with the filters of the page. */
export const loader = defineLoader(
  { params, search: coverageFiltersSchema, can: "submission.readPublished" },
  async ({ ctx, params, search: filters, language, t }) => {
    const review = await findReview(ctx, { slug: params.review, language });
    const coverage = await readCoverage(ctx, { reviewId: review.id, language, filters });
    const { columns, rows } = coverageTable(coverage, t);
    const fileName = coverageFileName(review.slug, coverage.filters);
    return new Response(toCsv(columns, rows), { headers: attachment({ type: "csv", fileName }) });
  },
);
