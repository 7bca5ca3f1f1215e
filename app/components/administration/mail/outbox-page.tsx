import { useTranslation } from "react-i18next";
import type { Outbox } from "~/domain/notification/list-outbox.server";
import { formatDateTime } from "~/language/format";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

/** What of the portal's mail has left, what waits, and what failed and why. */
export function OutboxPage({ outbox, sends, writes }: { outbox: Outbox; sends: boolean; writes: boolean }) {
  const { t } = useTranslation(["administration", "common", "notification", "secretariat"]);
  const language = useLanguage();
  const { failed, failedCount, waitingCount, waitingSince, sentLastDay } = outbox;
  const time = (at: Date) => formatDateTime(at, language, "UTC");
  return (
    <>
      <h1>{t("administration:mail.title")}</h1>
      {sends ? null : <p className="notice notice-warning">{t("secretariat:mail.noServer")}</p>}
      {writes ? (
        <p className="notice">
          {t("administration:mail.written.intro")}{" "}
          <a href={paths.writtenMail(language)}>{t("administration:mail.written.toList")}</a>
        </p>
      ) : null}
      <p>{t("administration:mail.sent", { count: sentLastDay })}</p>
      <p>
        {waitingCount > 0 && waitingSince
          ? t("administration:mail.waiting", { count: waitingCount, since: time(waitingSince) })
          : t("administration:mail.nothingWaits")}
      </p>
      {failedCount === 0 ? (
        <p>{t("secretariat:mail.noFailure")}</p>
      ) : (
        <>
          <p>{t("secretariat:mail.failed", { count: failedCount })}</p>
          <form method="post" className="buttons">
            <button className="button button-second">{t("administration:mail.retryAll")}</button>
          </form>
          <ul className="ruled-list">
            {failed.map(({ id, template, recipient, failure, attempts, createdAt }) => (
              <li key={id}>
                <strong>{t(`notification:about.${template}`)}</strong>
                {recipient ? ` · ${[recipient.name, recipient.email].filter(Boolean).join(", ")}` : null}
                <div className="quiet">
                  {t("common:ownTime", { time: time(createdAt), zone: "UTC" })}. {t(`notification:failure.${failure}`)}.{" "}
                  {t("secretariat:mail.attempts", { count: attempts })}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
