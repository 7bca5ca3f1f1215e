import { useTranslation } from "react-i18next";
import { EmailField } from "~/components/form/email-field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { Pagination } from "~/components/layout/pagination";
import { Words } from "~/components/text/words";
import type { InvitationPage, ListedInvitation } from "~/domain/account/people/list-invitations.server";
import { formatDate } from "~/language/format";
import { useLanguage } from "~/i18n/use-language";
import { correctionField, failedCorrection } from "./correction-errors";
import { InvitationButtons } from "./invitation-buttons";

type Props = {
  page: InvitationPage;
  timeZone: string;
  /** A form of the page that failed, which may be the correction of an address here. */
  failure: FormFailure | null;
  hrefOf: (page: number) => string;
};

/** Invitations, the latest first: where each is, what became of its mail, and what can be done about it. */
export function InvitationList({ page: { rows, total, page, pages }, timeZone, failure, hrefOf }: Props) {
  const { t } = useTranslation("people");
  if (total === 0) return <p>{t("invitations.none")}</p>;
  return (
    <>
      <p className="quiet">{t("invitations.count", { count: total })}</p>
      <ul className="ruled-list">
        {rows.map((row) => (
          <Listed key={row.id} invitation={row} timeZone={timeZone} failure={failedCorrection(failure, row.id)} />
        ))}
      </ul>
      <Pagination page={page} pages={pages} hrefOf={hrefOf} />
    </>
  );
}

type ListedProps = { invitation: ListedInvitation; timeZone: string; failure: FormFailure | null };

function Listed({ invitation, timeZone, failure }: ListedProps) {
  const { t } = useTranslation(["people", "account", "notification"]);
  const language = useLanguage();
  const { email, name, role, participant, status, sentAt, expiresAt, acceptedAt, mail } = invitation;
  const date = (at: Date) => formatDate(at, language, timeZone);
  const failed = mail !== "sent" && mail !== "waiting" && status !== "accepted";
  return (
    <li>
      <div>
        <strong>{name || email || t("people:invitations.closedAccount")}</strong>
        {name ? ` · ${email}` : null}
      </div>
      <div>
        {t(`account:work.roles.${role}`)}
        {participant ? (
          <>
            {" · "}
            <Words text={participant} />
          </>
        ) : null}
      </div>
      <div className="quiet">
        {t(`people:invitations.${status}`, {
          sent: date(sentAt),
          until: date(expiresAt),
          on: date(acceptedAt ?? sentAt),
        })}{" "}
        {status === "waiting" && mail === "waiting" ? t("people:invitations.mailWaiting") : null}
      </div>
      {failed ? <p className="error">{t(`notification:failure.${mail}`)}</p> : null}
      {status === "waiting" || status === "expired" ? <Actions invitation={invitation} failure={failure} /> : null}
    </li>
  );
}

function Actions({ invitation: { id, email, name }, failure }: Omit<ListedProps, "timeZone">) {
  const { t } = useTranslation("people");
  const who = name || email;
  return (
    <>
      <InvitationButtons invitation={id} who={who} />
      <details open={failure !== null}>
        <summary aria-label={t("invitations.correctOne", { who })}>{t("invitations.correct")}</summary>
        <form method="post" noValidate>
          <input type="hidden" name="invitation" value={id} />
          <EmailField
            id={correctionField(id)}
            label={t("invitations.newAddress")}
            value={typedText(failure, "email") ?? email}
            errors={failure?.fieldErrors["email"]}
            autoComplete="off"
          />
          <button className="button button-second" name="intent" value="correct">
            {t("invitations.sendThere")}
          </button>
        </form>
      </details>
    </>
  );
}
