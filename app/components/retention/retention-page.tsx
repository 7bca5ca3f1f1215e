import { useTranslation } from "react-i18next";
import { TableScroll } from "~/components/layout/table-scroll";
import { type RetentionCounts, retentionKinds, retentionRules } from "~/domain/retention/retention-rules";
import { useLanguage } from "~/i18n/use-language";
import { formatNumber } from "~/language/format";
import { paths } from "~/paths/paths";

type Props = {
  counts: RetentionCounts;
  /** The page asks whether to delete. */
  confirm: boolean;
  /** How many records were deleted just now. */
  deleted: number | null;
  /** Deletion goes by itself once a day. */
  scheduled: boolean;
};

/** How long personal data are kept, what would be deleted now, and its deletion. */
export function RetentionPage({ counts, confirm, deleted, scheduled }: Props) {
  const { t } = useTranslation("retention");
  const total = retentionKinds.reduce((sum, kind) => sum + counts[kind], 0);
  return (
    <>
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      {deleted === null ? null : (
        <p className="notice notice-good" role="status">
          {t("deleted", { count: deleted })}
        </p>
      )}
      <p>{t(scheduled ? "scheduled" : "notScheduled")}</p>
      <Rules counts={counts} />
      <p className="quiet">{t("kept")}</p>
      {total === 0 ? <p>{t("nothing")}</p> : <Deletion total={total} confirm={confirm} />}
    </>
  );
}

function Rules({ counts }: Pick<Props, "counts">) {
  const { t } = useTranslation("retention");
  const language = useLanguage();
  return (
    <TableScroll label={t("title")}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("column.kind")}</th>
            <th scope="col">{t("column.rule")}</th>
            <th scope="col" className="count">
              {t("column.now")}
            </th>
          </tr>
        </thead>
        <tbody>
          {retentionKinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">
                {t(`kind.${kind}.name`)}
                <div className="row-facts">{t(`kind.${kind}.has`)}</div>
              </th>
              <td>
                {t("days", { count: retentionRules[kind] })} {t(`kind.${kind}.since`)}
              </td>
              <td className="count">{formatNumber(counts[kind], language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** First the way to the question, then the question with its button. */
function Deletion({ total, confirm }: { total: number; confirm: boolean }) {
  const { t } = useTranslation("retention");
  const language = useLanguage();
  if (!confirm) {
    return (
      <p>
        <a className="button button-second" href={paths.retention(language, { confirm: true })}>
          {t("ask", { count: total })}
        </a>
      </p>
    );
  }
  return (
    <form method="post" className="notice notice-warning">
      <p>{t("sure", { count: total })}</p>
      <div className="buttons">
        <button className="button button-grave">{t("delete")}</button>
        <a href={paths.retention(language)}>{t("back")}</a>
      </div>
    </form>
  );
}
