import type { ZoneName } from "~/domain/review/zone-name";
import { useTranslation } from "react-i18next";
import type { FormFailure } from "~/components/form/form-failure";
import { AddressCorrection } from "~/components/people/address-correction";
import { failedCorrection } from "~/components/people/correction-errors";
import type { UnsentMessage, UnsentMessages } from "~/domain/notification/list-unsent-mail.server";
import { formatDateTime } from "~/language/format";
import { useLanguage } from "~/i18n/use-language";

type Zoned = { timeZone: string; zoneName: ZoneName };

type Props = {
  unsent: UnsentMessages;
  /** A mail server is set. */
  sends: boolean;
  review: Zoned;
  /** The correction of an address that failed. */
  failure: FormFailure | null;
};

/** The mail that has not left: why, and what is done about it. */
export function UnsentMail({ unsent, sends, review, failure }: Props) {
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
              <Failed key={message.id} message={message} review={review} failure={failure} />
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

type FailedProps = { message: UnsentMessage; review: Zoned; failure: FormFailure | null };

function Failed({ message, review, failure: corrected }: FailedProps) {
  const { t } = useTranslation(["secretariat", "notification"]);
  const language = useLanguage();
  const { id, template, recipient, invitation, failure, attempts, nextAttemptAt } = message;
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
      {invitation && recipient && failure === "recipientRefused" ? (
        <AddressCorrection
          invitation={invitation}
          email={recipient.email}
          who={recipient.email}
          failure={failedCorrection(corrected, invitation)}
        />
      ) : null}
    </li>
  );
}
