import { evidenceFiltersSchema, reviewParams } from "~/domain/coding/coding-schema";
import { evidenceCsv } from "~/formats/csv/evidence-csv";
import { readCodingReview } from "~/domain/coding/read-coding-review.server";
import { readEvidence } from "~/domain/coding/evidence/read-evidence.server";
import { defineLoader } from "~/http/guard/define-route.server";

/** The matrix of participants and objectives as a file, under the filters of the page. */
export const loader = defineLoader(
  { params: reviewParams, search: evidenceFiltersSchema, can: "excerpt.read" },
  async ({ ctx, params, search: filters, language, t }) => {
    const review = await readCodingReview(ctx, { ...params, language });
    const evidence = await readEvidence(ctx, { reviewId: review.id, filters, language });
    const csv = evidenceCsv(evidence, {
      participant: t("coding:evidence.participant"),
      class: t("coding:evidence.class"),
      total: t("coding:evidence.all"),
      classOf: (participantClass) => t(`coding:participantClass.${participantClass}`),
      objective: (number) => `${t("coding:evidence.objective")} ${number}`,
    });
    return new Response(csv, {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="${review.slug}-objectives-coded-${language}.csv"`,
        "Cache-Control": "no-store",
      },
    });
  },
);
