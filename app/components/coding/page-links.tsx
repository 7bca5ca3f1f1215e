import { useTranslation } from "react-i18next";

type Props = { page: number; pages: number; hrefOf: (page: number) => string };

/** The way through a list of more than one page. */
export function PageLinks({ page, pages, hrefOf }: Props) {
  const { t } = useTranslation();
  if (pages <= 1) return null;
  return (
    <nav aria-label={t("pagination.label")}>
      <ul className="pages">
        {page > 1 ? (
          <li>
            <a href={hrefOf(page - 1)} rel="prev">
              {t("pagination.previous")}
            </a>
          </li>
        ) : null}
        <li>
          <span aria-current="page">{t("pagination.page", { page, pages })}</span>
        </li>
        {page < pages ? (
          <li>
            <a href={hrefOf(page + 1)} rel="next">
              {t("pagination.next")}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
