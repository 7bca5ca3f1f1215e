import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { PublicShell } from "~/components/public/public-shell";
import { SubmissionsPage } from "~/components/submission/submissions-page";
import { findReview } from "~/domain/review/find-review.server";
import { getSetup } from "~/domain/review/review-setup.server";
import { setupInLanguage } from "~/domain/review/setup-in-language";
import { countSubmitters } from "~/domain/submission/published/count-submitters.server";
import { listPublishedSubmissions } from "~/domain/submission/published/list-published-submissions.server";
import { listSubmitters } from "~/domain/submission/published/list-submitters.server";
import { countUnnamedAnswers } from "~/domain/submission/published/unnamed-answers.server";
import { submissionListSchema } from "~/domain/submission/published/submission-list";
import { defineLoader } from "~/http/guard/define-route.server";
import { hasFigures } from "~/question-kinds/file-register";
import type { RouteHandle } from "~/i18n/route-handle";

export const handle: RouteHandle = { cache: true };

const params = z.object({ review: z.string() });

export const loader = defineLoader(
  { params, search: submissionListSchema, can: "submission.readPublished" },
  async ({ ctx, params, search: query, language, t }) => {
    const review = await findReview(ctx, { slug: params.review, language });
    const { sort, page, ...filters } = query;
    const wanted = { reviewId: review.id, language };
    const { parts, everyObjective } = setupInLanguage(await getSetup(ctx, review.id), language);
    return {
      meta: { title: t("submission:list.title"), review: review.shortTitle.text, description: review.title.text },
      review,
      query,
      list: await listPublishedSubmissions(ctx, { ...wanted, filters, sort, page }),
      counts: countSubmitters(ctx, { ...wanted, filters }),
      unnamed: countUnnamedAnswers(ctx, review.id),
      asksFigures: parts.some(({ questions }) => questions.some(({ kind }) => hasFigures(kind))),
      choices: {
        sessions: parts,
        submitters: listSubmitters(ctx, wanted),
        objectives: everyObjective,
      },
    };
  },
);

export default function Submissions() {
  const { review, ...page } = useLoaderData<typeof loader>();
  return (
    <PublicShell review={review} current="submissions" width="wide">
      <SubmissionsPage review={review} {...page} />
    </PublicShell>
  );
}
