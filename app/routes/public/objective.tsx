import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { ObjectivePage } from "~/components/public/coverage/objective-page";
import { PublicShell } from "~/components/public/public-shell";
import { readObjective } from "~/domain/coverage/read-objective.server";
import { findReview } from "~/domain/review/find-review.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { numberParam } from "~/http/guard/params";
import type { RouteHandle } from "~/i18n/route-handle";

export const handle: RouteHandle = { cache: true };

const params = z.object({ review: z.string(), objective: numberParam });

export const loader = defineLoader(
  { params, can: "submission.readPublished" },
  async ({ ctx, params: { review: slug, objective: number }, language, t }) => {
    const review = await findReview(ctx, { slug, language });
    const objective = await readObjective(ctx, { reviewId: review.id, number, language });
    return {
      meta: {
        title: `${t("objective:numbered", { number })}. ${objective.label.text}`,
        review: review.shortTitle.text,
        description: objective.title.text,
      },
      review,
      objective,
    };
  },
);

export default function Objective() {
  const { review, objective } = useLoaderData<typeof loader>();
  return (
    <PublicShell review={review} current="coverage">
      <ObjectivePage review={review} objective={objective} />
    </PublicShell>
  );
}
