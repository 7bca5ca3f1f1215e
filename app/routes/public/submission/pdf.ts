import * as z from "zod";
import { findReview } from "~/domain/review/find-review.server";
import { getPublishedText } from "~/domain/submission/published/read-published-version.server";
import { renderSubmissionPdf } from "~/formats/pdf/submission/render-submission-pdf.server";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { numberParam } from "~/http/guard/params";
import { submissionDocument } from "~/i18n/submission-document";

const params = z.object({ review: z.string(), number: numberParam, version: numberParam });

/** A published version as a PDF in the language of the page, each answer in its own. */
export const loader = defineLoader(
  { params, can: "submission.readPublished" },
  async ({ ctx, params: { review: slug, number, version }, language, t }) => {
    const review = await findReview(ctx, { slug, language });
    const submission = await getPublishedText(ctx, { reviewId: review.id, number, version, language });
    const bytes = await renderSubmissionPdf(submissionDocument(t, { review, submission, language }));
    const fileName = `${slug}-${number}-v${version}-${language}`;
    return new Response(new Uint8Array(bytes), { headers: attachment({ type: "pdf", fileName }) });
  },
);
