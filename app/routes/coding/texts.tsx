import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AreaShell } from "~/components/layout/area-shell";
import { Pagination } from "~/components/layout/pagination";
import { TextFilterForm } from "~/components/coding/text-filters";
import { TextTable } from "~/components/coding/text-table";
import { pageSchema, reviewParams, textFiltersSchema } from "~/domain/coding/coding-schema";
import { questionChoices, sessionChoices } from "~/domain/coding/filter-choices.server";
import { findFirstUncoded } from "~/domain/coding/text/find-next-text.server";
import { listTexts } from "~/domain/coding/text/list-texts.server";
import { readCodingReview } from "~/domain/coding/read-coding-review.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

export const loader = defineLoader(
  { params: reviewParams, search: textFiltersSchema.extend(pageSchema.shape), can: "excerpt.read" },
  async ({ ctx, params, search, language, t }) => {
    const review = await readCodingReview(ctx, { ...params, language });
    const { page, ...filters } = search;
    const asked = { reviewId: review.id, language };
    return {
      meta: { title: `${t("coding:texts.title")} – ${review.title}` },
      review,
      filters,
      list: await listTexts(ctx, { ...asked, filters, page }),
      firstUncoded: await findFirstUncoded(ctx, { ...asked, filters }),
      sessions: await sessionChoices(ctx, asked),
      questions: await questionChoices(ctx, asked),
    };
  },
);

export default function Texts() {
  const { review, filters, list, firstUncoded, sessions, questions } = useLoaderData<typeof loader>();
  const { t } = useTranslation("coding");
  const language = useLanguage();
  const { slug } = review;
  return (
    <AreaShell review={review.slug} area="coding" page="texts">
      <p className="kicker">{review.title}</p>
      <h1>{t("texts.title")}</h1>
      <p className="lead">
        {t("texts.count", { count: list.total })}{" "}
        {firstUncoded ? (
          <a href={paths.codingText(language, { review: slug, frozenAnswerId: firstUncoded }, filters)}>
            {t("texts.firstUncoded")}
          </a>
        ) : null}
      </p>
      <TextFilterForm review={slug} filters={filters} sessions={sessions} questions={questions} />
      {list.total > 0 ? <TextTable review={slug} filters={filters} texts={list.texts} /> : <p>{t("texts.empty")}</p>}
      <Pagination {...list} hrefOf={(page) => paths.coding(language, slug, { ...filters, page })} />
    </AreaShell>
  );
}
