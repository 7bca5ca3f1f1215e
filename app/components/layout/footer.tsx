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
      <SearchEverywhere />
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

/** A search from wherever one is; the page of results has the filters. */
function SearchEverywhere() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <form method="get" action={paths.search(language)} role="search" className="filters no-print">
      <div className="field">
        <label htmlFor="search-everywhere">{t("searchEverywhere")}</label>
        <input id="search-everywhere" name="q" type="search" className="input" autoComplete="off" />
      </div>
      <button className="button button-second">{t("search")}</button>
    </form>
  );
}
