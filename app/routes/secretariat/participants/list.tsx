import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { AreaShell } from "~/components/layout/area-shell";
import { ParticipationsPage } from "~/components/participants/participations-page";
import { listParticipations } from "~/domain/participation/list-participations.server";
import { participationSearchSchema } from "~/domain/participation/participation-search";
import { findReview } from "~/domain/review/find-review.server";
import { defineLoader } from "~/http/guard/define-route.server";

const params = z.object({ review: z.string() });

export const loader = defineLoader(
  { params, search: participationSearchSchema, can: "participant.read" },
  async ({ ctx, params, search, language, t }) => {
    const participants = await listParticipations(ctx, { ...params, search, language });
    const { slug, shortTitle, timeZone } = await findReview(ctx, { slug: params.review, language });
    const title = t("participation:metaTitle", { review: shortTitle.text });
    return { meta: { title }, review: { slug, shortTitle, timeZone }, participants, search };
  },
);

export default function Participants() {
  const page = useLoaderData<typeof loader>();
  return (
    <AreaShell review={page.review.slug} area="secretariat" page="participants">
      <ParticipationsPage {...page} />
    </AreaShell>
  );
}
