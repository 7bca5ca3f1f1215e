import * as z from "zod";
import { coverageTable } from "~/domain/coverage/coverage-table";
import { readCoverage } from "~/domain/coverage/read-coverage.server";
import { findReview } from "~/domain/review/find-review.server";
import { csvHeaders, toCsv } from "~/domain/shared/csv.server";
import { defineLoader } from "~/http/define-route.server";

const params = z.object({ review: z.string() });

/** The picture of coverage as a table: participants down, objectives across. */
export const loader = defineLoader(
  { params, can: "submission.readPublished" },
  async ({ ctx, params, language, t }) => {
    const review = await findReview(ctx, { slug: params.review, language });
    const { header, rows } = coverageTable(await readCoverage(ctx, { reviewId: review.id, language }), t);
    return new Response(toCsv(header, rows), { headers: csvHeaders(`${review.slug}-coverage.csv`) });
  },
);
