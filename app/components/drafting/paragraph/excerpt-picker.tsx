import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { CitableExcerpts, ExcerptFilters } from "~/domain/report/paragraph/list-citable-excerpts.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { ExcerptEntry } from "./excerpt-entry";
import { PickerFilters } from "./picker-filters";

type Props = {
  review: string;
  paragraphId: string;
  filters: ExcerptFilters;
  list: CitableExcerpts;
};

function PickerPages({ review, paragraphId, filters, list: { page, pages } }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (pages < 2) return null;
  const hrefOf = (number: number) =>
    paths.draftingParagraph(language, { review, paragraphId }, { ...filters, page: number });
  return (
    <nav aria-label={t("pagination.label")}>
      <ul className="pages">
        {page > 1 ? (
          <li>
            <Link to={hrefOf(page - 1)} rel="prev" preventScrollReset>
              {t("pagination.previous")}
            </Link>
          </li>
        ) : null}
        <li aria-current="page">{t("pagination.page", { page, pages })}</li>
        {page < pages ? (
          <li>
            <Link to={hrefOf(page + 1)} rel="next" preventScrollReset>
              {t("pagination.next")}
            </Link>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

/** The passages that can be cited, filtered by the address. */
export function ExcerptPicker(props: Props) {
  const { t } = useTranslation("drafting");
  const language = useLanguage();
  const { review, paragraphId, filters, list } = props;
  return (
    <section aria-labelledby="picker">
      <h2 id="picker">{t("picker.title")}</h2>
      <PickerFilters
        filters={filters}
        options={list.options}
        clearHref={paths.draftingParagraph(language, { review, paragraphId })}
      />
      <p role="status">{list.found > 0 ? t("picker.found", { count: list.found }) : t("picker.none")}</p>
      <ul className="ruled-list">
        {list.excerpts.map((excerpt) => (
          <ExcerptEntry key={excerpt.excerptId} excerpt={excerpt} review={review} action="cite" mayWrite />
        ))}
      </ul>
      <PickerPages {...props} />
    </section>
  );
}
