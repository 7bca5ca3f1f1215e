import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { PublicShell } from "~/components/public/public-shell";
import { SessionPage } from "~/components/public/review/session-page";
import { findReview } from "~/domain/review/find-review.server";
import { listQuestions } from "~/domain/review/list-questions.server";
import { readSession } from "~/domain/review/read-session.server";
import { countSubmitters } from "~/domain/submission/published/count-submitters.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { numberParam } from "~/http/guard/params";
import type { RouteHandle } from "~/i18n/route-handle";

export const handle: RouteHandle = { cache: true };

const params = z.object({ review: z.string(), session: numberParam });

export const loader = defineLoader({ params, can: "review.read" }, async ({ ctx, params, language, t }) => {
  const review = await findReview(ctx, { slug: params.review, language });
  const number = params.session;
  const session = await readSession(ctx, { reviewId: review.id, number, language });
  return {
    meta: { title: `${t("session:numbered", { number })}. ${session.label.text}`, review: review.shortTitle.text, description: review.title.text },
    review,
    session,
    questions: await listQuestions(ctx, { reviewId: review.id, session: number, language }),
    counts: countSubmitters(ctx, { reviewId: review.id, filters: { session: number } }),
  };
});

export default function Session() {
  const { review, session, questions, counts } = useLoaderData<typeof loader>();
  return (
    <PublicShell review={review} current="sessions">
      <SessionPage review={review} session={session} questions={questions} counts={counts} />
    </PublicShell>
  );
}
