import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { PublicShell } from "~/components/public/public-shell";
import { QuestionnairePage } from "~/components/public/review/questionnaire-page";
import { findReview } from "~/domain/review/find-review.server";
import { readEmptyQuestionnaire } from "~/domain/submission/questionnaire/read-questionnaire.server";
import { defineLoader } from "~/http/guard/define-route.server";
import type { RouteHandle } from "~/i18n/route-handle";

export const handle: RouteHandle = { cache: true };

const params = z.object({ review: z.string() });
const search = z.object({ for: z.enum(["report", "contribution"]).catch("report") });

export const loader = defineLoader(
  { params, search, can: "review.read" },
  async ({ ctx, params, search: { for: kind }, language, t }) => {
    const review = await findReview(ctx, { slug: params.review, language });
    const title = t("questionnaire:public.title");
    return {
      meta: { title, review: review.shortTitle.text, description: review.title.text },
      review,
      kind,
      empty: await readEmptyQuestionnaire(ctx, { ...params, language, kind }),
    };
  },
);

export default function Questionnaire() {
  const { review, kind, empty } = useLoaderData<typeof loader>();
  return (
    <PublicShell review={review} current={null}>
      <QuestionnairePage review={review} kind={kind} empty={empty} />
    </PublicShell>
  );
}
