import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { CodebookTables } from "~/components/coding/codebook-table";
import { AreaShell } from "~/components/layout/area-shell";
import { reviewParams } from "~/domain/coding/coding-schema";
import { readCodebook } from "~/domain/coding/codebook/read-codebook.server";
import { readCodingReview } from "~/domain/coding/read-coding-review.server";
import { defineLoader } from "~/http/guard/define-route.server";

export const loader = defineLoader(
  { params: reviewParams, can: "excerpt.read" },
  async ({ ctx, params, language, t }) => {
    const review = await readCodingReview(ctx, { ...params, language });
    return {
      meta: { title: `${t("coding:codebook.title")} – ${review.title}` },
      review,
      codes: await readCodebook(ctx, { reviewId: review.id, language }),
    };
  },
);

export default function Codebook() {
  const { review, codes } = useLoaderData<typeof loader>();
  const { t } = useTranslation("coding");
  return (
    <AreaShell review={review.slug} area="coding" page="codebook">
      <p className="kicker">{review.title}</p>
      <h1>{t("codebook.title")}</h1>
      <p className="lead">{t("codebook.lead")}</p>
      <CodebookTables review={review.slug} codes={codes} />
    </AreaShell>
  );
}
