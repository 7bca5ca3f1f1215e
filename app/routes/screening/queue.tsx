import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { QueuePage } from "~/components/screening/queue-page";
import { AreaShell } from "~/components/layout/area-shell";
import { findReview } from "~/domain/review/find-review.server";
import { listQueue } from "~/domain/screening/list-queue.server";
import { queueSchema } from "~/domain/screening/screening-schema";
import { defineLoader } from "~/http/guard/define-route.server";

const params = z.object({ review: z.string() });

export const loader = defineLoader(
  { params, search: queueSchema, can: "screening.read" },
  async ({ ctx, params, search, language, t }) => {
    const queue = await listQueue(ctx, { review: params.review, query: search, language });
    const { slug, shortTitle, timeZone, zoneName } = await findReview(ctx, { slug: params.review, language });
    return {
      meta: { title: t("screening:metaTitle", { review: shortTitle.text }) },
      review: { slug, shortTitle, timeZone, zoneName },
      query: search,
      queue,
    };
  },
);

export default function ScreeningQueue() {
  const { review, query, queue } = useLoaderData<typeof loader>();
  return (
    <AreaShell review={review.slug} area="screening" page="queue" width="wide">
      <QueuePage review={review} queue={queue} query={query} />
    </AreaShell>
  );
}
