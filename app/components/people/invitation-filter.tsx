import { useTranslation } from "react-i18next";
import { shownInvitationStatuses, type ShownInvitationStatus } from "~/domain/account/invitation/invitation-rules";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Props = { review: string; status: ShownInvitationStatus | null };

/** Limits the list of invitations to a status. */
export function InvitationFilter({ review, status }: Props) {
  const { t } = useTranslation("people");
  const language = useLanguage();
  return (
    <nav aria-label={t("invitations.byStatus")}>
      <p className="line-links">
        {[null, ...shownInvitationStatuses].map((one) => (
          <a
            key={one ?? "all"}
            href={paths.people(language, review, { status: one ?? undefined })}
            aria-current={status === one ? "page" : undefined}
          >
            {t(`invitations.filter.${one ?? "all"}`)}
          </a>
        ))}
      </p>
    </nav>
  );
}
