import { useTranslation } from "react-i18next";
import { removedDays } from "~/domain/submission/annex/annex-rules";
import type { OwnAnnexes } from "~/domain/submission/annex/read-annexes.server";
import { useLanguage } from "~/i18n/use-language";
import { formatDate } from "~/language/format";

/** What was removed and can be put back; nothing where there is none. */
export function RemovedAnnexes({ page: { head, removed } }: { page: OwnAnnexes }) {
  const { t } = useTranslation("annexes");
  const language = useLanguage();
  if (removed.length === 0) return null;
  return (
    <section aria-labelledby="removed" className="no-print">
      <h2 id="removed">{t("removed.title")}</h2>
      <p>{t("removed.lead", { count: removedDays })}</p>
      <ul className="ruled-list">
        {removed.map(({ id, title, language: written, removedAt }) => (
          <li key={id} className="annex-line">
            <div>
              <span lang={written}>{title}</span>
              <br />
              <span className="quiet small">
                {t("removed.on", { date: formatDate(removedAt, language, head.review.timeZone) })}
              </span>
            </div>
            <form method="post" className="annex-acts">
              <input type="hidden" name="annex" value={id} />
              <button
                className="button-link"
                name="intent"
                value="restore"
                aria-label={t("removed.restoreOf", { title })}
              >
                {t("removed.restore")}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
