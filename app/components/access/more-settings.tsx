import { useTranslation } from "react-i18next";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

/** The other pages of one's own account. */
export function MoreSettings() {
  const { t } = useTranslation("access");
  const language = useLanguage();
  const pages = [
    { href: paths.accountDetails(language), label: t("details.title") },
    { href: paths.notices(language), label: t("notices.title") },
    { href: paths.accountAddress(language), label: t("address.title") },
    { href: paths.secondFactor(language), label: t("secondFactor.title") },
    { href: paths.closeAccount(language), label: t("close.title") },
  ];
  return (
    <>
      <h2>{t("data.title")}</h2>
      <p>{t("data.lead")}</p>
      <p>
        <a href={paths.accountData(language)}>{t("data.link")}</a>
      </p>
      <h2>{t("more.title")}</h2>
      <ul>
        {pages.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
