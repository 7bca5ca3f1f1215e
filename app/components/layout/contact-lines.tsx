import { useTranslation } from "react-i18next";
import { useSignedIn } from "./use-signed-in";

/** Where the secretariat is reached; where nothing is known, that, if the page sends people there. */
export function ContactLines({ needed = false }: { needed?: boolean }) {
  const { t } = useTranslation();
  const contacts = useSignedIn()?.contacts ?? [];
  if (contacts.length === 0) return needed ? <p>{t("contact.none")}</p> : null;
  return contacts.map(({ office, email, review }) => (
    <p key={email} className="contact">
      {review ? t("contact.ofReview", { review }) : t("contact.secretariat")}{" "}
      <span lang={office.language}>{office.text}</span>
      {", "}
      <a href={`mailto:${email}`}>{email}</a>
    </p>
  ));
}
