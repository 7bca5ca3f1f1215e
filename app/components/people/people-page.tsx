import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { Words } from "~/components/text/words";
import type { People, StaffPerson } from "~/domain/account/people/read-people.server";
import type { ShownInvitationStatus } from "~/domain/account/invitation/invitation-rules";
import { anchor, paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { correctionErrors } from "./correction-errors";
import { Pagination } from "~/components/layout/pagination";
import { InvitationFilter } from "./invitation-filter";
import { MemberList } from "./member-list";
import { InvitationList } from "./invitation-list";
import { InviteForm } from "./invite-form";

type Props = People & {
  invite: "staff" | "member" | null;
  /** What the list of invitations is limited to. */
  status: ShownInvitationStatus | null;
  /** A mail server is set. */
  sends: boolean;
  failure: FormFailure | null;
};

/** Who works on a review, and who was invited to it. */
export function PeoplePage(props: Props) {
  const { review, staff, invitations, members, participants, invite, status, sends, failure } = props;
  const { t } = useTranslation(["people", "secretariat"]);
  const language = useLanguage();
  const inviting = String(failure?.values["intent"] ?? "").startsWith("invite") ? failure : null;
  return (
    <>
      <ErrorSummary fieldErrors={correctionErrors(failure)} />
      <p className="kicker">
        <Words text={review.shortTitle} />
      </p>
      <h1>{t("people:title")}</h1>
      {sends ? null : <p className="notice notice-warning">{t("secretariat:mail.noServer")}</p>}
      {failure && "conflict" in failure ? <p className="notice notice-warning">{t("people:changed")}</p> : null}
      {invite ? (
        <InviteForm kind={invite} review={review.slug} participants={participants} failure={inviting} />
      ) : (
        <p className="buttons">
          <a className="button" href={paths.people(language, review.slug, { invite: "member" })}>
            {t("people:invite.member.open")}
          </a>
          <a className="button button-second" href={paths.people(language, review.slug, { invite: "staff" })}>
            {t("people:invite.staff.open")}
          </a>
        </p>
      )}
      <h2>{t("people:staff.title")}</h2>
      <StaffList staff={staff} />
      <h2>{t("people:invitations.title")}</h2>
      {status || invitations.total > 0 ? <InvitationFilter review={review.slug} status={status} /> : null}
      <InvitationList
        page={invitations}
        timeZone={review.timeZone}
        failure={failure}
        lettersOf={review.slug}
        hrefOf={(page) => paths.people(language, review.slug, { page, status: status ?? undefined })}
      />
      <h2 id="members">{t("people:members.title")}</h2>
      <MemberList people={members.rows} review={review} />
      <Pagination
        page={members.page}
        pages={members.pages}
        hrefOf={(page) => anchor(paths.people(language, review.slug, { members: page }), "members")}
      />
    </>
  );
}

function StaffList({ staff }: { staff: StaffPerson[] }) {
  const { t } = useTranslation(["people", "account"]);
  if (staff.length === 0) return <p>{t("people:staff.none")}</p>;
  return (
    <ul className="ruled-list">
      {staff.map(({ userId, name, email, roles, disabled }) => (
        <li key={userId}>
          <strong>{name}</strong> · {email}
          {disabled ? <span className="tag tag-warning">{t("people:staff.disabled")}</span> : null}
          {roles.map((role) => (
            <form key={role} method="post">
              <span className="quiet">{t(`account:work.roles.${role}`)}</span>{" "}
              <input type="hidden" name="user" value={userId} />
              <input type="hidden" name="role" value={role} />
              <button
                className="button-link"
                name="intent"
                value="removeRole"
                aria-label={t("people:staff.removeOne", { role: t(`account:work.roles.${role}`), name })}
              >
                {t("people:staff.remove")}
              </button>
            </form>
          ))}
        </li>
      ))}
    </ul>
  );
}
