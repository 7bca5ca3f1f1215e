import { can } from "~/permission/can";
import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { CoveragePage } from "~/components/public/coverage/coverage-page";
import { PublicShell } from "~/components/public/public-shell";
import { coverageFiltersSchema } from "~/domain/coverage/coverage-filters";
import { readCoverage } from "~/domain/coverage/read-coverage.server";
import { findReview } from "~/domain/review/find-review.server";
import { defineLoader } from "~/http/guard/define-route.server";
import type { RouteHandle } from "~/i18n/route-handle";

export const handle: RouteHandle = { cache: true };

const params = z.object({ review: z.string() });

export const loader = defineLoader(
  { params, search: coverageFiltersSchema, can: "submission.readPublished" },
  async ({ ctx, params, search: filters, language, t }) => {
    const review = await findReview(ctx, { slug: params.review, language });
    return {
      meta: { title: t("coverage:title"), review: review.shortTitle.text, description: review.title.text },
      review,
      mayReadCoding: can(ctx.actor, "excerpt.read", { reviewId: review.id }),
      coverage: await readCoverage(ctx, { reviewId: review.id, language, filters }),
    };
  },
);

export default function Coverage() {
  const { review, coverage, mayReadCoding } = useLoaderData<typeof loader>();
  return (
    <PublicShell review={review} current="coverage" width="wide">
      <CoveragePage review={review} coverage={coverage} mayReadCoding={mayReadCoding} />
    </PublicShell>
  );
}
