import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { NewReviewForm } from "~/components/administration/reviews/new-review-form";
import { AdministrationShell } from "~/components/layout/administration-shell";
import { newReviewSchema } from "~/domain/review/opening/open-review-schema";
import { openNewReview } from "~/domain/review/opening/open-review.server";
import { listCommissions } from "~/domain/review/setup/proposed-names.server";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

export const loader = defineLoader({ can: "review.open" }, ({ language, t }) =>
  Promise.resolve({ meta: { title: t("setup:new.title") }, commissions: listCommissions(language) }),
);

export const action = defineAction({ can: "review.open", form: newReviewSchema }, async ({ ctx, form, language }) => {
  await openNewReview(ctx, form);
  return redirect(paths.openedReviews(language, { opened: form.review }));
});

export default function NewReview() {
  const { commissions } = useLoaderData<typeof loader>();
  return (
    <AdministrationShell page="openedReviews" width="plain">
      <NewReviewForm commissions={commissions} failure={useActionData<typeof action>() ?? null} />
    </AdministrationShell>
  );
}
