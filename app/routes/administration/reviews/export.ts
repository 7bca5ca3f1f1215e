import * as z from "zod";
import { exportReviewFile } from "~/domain/review/opening/export-review-file.server";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";

const params = z.object({ review: z.string() });

/** The set-up of a review as review.json, which can be imported elsewhere or copied. */
export const loader = defineLoader({ params, can: "review.setUp" }, async ({ ctx, params: { review } }) => {
  const headers = attachment({ type: "json", fileName: `${review}-review`, confidential: true });
  return new Response(await exportReviewFile(ctx, review), { headers });
});
