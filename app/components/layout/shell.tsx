import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { Foot } from "./footer";
import { LanguageSwitch } from "./language-switch";
import { useSignedIn } from "./use-signed-in";

export type NavItem = { label: string; href: string; current?: boolean };

type Props = {
  /** Where the reader is: the places of this area, the present one marked. */
  nav?: NavItem[];
  /** A deadline or another line that stands over the whole page. */
  banner?: ReactNode;
  /** "plain": one measure of text; "wide": tables and columns. */
  width?: "plain" | "wide";
  children: ReactNode;
};

/** The frame of every page: bar with places and languages, banner, content, foot. */
export function Shell({ nav = [], banner, width = "plain", children }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <a className="skip-link" href="#content">
        {t("skipToContent")}
      </a>
      <header>
        <div className="bar">
          <a className="brand" href={paths.home(language)}>
            {t("brand")}
          </a>
          {nav.length > 0 ? (
            <nav className="areas" aria-label={t("sections")}>
              <ul>
                {nav.map(({ label, href, current }) => (
                  <li key={href}>
                    <a href={href} aria-current={current ? "page" : undefined}>
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          ) : null}
          <nav className="tools" aria-label={t("languagesAndAccount")}>
            <ul>
              <LanguageSwitch />
              <AccountLinks />
            </ul>
          </nav>
        </div>
        {banner}
      </header>
      <main id="content" className={`page ${width === "plain" ? "page-plain" : "page-wide"}`}>
        {children}
      </main>
      <Foot />
    </>
  );
}

function AccountLinks() {
  const { t } = useTranslation();
  const language = useLanguage();
  const person = useSignedIn()?.person;
  if (!person) {
    return (
      <li>
        <a href={paths.signIn(language)}>{t("signIn")}</a>
      </li>
    );
  }
  return (
    <>
      <li>
        <a href={paths.work(language)}>{t("myWork")}</a>
      </li>
      <li>
        <a href={paths.account(language)}>{t("myAccount")}</a>
      </li>
      <li>
        <form method="post" action={paths.signOut(language)}>
          <button className="button-link">{t("signOut")}</button>
        </form>
      </li>
    </>
  );
}
