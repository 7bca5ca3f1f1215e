import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { PublicShell } from "~/components/public/public-shell";
import { SubmissionPage } from "~/components/submission/submission-page";
import { UnpublishedPage } from "~/components/submission/unpublished-page";
import { listUsesOfSubmission } from "~/domain/report/version/list-uses-of-submission.server";
import { findReview } from "~/domain/review/find-review.server";
import { findPublishedVersion } from "~/domain/submission/published/read-published-version.server";
import { submissionKind } from "~/domain/submission/submission-owner";
import { defineLoader } from "~/http/guard/define-route.server";
import { numberParam } from "~/http/guard/params";
import type { RouteHandle } from "~/i18n/route-handle";

export const handle: RouteHandle = { cache: true };

const params = z.object({ review: z.string(), number: numberParam });

/** The passage that is read, for the links to the other languages; anything else means nothing. */
const search = z.object({ passage: z.guid().optional().catch(undefined) });

export const loader = defineLoader(
  { params, search, can: "submission.readPublished" },
  async ({ ctx, params: { review: slug, number }, language, t }) => {
    const review = await findReview(ctx, { slug, language });
    const found = await findPublishedVersion(ctx, { reviewId: review.id, number, language });
    if (!found) {
      const meta = { title: t("submission:unpublished.title"), review: review.shortTitle.text };
      return data({ meta, review, number, found: null, uses: [] }, { status: 404 });
    }
    const { participant } = found.submission;
    return data({
      meta: {
        title: t("submission:metaTitle", {
          participant: participant.name.text,
          kind: t(`submission:kind.${submissionKind(participant.class)}`),
        }),
        review: review.shortTitle.text,
        description: t("submission:meta", { number, review: review.title.text }),
      },
      ...{ review, number, found },
      uses: found.kind === "version" ? await listUsesOfSubmission(ctx, { review: review.slug, number }) : [],
    });
  },
);

export default function Submission() {
  const { review, number, found, uses } = useLoaderData<typeof loader>();
  return (
    <PublicShell review={review} current="submissions" width={found?.kind === "version" ? "wide" : "plain"}>
      {found ? (
        <SubmissionPage review={review} found={found} uses={uses} />
      ) : (
        <UnpublishedPage review={review} number={number} />
      )}
    </PublicShell>
  );
}
