import { evidenceFiltersSchema, reviewParams } from "~/domain/coding/coding-schema";
import { csvStream } from "~/formats/csv/csv.server";
import { evidenceColumns } from "~/formats/csv/evidence-csv";
import { readCodingReview } from "~/domain/coding/read-coding-review.server";
import { allEvidenceRows } from "~/domain/coding/evidence/read-evidence.server";
import { attachment } from "~/http/guard/attachment.server";
import { pacedFile } from "~/http/guard/paced-file.server";
import { defineLoader } from "~/http/guard/define-route.server";

/** The matrix of participants and objectives as a file, under the filters of the page. */
export const loader = defineLoader(
  { params: reviewParams, search: evidenceFiltersSchema, can: "excerpt.read" },
  async ({ ctx, context, params, search: filters, language, t }) => {
    const review = await readCodingReview(ctx, { ...params, language });
    const columns = evidenceColumns({
      participant: t("coding:evidence.participant"),
      class: t("coding:evidence.class"),
      total: t("coding:evidence.all"),
      classOf: (participantClass) => t(`coding:participantClass.${participantClass}`),
      objective: (number) => t("coding:evidence.column", { number }),
    });
    const fileName = `${review.slug}-objectives-coded-${language}`;
    const parts = allEvidenceRows(ctx, { reviewId: review.id, filters, language });
    const headers = attachment({ type: "csv", fileName, confidential: true });
    return pacedFile(csvStream(columns, parts), { context, headers });
  },
);
