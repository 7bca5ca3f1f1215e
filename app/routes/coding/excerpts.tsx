import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AreaShell } from "~/components/layout/area-shell";
import { CodingFiles } from "~/components/coding/coding-files";
import { ExcerptFilterForm } from "~/components/coding/excerpt-filters";
import { ExcerptCounts, ExcerptEntries } from "~/components/coding/excerpt-results";
import { Pagination } from "~/components/layout/pagination";
import { excerptFiltersSchema, pageSchema, reviewParams } from "~/domain/coding/coding-schema";
import { participantChoices, reviewerChoices, sessionChoices } from "~/domain/coding/filter-choices.server";
import { listCodes } from "~/domain/coding/codebook/list-codes.server";
import { listExcerpts } from "~/domain/coding/excerpt/list-excerpts.server";
import { readCodingReview } from "~/domain/coding/read-coding-review.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

export const loader = defineLoader(
  { params: reviewParams, search: excerptFiltersSchema.extend(pageSchema.shape), can: "excerpt.read" },
  async ({ ctx, params, search, language, t }) => {
    const review = await readCodingReview(ctx, { ...params, language });
    const { page, ...filters } = search;
    const asked = { reviewId: review.id, language };
    return {
      meta: { title: `${t("coding:excerpts.title")} – ${review.title}` },
      review,
      filters,
      list: await listExcerpts(ctx, { ...asked, filters, page }),
      codes: await listCodes(ctx, asked),
      participants: participantChoices(ctx, asked),
      sessions: await sessionChoices(ctx, asked),
      reviewers: reviewerChoices(ctx, asked),
    };
  },
);

export default function Excerpts() {
  const { review, filters, list, ...choices } = useLoaderData<typeof loader>();
  const { t } = useTranslation("coding");
  const language = useLanguage();
  const { slug } = review;
  return (
    <AreaShell review={review.slug} area="coding" page="excerpts">
      <p className="kicker">{review.title}</p>
      <h1>{t("excerpts.title")}</h1>
      <ExcerptFilterForm review={slug} filters={filters} {...choices} />
      <ExcerptCounts list={list} />
      {list.total > 0 ? <ExcerptEntries review={slug} excerpts={list.excerpts} /> : <p>{t("excerpts.empty")}</p>}
      <CodingFiles review={slug} />
      <Pagination {...list} hrefOf={(page) => paths.excerpts(language, slug, { ...filters, page })} />
    </AreaShell>
  );
}
