import { redirect, type TypedResponse } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { GiveTextsPage } from "~/components/coding/work/give-texts-page";
import { AreaShell } from "~/components/layout/area-shell";
import { reviewParams } from "~/domain/coding/coding-schema";
import { questionChoices, sessionChoices } from "~/domain/coding/filter-choices.server";
import { giveTexts, planTexts, type GivePlan } from "~/domain/coding/task/give-texts.server";
import { readReviewersToChoose } from "~/domain/coding/task/read-work.server";
import { giveTextsSchema, type GiveTexts as GiveTextsForm } from "~/domain/coding/task/task-schema";
import { readCodingReview } from "~/domain/coding/read-coding-review.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

export const loader = defineLoader(
  { params: reviewParams, can: "coding.assign" },
  async ({ ctx, params, language, t }) => {
    const review = await readCodingReview(ctx, { ...params, language });
    const asked = { reviewId: review.id, language };
    return {
      meta: { title: `${t("work:give.title")} – ${review.title}` },
      review,
      ...(await readReviewersToChoose(ctx, { ...params, language })),
      sessions: await sessionChoices(ctx, asked),
      questions: await questionChoices(ctx, asked),
    };
  },
);

/** The plan that is shown, or the way on from what was given. */
type Planning = Promise<{ plan: GivePlan; asked: GiveTextsForm } | TypedResponse<never>>;

export const action = defineIntents({ params: reviewParams }, (intent) => ({
  plan: intent({ can: "coding.assign", form: giveTextsSchema }, async ({ ctx, params, form }): Planning => ({
    plan: await planTexts(ctx, { ...params, ...form }),
    asked: form,
  })),
  give: intent({ can: "coding.assign", form: giveTextsSchema }, async ({ ctx, params, form, language }): Planning => {
    const given = await giveTexts(ctx, { ...params, ...form });
    return redirect(paths.workList(language, params.review, { given }));
  }),
}));

export default function GiveTextsRoute() {
  const { review, ...choices } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const planned = result && "plan" in result ? result : null;
  const failure = result && !("plan" in result) ? result : null;
  return (
    <AreaShell review={review.slug} area="coding" page="work">
      <GiveTextsPage review={review} choices={choices} planned={planned} failure={failure} />
    </AreaShell>
  );
}
