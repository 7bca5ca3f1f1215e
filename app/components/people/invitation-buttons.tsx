import { useTranslation } from "react-i18next";

type Props = {
  invitation: string;
  /** Who is invited, for those who do not see the line of the button. */
  who: string;
  /** The review, where the page is about several. */
  review?: string;
};

/** Sending an open invitation again, or revoking it. */
export function InvitationButtons({ invitation, who, review }: Props) {
  const { t } = useTranslation("people");
  return (
    <form method="post" className="line-links">
      {review === undefined ? null : <input type="hidden" name="review" value={review} />}
      <input type="hidden" name="invitation" value={invitation} />
      <button className="button-link" name="intent" value="resend" aria-label={t("invitations.resendOne", { who })}>
        {t("invitations.resend")}
      </button>{" "}
      <button className="button-link" name="intent" value="revoke" aria-label={t("invitations.revokeOne", { who })}>
        {t("invitations.revoke")}
      </button>
    </form>
  );
}
