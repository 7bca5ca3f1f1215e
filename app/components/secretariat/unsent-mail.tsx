import type { ZoneName } from "~/domain/review/zone-name";
import { useTranslation } from "react-i18next";
import type { FailedMessage, UnsentMessages } from "~/domain/notification/list-unsent-mail.server";
import { formatDateTime } from "~/language/format";
import { useLanguage } from "~/i18n/use-language";

type Zoned = { timeZone: string; zoneName: ZoneName };

type Props = {
  unsent: UnsentMessages;
  /** A mail server is set. */
  sends: boolean;
  review: Zoned;
};

/** The mail that has not left: why, and what is done about it. */
export function UnsentMail({ unsent, sends, review }: Props) {
  const { t } = useTranslation("secretariat");
  const { failed, failedCount, waitingCount } = unsent;
  return (
    <>
      {sends ? null : <p className="notice notice-warning">{t("mail.noServer")}</p>}
      {failedCount === 0 ? <p>{t("mail.noFailure")}</p> : null}
      {waitingCount > 0 ? <p className="quiet">{t("mail.waiting", { count: waitingCount })}</p> : null}
      {failedCount > 0 ? (
        <>
          <p>{t("mail.failed", { count: failedCount })}</p>
          <ul className="ruled-list">
            {failed.map((message) => (
              <Failed key={message.id} message={message} review={review} />
            ))}
          </ul>
        </>
      ) : null}
      {failedCount > failed.length ? (
        <p className="quiet">{t("mail.more", { count: failedCount - failed.length })}</p>
      ) : null}
    </>
  );
}

function Failed({ message, review }: { message: FailedMessage; review: Zoned }) {
  const { t } = useTranslation(["secretariat", "notification"]);
  const language = useLanguage();
  const { id, template, recipient, failure, attempts, nextAttemptAt } = message;
  const about = t(`notification:about.${template}`);
  return (
    <li>
      <div>
        <strong>{about}</strong>
        {recipient ? ` · ${recipient.name ? t("secretariat:mail.to", recipient) : recipient.email}` : null}
      </div>
      <div className="quiet">
        {t(`notification:failure.${failure}`)}. {t("secretariat:mail.attempts", { count: attempts })}{" "}
        {nextAttemptAt
          ? t("secretariat:mail.next", {
              date: formatDateTime(nextAttemptAt, language, review.timeZone),
              zone: review.zoneName.inTime,
            })
          : t("secretariat:mail.stopped")}
      </div>
      {failure === "recipientGone" || failure === "linkClosed" ? null : (
        <form method="post">
          <input type="hidden" name="message" value={id} />
          <button
            className="button-link"
            name="intent"
            value="retryMessage"
            aria-label={t("secretariat:mail.retryOne", { about, name: recipient?.name ?? "" })}
          >
            {t("secretariat:mail.retry")}
          </button>
        </form>
      )}
    </li>
  );
}
