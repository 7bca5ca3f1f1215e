import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { OpenedReviews } from "~/components/administration/reviews/opened-reviews";
import { AdministrationShell } from "~/components/layout/administration-shell";
import { listOpenedReviews } from "~/domain/review/opening/list-opened-reviews.server";
import { defineLoader } from "~/http/guard/define-route.server";

export const loader = defineLoader(
  { can: "review.open", search: z.object({ opened: z.string().max(60).optional() }) },
  async ({ ctx, search, language, t }) => ({
    meta: { title: t("setup:reviews.title") },
    reviews: await listOpenedReviews(ctx, language),
    opened: search.opened ?? null,
  }),
);

export default function Reviews() {
  return (
    <AdministrationShell page="openedReviews">
      <OpenedReviews {...useLoaderData<typeof loader>()} />
    </AdministrationShell>
  );
}
