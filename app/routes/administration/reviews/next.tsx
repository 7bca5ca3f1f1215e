import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { NextReviewForm } from "~/components/administration/reviews/next-review-form";
import { AdministrationShell } from "~/components/layout/administration-shell";
import { listOpenedReviews } from "~/domain/review/opening/list-opened-reviews.server";
import { nextReviewSchema } from "~/domain/review/opening/open-review-schema";
import { openNextReview } from "~/domain/review/opening/open-review.server";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

export const loader = defineLoader({ can: "review.open" }, async ({ ctx, language, t }) => ({
  meta: { title: t("setup:next.title") },
  reviews: await listOpenedReviews(ctx, language),
}));

export const action = defineAction({ can: "review.open", form: nextReviewSchema }, async ({ ctx, form, language }) => {
  await openNextReview(ctx, form);
  return redirect(paths.openedReviews(language, { opened: form.review }));
});

export default function NextReview() {
  const { reviews } = useLoaderData<typeof loader>();
  return (
    <AdministrationShell page="openedReviews" width="plain">
      <NextReviewForm reviews={reviews} failure={useActionData<typeof action>() ?? null} />
    </AdministrationShell>
  );
}
