import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { AreaShell } from "~/components/layout/area-shell";
import { AddFromListPage } from "~/components/participants/adding/add-from-list-page";
import { addFromList, readListOffer } from "~/domain/participation/adding/add-from-list.server";
import { findReview } from "~/domain/review/find-review.server";
import { filterParam } from "~/domain/shared/query-params";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string() });
const listKey = z.string().max(100);
const chosen = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(z.string()).min(1, "nobodyChosen"),
);

export const loader = defineLoader(
  { params, search: z.object({ list: filterParam(listKey) }), can: "participant.manage" },
  async ({ ctx, params: { review }, search: { list }, language, t }) => {
    const offer = await readListOffer(ctx, { review, list, language });
    const { slug, shortTitle } = await findReview(ctx, { slug: review, language });
    return { meta: { title: t("participation:add.title") }, review: { slug, shortTitle }, offer };
  },
);

export const action = defineIntents({ params }, (intent) => ({
  chosen: intent(
    { can: "participant.manage", form: z.object({ list: listKey, participant: chosen }) },
    async ({ ctx, params: { review }, form: { list, participant }, language }) => {
      await addFromList(ctx, { review, list, chosen: participant, language });
      return redirect(paths.participants(language, review));
    },
  ),
  all: intent(
    { can: "participant.manage", form: z.object({ list: listKey }) },
    async ({ ctx, params: { review }, form: { list }, language }) => {
      await addFromList(ctx, { review, list, chosen: "all", language });
      return redirect(paths.participants(language, review));
    },
  ),
}));

export default function AddFromList() {
  const page = useLoaderData<typeof loader>();
  return (
    <AreaShell review={page.review.slug} area="secretariat" page="participants" width="plain">
      <AddFromListPage {...page} failure={useActionData<typeof action>() ?? null} />
    </AreaShell>
  );
}
