import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { AreaShell } from "~/components/layout/area-shell";
import { AddBodyPage } from "~/components/participants/adding/add-body-page";
import { addBody } from "~/domain/participation/adding/add-body.server";
import { addKnown } from "~/domain/participation/adding/add-known.server";
import { bodyFormSchema } from "~/domain/participation/adding/body-form";
import { findReviewOfParticipants } from "~/domain/participation/participation-access.server";
import { findReview } from "~/domain/review/find-review.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string() });

export const loader = defineLoader(
  { params, can: "participant.manage" },
  async ({ ctx, params: { review }, language, t }) => {
    await findReviewOfParticipants(ctx, review);
    const { slug, shortTitle } = await findReview(ctx, { slug: review, language });
    return { meta: { title: t("participation:body.title") }, review: { slug, shortTitle } };
  },
);

export const action = defineIntents({ params }, (intent) => ({
  add: intent(
    { can: "participant.manage", form: bodyFormSchema },
    async ({ ctx, params: { review }, form, language }) => {
      const participant = await addBody(ctx, { review, form, language });
      return redirect(paths.participation(language, { review, participant }, { added: true }));
    },
  ),
  addKnown: intent(
    { can: "participant.manage", form: z.object({ participant: z.string() }) },
    async ({ ctx, params: { review }, form: { participant }, language }) => {
      await addKnown(ctx, { review, participant });
      return redirect(paths.participation(language, { review, participant }));
    },
  ),
}));

export default function AddBody() {
  const page = useLoaderData<typeof loader>();
  return (
    <AreaShell review={page.review.slug} area="secretariat" page="participants" width="plain">
      <AddBodyPage {...page} failure={useActionData<typeof action>() ?? null} />
    </AreaShell>
  );
}
