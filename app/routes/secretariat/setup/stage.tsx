import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { StagePage } from "~/components/setup/stage-page";
import { reviewPhases } from "~/domain/review/review-schema";
import { moveReview } from "~/domain/review/stage/move-review.server";
import { readStage } from "~/domain/review/stage/read-stage.server";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string() });

const moveSchema = z.object({
  from: z.enum(reviewPhases, "stageUnknown"),
  to: z.enum(reviewPhases, "stageUnknown"),
  reason: z.string().trim().max(2000, "reasonTooLong").default(""),
  confirmed: z
    .literal("yes")
    .optional()
    .transform((value) => value === "yes"),
});

export const loader = defineLoader(
  { params, search: z.object({ moved: z.string().optional() }), can: "review.setUp" },
  async ({ ctx, params: { review }, search, language, t }) => {
    const stage = await readStage(ctx, { review, language });
    const meta = { title: t("setup:stage.title"), review: stage.frame.shortTitle.text };
    return { meta, moved: search.moved === "true", ...stage };
  },
);

export const action = defineAction(
  { params, can: "review.move", form: moveSchema },
  async ({ ctx, params: { review }, form, language }) => {
    await moveReview(ctx, { review, ...form });
    return redirect(paths.setUpStage(language, review, { moved: true }));
  },
);

export default function StageOfReview() {
  return <StagePage {...useLoaderData<typeof loader>()} failure={useActionData<typeof action>() ?? null} />;
}
