import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { ParticipantPage } from "~/components/public/participant-page";
import { PublicShell } from "~/components/public/public-shell";
import { readParticipant } from "~/domain/review/read-participant.server";
import { findReview } from "~/domain/review/find-review.server";
import { wholeList } from "~/domain/submission/published/all-published-submissions.server";
import { listOtherReviews } from "~/domain/submission/published/list-other-reviews.server";
import { defineLoader } from "~/http/guard/define-route.server";
import type { RouteHandle } from "~/i18n/route-handle";
import { paths } from "~/paths/paths";

export const handle: RouteHandle = { cache: true };

const params = z.object({ review: z.string(), participant: z.string() });

export const loader = defineLoader(
  { params, can: "submission.readPublished" },
  async ({ ctx, params: { review: reviewSlug, participant: slug }, language }) => {
    const review = await findReview(ctx, { slug: reviewSlug, language });
    const filters = { participant: slug };
    const wanted = { reviewId: review.id, language };
    const submissions = await wholeList(ctx, { ...wanted, filters, sort: "number" });
    const record = await readParticipant(ctx, { ...wanted, slug, hasSubmission: submissions.length > 0 });
    if (record.mergedInto !== null) {
      const key = { review: review.slug, participant: record.mergedInto };
      throw redirect(paths.participant(language, key), { status: 301 });
    }
    return {
      meta: { title: record.participant.name.text, review: review.shortTitle.text, description: review.title.text },
      review,
      record,
      submissions,
      otherReviews: await listOtherReviews(ctx, { slug, reviewId: review.id, language }),
    };
  },
);

export default function Participant() {
  const { review, record, submissions, otherReviews } = useLoaderData<typeof loader>();
  return (
    <PublicShell review={review} current={null}>
      <ParticipantPage review={review} record={record} submissions={submissions} otherReviews={otherReviews} />
    </PublicShell>
  );
}
