import { useTranslation } from "react-i18next";
import type { ListedInvitation } from "~/domain/account/people/list-invitations.server";
import { useLanguage } from "~/i18n/use-language";
import { formatSize } from "~/language/format";
import { paths } from "~/paths/paths";

type Props = { review: string; invitation: ListedInvitation };

/** The letter of nomination of an invitation in a list, or where it can be attached. */
export function LetterLine({ review, invitation: { id, email, name, status, letter } }: Props) {
  const { t } = useTranslation("people");
  const language = useLanguage();
  const key = { review, invitation: id };
  const who = name || email;
  if (!letter && (status === "revoked" || who === "")) return null;
  if (!letter)
    return (
      <a href={paths.nomination(language, key)} aria-label={t("letter.linkOne", { who })}>
        {t("letter.link")}
      </a>
    );
  return (
    <div>
      {t("letter.one")} <a href={paths.nominationLetter(language, key)}>{letter.name}</a>{" "}
      <span className="quiet">({formatSize(letter.size, language)})</span> ·{" "}
      <a href={paths.nomination(language, key)} aria-label={t("letter.changeOne", { who })}>
        {t("letter.change")}
      </a>
    </div>
  );
}
