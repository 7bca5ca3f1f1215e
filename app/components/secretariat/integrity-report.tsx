import { useTranslation } from "react-i18next";
import type { LatestIntegrityCheck } from "~/domain/audit/read-integrity.server";
import { useLanguage } from "~/i18n/use-language";
import { formatDateTime, formatNumber } from "~/language/format";

type Props = { check: LatestIntegrityCheck | null; timeZone: string; zone: string };

/** When the record and the frozen texts were last checked, how much of them, and what does not fit. */
export function IntegrityReport({ check, timeZone, zone }: Props) {
  const { t } = useTranslation("secretariat");
  const language = useLanguage();
  if (!check) return <p>{t("integrity.never")}</p>;
  const { checked, checkedAt, failures, failsElsewhere, head } = check;
  const written = (count: number) => formatNumber(count, language);
  const counted = {
    auditEvents: written(checked.auditEvents),
    submissions: written(checked.submissions),
    reports: written(checked.reports),
    tables: written(checked.tables),
  };
  return (
    <>
      {failures.length > 0 ? (
        <div className="notice notice-warning">
          <p>{t("integrity.failed", { count: failures.length })}</p>
          <ul>
            {failures.map((failure) => (
              <li key={JSON.stringify(failure)}>{t(`integrity.failure.${failure.kind}`, failure)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {failsElsewhere ? <p className="notice notice-warning">{t("integrity.elsewhere")}</p> : null}
      {failures.length === 0 && !failsElsewhere ? <p>{t("integrity.passed")}</p> : null}
      <p className="quiet">
        {t("integrity.at", { date: formatDateTime(checkedAt, language, timeZone), zone })}{" "}
        {t("integrity.checked", counted)}
      </p>
      {head ? (
        <p className="quiet small">
          {t("integrity.head", { sequence: head.sequence })} <span className="hash">{head.hash}</span>
        </p>
      ) : null}
    </>
  );
}

/** At the head of the dashboard where a check failed; what failed is said further down. */
export function IntegrityAlert({ check }: Pick<Props, "check">) {
  const { t } = useTranslation("secretariat");
  if (!check || (check.failures.length === 0 && !check.failsElsewhere)) return null;
  return (
    <p className="notice notice-wrong" role="alert">
      {t("integrity.alert")} <a href="#integrity">{t("integrity.toReport")}</a>
    </p>
  );
}
