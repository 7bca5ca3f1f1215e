import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { memberRoles, staffRoles } from "~/permission/actor";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { InviteeFields } from "./invitee-fields";

type Props = {
  kind: "staff" | "member";
  review: string;
  participants: { slug: string; name: string }[];
  failure: FormFailure | null;
};

/** Inviting one person: to the staff of a review, or to act for a participant. */
export function InviteForm({ kind, review, participants, failure }: Props) {
  const { t } = useTranslation(["people", "account", "access"]);
  const here = useLanguage();
  const errors = failure?.fieldErrors ?? {};
  const typed = (name: string) => typedText(failure, name) ?? "";
  const roles = kind === "staff" ? staffRoles : memberRoles;
  return (
    <section aria-labelledby="invite">
      <h2 id="invite">{t(`people:invite.${kind}.title`)}</h2>
      <form method="post" noValidate>
        {kind === "member" ? (
          <Field name="participant" label={t("people:invite.participant")} errors={errors["participant"]}>
            {(control) => (
              <select {...control} className="select" defaultValue={typed("participant")}>
                <option value="">{t("people:invite.choose")}</option>
                {participants.map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ) : null}
        <Field name="role" label={t("access:invitation.role")} errors={errors["role"]}>
          {(control) => (
            <select {...control} className="select" defaultValue={typed("role") || roles[0]}>
              {roles.map((role) => (
                <option key={role} value={role}>
                  {t(`account:work.roles.${role}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <InviteeFields failure={failure} />
        <div className="buttons">
          <button className="button" name="intent" value={kind === "staff" ? "inviteStaff" : "inviteMember"}>
            {t("people:invite.button")}
          </button>
          <a href={paths.people(here, review)}>{t("people:invite.cancel")}</a>
        </div>
      </form>
    </section>
  );
}
