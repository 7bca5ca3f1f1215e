import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { InviteeFields } from "~/components/people/invitee-fields";
import { memberRoles } from "~/permission/actor";

/** Inviting one person to act for the participant of the page. */
export function ParticipantInviteForm({ failure }: { failure: FormFailure | null }) {
  const { t } = useTranslation(["people", "account", "access"]);
  return (
    <details open={failure !== null}>
      <summary>{t("people:invite.member.open")}</summary>
      <form method="post" noValidate>
        <Field name="role" label={t("access:invitation.role")} errors={failure?.fieldErrors["role"]}>
          {(control) => (
            <select {...control} className="select" defaultValue={typedText(failure, "role") ?? memberRoles[0]}>
              {memberRoles.map((role) => (
                <option key={role} value={role}>
                  {t(`account:work.roles.${role}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <InviteeFields failure={failure} />
        <div className="buttons">
          <button className="button" name="intent" value="invite">
            {t("people:invite.button")}
          </button>
        </div>
      </form>
    </details>
  );
}
