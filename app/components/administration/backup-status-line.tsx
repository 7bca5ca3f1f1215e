import { useTranslation } from "react-i18next";
import type { BackupSummary } from "~/domain/backup/backup-status";
import { useLanguage } from "~/i18n/use-language";
import { formatAge } from "~/language/format";
import { paths } from "~/paths/paths";

type Props = { summary: BackupSummary; now: Date };

const isGood = ({ status }: BackupSummary) => status === "ok" || status === "off";

/** How it is with the backups, in a sentence: when the latest good one was made, and what to do where it is too old. */
export function BackupStatusLine({ summary, now }: Props) {
  const { t } = useTranslation("administration");
  const language = useLanguage();
  const { status, madeAt } = summary;
  return (
    <p className={isGood(summary) ? "" : "notice notice-warning"}>
      {t(`backups.status.${status}`)}{" "}
      {madeAt ? t("backups.latest", { age: formatAge(madeAt, language, now) }) : t("backups.latestNone")}
    </p>
  );
}

/** On the pages to which an administrator comes first: only where something is to be done, with the way to it. */
export function BackupAlert({ summary, now }: Props) {
  const { t } = useTranslation("administration");
  const language = useLanguage();
  if (isGood(summary)) return null;
  return (
    <div role="alert">
      <BackupStatusLine summary={summary} now={now} />
      <p>
        <a href={paths.backups(language)}>{t("backups.toPage")}</a>
      </p>
    </div>
  );
}
