import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { DeadlineBanner } from "~/components/layout/deadline-banner";
import { PublicShell } from "~/components/public/public-shell";
import { ReviewPage } from "~/components/public/review/review-page";
import { findReview } from "~/domain/review/find-review.server";
import { listQuestions } from "~/domain/review/list-questions.server";
import { generalPart } from "~/domain/review/question-scope";
import { readReview } from "~/domain/review/read-review.server";
import { readerZone } from "~/domain/review/reader-zone";
import { isReceiving } from "~/domain/review/review-rules";
import { countSubmitters } from "~/domain/submission/published/count-submitters.server";
import { listOwnInReview } from "~/domain/submission/list-own-in-review.server";
import { defineLoader } from "~/http/guard/define-route.server";
import type { RouteHandle } from "~/i18n/route-handle";

export const handle: RouteHandle = { cache: true };

const params = z.object({ review: z.string() });
const search = z.object({ zone: z.string().max(60).optional() });

export const loader = defineLoader({ params, search, can: "review.read" }, async ({ ctx, params, search, language }) => {
  const review = await findReview(ctx, { slug: params.review, language });
  const own = ctx.actor.kind === "user" ? ctx.actor.timeZone : null;
  return {
    meta: { title: review.shortTitle.text, description: review.title.text },
    review,
    record: await readReview(ctx, { reviewId: review.id, language }),
    questions: await listQuestions(ctx, { reviewId: review.id, session: generalPart, language }),
    counts: countSubmitters(ctx, { reviewId: review.id, filters: {} }),
    zone: readerZone({ asked: search.zone, own, review: review.timeZone }),
    own: listOwnInReview(ctx, { reviewId: review.id, language }),
    now: ctx.now,
  };
});

export default function Review() {
  const { review, now, ...page } = useLoaderData<typeof loader>();
  const banner = isReceiving(review, now) ? (
    <DeadlineBanner
      deadline={review.submissionsCloseAt}
      timeZone={review.timeZone}
      zone={review.zoneName}
      readerZone={page.zone}
      now={now}
      audience="reader"
    />
  ) : null;
  return (
    <PublicShell review={review} current="review" banner={banner}>
      <ReviewPage review={review} now={now} {...page} />
    </PublicShell>
  );
}
