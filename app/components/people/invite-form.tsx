import { useTranslation } from "react-i18next";
import type { FormFailure } from "~/components/form/form-failure";
import { memberRoles, staffRoles } from "~/permission/actor";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { InviteeForm } from "./invitee-form";

type Props = {
  kind: "staff" | "member";
  review: string;
  participants: { slug: string; name: string }[];
  failure: FormFailure | null;
};

/** Inviting one person: to the staff of a review, or to act for a participant. */
export function InviteForm({ kind, review, participants, failure }: Props) {
  const { t } = useTranslation("people");
  const here = useLanguage();
  const options = participants.map(({ slug, name }) => ({ value: slug, label: name }));
  const cancel = <a href={paths.people(here, review)}>{t("invite.cancel")}</a>;
  return (
    <section aria-labelledby="invite">
      <h2 id="invite">{t(`invite.${kind}.title`)}</h2>
      {kind === "staff" ? (
        <InviteeForm intent="inviteStaff" roles={staffRoles} failure={failure}>
          {cancel}
        </InviteeForm>
      ) : (
        <InviteeForm
          intent="inviteMember"
          choice={{ name: "participant", label: t("invite.participant"), options }}
          roles={memberRoles}
          failure={failure}
          letter
        >
          {cancel}
        </InviteeForm>
      )}
    </section>
  );
}
