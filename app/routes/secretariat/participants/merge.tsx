import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { AreaShell } from "~/components/layout/area-shell";
import { MergePage } from "~/components/participants/merge/merge-page";
import { mergeFormSchema } from "~/domain/participation/merge/merge-form";
import { mergeParticipants } from "~/domain/participation/merge/merge-participants.server";
import { readMerge } from "~/domain/participation/merge/read-merge.server";
import { longestSearch } from "~/domain/participation/participation-search";
import { findReview } from "~/domain/review/find-review.server";
import { filterParam } from "~/domain/shared/query-params";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string(), participant: z.string() });
const search = z.object({
  q: z.string().trim().max(longestSearch).catch("").default(""),
  other: filterParam(z.string()),
});

export const loader = defineLoader(
  { params, search, can: "participant.manage" },
  async ({ ctx, params, search: { q, other }, language, t }) => {
    const offer = await readMerge(ctx, { ...params, q, other, language });
    const { slug, shortTitle } = await findReview(ctx, { slug: params.review, language });
    const title = `${t("participation:merge.title")} – ${offer.participant.name.text}`;
    return { meta: { title }, review: { slug, shortTitle }, offer };
  },
);

export const action = defineAction(
  { params, can: "participant.manage", form: mergeFormSchema },
  async ({ ctx, params: key, form, language }) => {
    await mergeParticipants(ctx, { ...key, form });
    return redirect(paths.participation(language, key));
  },
);

export default function Merge() {
  const page = useLoaderData<typeof loader>();
  return (
    <AreaShell review={page.review.slug} area="secretariat" page="participants" width="plain">
      <MergePage {...page} failure={useActionData<typeof action>() ?? null} />
    </AreaShell>
  );
}
