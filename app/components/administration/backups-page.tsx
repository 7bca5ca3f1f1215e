import { useTranslation } from "react-i18next";
import { TableScroll } from "~/components/layout/table-scroll";
import { PlainWords } from "~/components/text/plain-words";
import type { Backup } from "~/domain/backup/backup";
import type { BackupOverview, ListedBackup } from "~/domain/backup/running/read-backups.server";
import { useLanguage } from "~/i18n/use-language";
import { formatAge, formatDateTime, formatSize } from "~/language/format";
import { paths } from "~/paths/paths";
import { BackupStatusLine } from "./backup-status-line";

type Props = {
  overview: BackupOverview;
  /** The one that was made by the button just now. */
  made: Backup | null;
  /** The one about which the page asks whether it is to be removed. */
  removing: ListedBackup | null;
  /** The name of the one that was removed just now. */
  removed: string | null;
  now: Date;
};

/** How it is with the backups, the button that makes one, and those there are. */
export function BackupsPage({ overview, made, removing, removed, now }: Props) {
  const { t } = useTranslation("administration");
  const language = useLanguage();
  const { backups, total, folder, underWaySince } = overview;
  return (
    <>
      <h1>{t("backups.title")}</h1>
      {made ? <Made backup={made} /> : null}
      {removed ? (
        <p className="notice notice-good" role="status">
          {t("backups.removed", { name: removed })}
        </p>
      ) : null}
      {removing ? <Removing backup={removing} now={now} /> : null}
      <BackupStatusLine summary={overview} now={now} />
      <Failure failure={overview.failure} />
      {underWaySince ? (
        <p className="notice" role="status">
          {t("backups.underWay", { age: formatAge(underWaySince, language, now) })}{" "}
          <a href={paths.backups(language)}>{t("backups.look")}</a>
        </p>
      ) : (
        <form method="post">
          <p>{t("backups.consequence")}</p>
          <button className="button" name="intent" value="make">
            {t("backups.now")}
          </button>
        </form>
      )}
      <h2>{t("backups.rules")}</h2>
      <Rules overview={overview} now={now} />
      <h2>{t("backups.list", { count: total })}</h2>
      <p>
        {t("backups.where")} <span className="hash">{folder}</span>
      </p>
      {backups.length > 0 ? <BackupTable backups={backups} now={now} /> : <p>{t("backups.empty")}</p>}
      {total > backups.length ? <p className="quiet">{t("backups.more", { count: total - backups.length })}</p> : null}
      <p>{t("backups.restore")}</p>
    </>
  );
}

function Made({ backup: { name, size, check } }: { backup: Backup }) {
  const { t } = useTranslation("administration");
  const language = useLanguage();
  const passed = check?.passed === true;
  return (
    <p className={passed ? "notice notice-good" : "notice notice-wrong"} role="status">
      {t(passed ? "backups.made" : "backups.madeWrong", { name, size: formatSize(size, language) })}
    </p>
  );
}

/** The question whether a backup is to be removed, which cannot be undone. */
function Removing({ backup: { name, madeAt, size }, now }: { backup: ListedBackup; now: Date }) {
  const { t } = useTranslation("administration");
  const language = useLanguage();
  return (
    <section className="notice notice-warning" aria-labelledby="removing">
      <h2 id="removing">{t("backups.remove.question")}</h2>
      <p>
        <span className="hash">{name}</span> ({formatSize(size, language)}, {formatAge(madeAt, language, now)})
      </p>
      <p>{t("backups.remove.effect")}</p>
      <form method="post">
        <input type="hidden" name="backup" value={name} />
        <div className="buttons">
          <button className="button button-grave" name="intent" value="remove">
            {t("backups.remove.button")}
          </button>
          <a href={paths.backups(language)}>{t("backups.remove.cancel")}</a>
        </div>
      </form>
    </section>
  );
}

/** What kept the latest attempt from making a backup, what to do, and the words of the system. */
function Failure({ failure }: Pick<BackupOverview, "failure">) {
  const { t } = useTranslation("administration");
  const language = useLanguage();
  if (!failure) return null;
  return (
    <div className="notice notice-wrong">
      <p>
        {t("backups.failedAt", { time: formatDateTime(failure.at, language, "UTC") })}{" "}
        {t(`backups.failure.${failure.kind}`)}
      </p>
      <p className="quiet">
        {t("backups.reason")}{" "}
        <span lang="en">
          <PlainWords text={failure.reason} />
        </span>
      </p>
    </div>
  );
}

function Rules({ overview, now }: Pick<Props, "overview" | "now">) {
  const { t } = useTranslation("administration");
  const language = useLanguage();
  const { everyHours, keepDays, keepMonths, nextAt } = overview;
  if (nextAt === null) return <p>{t("backups.off")}</p>;
  const due =
    nextAt > now ? t("backups.next", { time: formatDateTime(nextAt, language, "UTC") }) : t("backups.nextAtOnce");
  return (
    <>
      <p>
        {t("backups.every", { count: everyHours })} {due}
      </p>
      <p>
        {t("backups.keptDays", { count: keepDays })}{" "}
        {keepMonths > 0 ? t("backups.keptMonths", { count: keepMonths }) : null} {t("backups.keptOthers")}
      </p>
    </>
  );
}

function BackupTable({ backups, now }: { backups: ListedBackup[]; now: Date }) {
  const { t } = useTranslation("administration");
  const language = useLanguage();
  return (
    <TableScroll label={t("backups.title")}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("backups.column.madeAt")}</th>
            <th scope="col">{t("backups.column.age")}</th>
            <th scope="col" className="number">
              {t("backups.column.size")}
            </th>
            <th scope="col">{t("backups.column.cause")}</th>
            <th scope="col">{t("backups.column.check")}</th>
            <th scope="col">{t("backups.column.file")}</th>
          </tr>
        </thead>
        <tbody>
          {backups.map(({ name, madeAt, size, cause, check, removable }) => (
            <tr key={name}>
              <th scope="row">{formatDateTime(madeAt, language, "UTC")}</th>
              <td>{formatAge(madeAt, language, now)}</td>
              <td className="number">{formatSize(size, language)}</td>
              <td>{t(`backups.cause.${cause ?? "unknown"}`)}</td>
              <td>{t(`backups.check.${checkOf(check)}`)}</td>
              <td>
                <span className="hash">{name}</span>
                {removable ? (
                  <>
                    {" "}
                    <a
                      href={paths.backups(language, { remove: name })}
                      aria-label={t("backups.remove.linkTo", { name })}
                    >
                      {t("backups.remove.link")}
                    </a>
                  </>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function checkOf(check: Backup["check"]) {
  if (!check) return "none";
  if (!check.passed) return "failed";
  return check.auditEvents === null ? "file" : "passed";
}
