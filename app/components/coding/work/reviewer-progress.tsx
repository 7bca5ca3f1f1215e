import { useTranslation } from "react-i18next";
import type { Work } from "~/domain/coding/task/read-work.server";
import { useLanguage } from "~/i18n/use-language";
import { formatNumber } from "~/language/format";

type Props = { progress: NonNullable<Work["progress"]> };

/** How far each reviewer is, and the texts that can be unassigned. */
export function ReviewerProgress({ progress }: Props) {
  const { t } = useTranslation("work");
  if (progress.length === 0) return <p>{t("progress.none")}</p>;
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">{t("progress.title")}</h2>
      <div className="table-scroll">
        <table className="table">
          <caption className="visually-hidden">{t("progress.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("progress.reviewer")}</th>
              {(["given", "finished", "left", "overdue"] as const).map((column) => (
                <th key={column} scope="col" className="count">
                  {t(`progress.${column}`)}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{t("progress.unassign")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {progress.map((row) => (
              <ProgressLine key={row.reviewerId} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function ProgressLine({ row }: { row: Props["progress"][number] }) {
  const { t } = useTranslation("work");
  const language = useLanguage();
  const { reviewerId, name, given, finished, wordsLeft, overdue, notBegun } = row;
  return (
    <tr>
      <th scope="row">{name}</th>
      {[given, finished, wordsLeft, overdue].map((count, index) => (
        <td key={index} className="count">
          {formatNumber(count, language)}
        </td>
      ))}
      <td>
        {notBegun > 0 ? (
          <form method="post">
            <input type="hidden" name="reviewer" value={reviewerId} />
            <button
              className="button-link"
              name="intent"
              value="unassign"
              aria-label={t("progress.unassignOf", { name })}
            >
              {t("progress.unassign")} ({formatNumber(notBegun, language)})
            </button>
          </form>
        ) : given > finished ? (
          <span className="quiet small">{t("progress.notBegun")}</span>
        ) : null}
      </td>
    </tr>
  );
}
