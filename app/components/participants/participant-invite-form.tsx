import { useTranslation } from "react-i18next";
import type { FormFailure } from "~/components/form/form-failure";
import { InviteeForm } from "~/components/people/invitee-form";
import { memberRoles } from "~/permission/actor";

/** Inviting one person to act for the participant of the page. */
export function ParticipantInviteForm({ failure }: { failure: FormFailure | null }) {
  const { t } = useTranslation("people");
  return (
    <details open={failure !== null}>
      <summary>{t("invite.member.open")}</summary>
      <InviteeForm intent="invite" roles={memberRoles} failure={failure} letter />
    </details>
  );
}
