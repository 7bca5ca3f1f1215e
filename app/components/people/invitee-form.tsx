import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { SelectField } from "~/components/form/select-field";
import type { MemberRole, StaffRole } from "~/permission/actor";
import { InviteeFields } from "./invitee-fields";
import { LetterField } from "./letter-field";

type Choice = {
  name: string;
  label: string;
  options: readonly { value: string; label: string; language?: string }[];
};

type Props = {
  /** What the form asks of its page. */
  intent: string;
  /** The participant or the review of the invitation, where the page is about several. */
  choice?: Choice;
  /** The roles to choose from, where there is more than one. */
  roles?: readonly (StaffRole | MemberRole)[];
  failure: FormFailure | null;
  /** The letter of nomination can be sent with it. */
  letter?: boolean;
  /** Beside the button. */
  children?: ReactNode;
};

/** Inviting one person to a role: the one form of all pages that invite. */
export function InviteeForm({ intent, choice, roles, failure, letter = false, children }: Props) {
  const { t } = useTranslation(["people", "account", "access"]);
  const errors = failure?.fieldErrors ?? {};
  return (
    <form method="post" noValidate encType={letter ? "multipart/form-data" : undefined}>
      {choice ? (
        <SelectField
          {...choice}
          errors={errors[choice.name]}
          value={typedText(failure, choice.name) ?? ""}
          empty={t("people:invite.choose")}
        />
      ) : null}
      {roles ? (
        <SelectField
          name="role"
          label={t("access:invitation.role")}
          errors={errors["role"]}
          value={typedText(failure, "role") ?? roles[0] ?? ""}
          options={roles.map((role) => ({ value: role, label: t(`account:work.roles.${role}`) }))}
        />
      ) : null}
      <InviteeFields failure={failure} />
      {letter ? (
        <LetterField
          label={t("people:letter.optional")}
          hint={t(failure ? "people:letter.again" : "people:letter.hint")}
          errors={errors["letter"]}
        />
      ) : null}
      <div className="buttons">
        <button className="button" name="intent" value={intent}>
          {t("people:invite.button")}
        </button>
        {children}
      </div>
    </form>
  );
}
