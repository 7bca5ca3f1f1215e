import { useTranslation } from "react-i18next";
import { ContactLines } from "./contact-lines";
import { paths } from "~/paths/paths";
import { useSignedIn } from "./use-signed-in";
import { useLanguage } from "~/i18n/use-language";

export function Foot() {
  const { t } = useTranslation();
  const language = useLanguage();
  const demonstration = useSignedIn()?.demonstration ?? false;
  const places = [
    { href: paths.receiptCheck(language), label: t("checkReceipt") },
    { href: paths.accessibility(language), label: t("accessibility") },
    { href: paths.privacy(language), label: t("privacy") },
    ...(demonstration ? [{ href: paths.demonstration(language), label: t("aboutDemonstration") }] : []),
  ];
  return (
    <footer className="foot">
      <ContactLines />
      <ul>
        {places.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </footer>
  );
}
