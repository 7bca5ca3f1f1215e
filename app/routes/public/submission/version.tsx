import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { PublicShell } from "~/components/public/public-shell";
import { SubmissionPage } from "~/components/submission/submission-page";
import { listUsesOfSubmission } from "~/domain/report/version/list-uses-of-submission.server";
import { findReview } from "~/domain/review/find-review.server";
import { readPublishedVersion } from "~/domain/submission/published/read-published-version.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { numberParam } from "~/http/guard/params";
import type { RouteHandle } from "~/i18n/route-handle";

export const handle: RouteHandle = { cache: true };

const params = z.object({ review: z.string(), number: numberParam, version: numberParam });

/** The passage that is read, for the links to the other languages; anything else means nothing. */
const search = z.object({ passage: z.guid().optional().catch(undefined) });

export const loader = defineLoader(
  { params, search, can: "submission.readPublished" },
  async ({ ctx, params: { review: slug, number, version }, language, t }) => {
    const review = await findReview(ctx, { slug, language });
    const found = await readPublishedVersion(ctx, { reviewId: review.id, number, version, language });
    const { participant } = found.submission;
    return {
      meta: { title: `${participant.name.text} · ${t("submission:version", { version })}`, review: review.shortTitle.text, description: review.title.text },
      review,
      found,
      uses:
        found.kind === "version" ? await listUsesOfSubmission(ctx, { review: review.slug, number }) : [],
    };
  },
);

export default function SubmissionVersion() {
  const { review, found, uses } = useLoaderData<typeof loader>();
  return (
    <PublicShell review={review} current="submissions" width="wide">
      <SubmissionPage review={review} found={found} uses={uses} />
    </PublicShell>
  );
}
