import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { PublicShell } from "~/components/public/public-shell";
import { UnnamedAnswersPage } from "~/components/submission/unnamed-answers-page";
import { findReview } from "~/domain/review/find-review.server";
import { readUnnamedAnswers } from "~/domain/submission/published/unnamed-answers.server";
import { defineLoader } from "~/http/guard/define-route.server";
import type { RouteHandle } from "~/i18n/route-handle";

export const handle: RouteHandle = { cache: true };

const params = z.object({ review: z.string() });

export const loader = defineLoader(
  { params, can: "submission.readPublished" },
  async ({ ctx, params, language, t }) => {
    const review = await findReview(ctx, { slug: params.review, language });
    return {
      meta: { title: t("submission:unnamed.title"), review: review.shortTitle.text, description: review.title.text },
      review,
      parts: await readUnnamedAnswers(ctx, { reviewId: review.id, language }),
    };
  },
);

export default function UnnamedAnswers() {
  const { review, parts } = useLoaderData<typeof loader>();
  return (
    <PublicShell review={review} current="submissions">
      <UnnamedAnswersPage review={review} parts={parts} />
    </PublicShell>
  );
}
