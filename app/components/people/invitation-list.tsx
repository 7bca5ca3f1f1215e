import { useTranslation } from "react-i18next";
import type { FormFailure } from "~/components/form/form-failure";
import { Pagination } from "~/components/layout/pagination";
import { Words } from "~/components/text/words";
import { isMemberRole } from "~/domain/account/invitation/invitation-rules";
import type { InvitationPage, ListedInvitation } from "~/domain/account/people/list-invitations.server";
import { formatDate } from "~/language/format";
import { useLanguage } from "~/i18n/use-language";
import { AddressCorrection } from "./address-correction";
import { failedCorrection } from "./correction-errors";
import { InvitationButtons } from "./invitation-buttons";
import { LetterLine } from "./letter-line";

type Props = {
  page: InvitationPage;
  timeZone: string;
  /** A form of the page that failed, which may be the correction of an address here. */
  failure: FormFailure | null;
  hrefOf: (page: number) => string;
  /** The reader may do nothing about them. */
  reading?: boolean;
  /** The review to whose secretariat the letters of nomination are shown. */
  lettersOf?: string;
};

/** Invitations, the latest first: where each is, what became of its mail, and what can be done about it. */
export function InvitationList({
  page: { rows, total, page, pages },
  timeZone,
  failure,
  hrefOf,
  reading = false,
  lettersOf,
}: Props) {
  const { t } = useTranslation("people");
  if (total === 0) return <p>{t("invitations.none")}</p>;
  return (
    <>
      <p className="quiet">{t("invitations.count", { count: total })}</p>
      <ul className="ruled-list">
        {rows.map((row) => (
          <Listed
            key={row.id}
            invitation={row}
            {...{ timeZone, reading, lettersOf }}
            failure={failedCorrection(failure, row.id)}
          />
        ))}
      </ul>
      <Pagination page={page} pages={pages} hrefOf={hrefOf} />
    </>
  );
}

type ListedProps = {
  invitation: ListedInvitation;
  timeZone: string;
  reading: boolean;
  lettersOf: string | undefined;
  failure: FormFailure | null;
};

function Listed({ invitation, timeZone, reading, lettersOf, failure }: ListedProps) {
  const { t } = useTranslation(["people", "account", "notification"]);
  const language = useLanguage();
  const { email, name, role, participant, status, sentAt, expiresAt, acceptedAt, mail } = invitation;
  const date = (at: Date) => formatDate(at, language, timeZone);
  const failed = mail !== "sent" && mail !== "waiting" && status !== "accepted" && status !== "refused";
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
      <div className={status === "refused" ? "error" : "quiet"}>
        {t(`people:invitations.${status}`, {
          sent: date(sentAt),
          until: date(expiresAt),
          on: date(acceptedAt ?? sentAt),
        })}{" "}
        {status === "waiting" && mail === "waiting" ? t("people:invitations.mailWaiting") : null}
      </div>
      {failed ? <p className="error">{t(`notification:failure.${mail}`)}</p> : null}
      {lettersOf && isMemberRole(role) ? <LetterLine review={lettersOf} invitation={invitation} /> : null}
      {!reading && (status === "waiting" || status === "expired" || status === "refused") ? (
        <Actions invitation={invitation} failure={failure} />
      ) : null}
    </li>
  );
}

function Actions({ invitation: { id, email, name }, failure }: Pick<ListedProps, "invitation" | "failure">) {
  const who = name || email;
  return (
    <>
      <InvitationButtons invitation={id} who={who} />
      <AddressCorrection invitation={id} email={email} who={who} failure={failure} />
    </>
  );
}
