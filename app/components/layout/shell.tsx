import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { Foot } from "./footer";
import { LanguageSwitch } from "./language-switch";
import { NavList, type NavItem } from "./nav-list";
import { useSignedIn } from "./use-signed-in";

type Props = {
  /** The areas or pages to which the bar leads, the present one marked. */
  nav?: NavItem[];
  /** The pages of the present area, in a row of their own. */
  pages?: NavItem[];
  /** Where keyboards may skip to beside the content, past what comes first in it. */
  skip?: { label: string; href: string } | null;
  /** A deadline or another line above the whole page. */
  banner?: ReactNode;
  /** "plain": one measure of text; "wide": tables and columns. */
  width?: "plain" | "wide";
  children: ReactNode;
};

/** Languages and account: beside the areas, and on a narrow screen behind one word, which needs no script. */
function Tools() {
  const { t } = useTranslation();
  const language = useLanguage();
  const links = (
    <ul>
      <li>
        <a href={paths.search(language)}>{t("search")}</a>
      </li>
      <LanguageSwitch />
      <AccountLinks />
    </ul>
  );
  return (
    <>
      <nav className="tools tools-wide" aria-label={t("languagesAndAccount")}>
        {links}
      </nav>
      <details className="menu">
        <summary>{t("menu")}</summary>
        <nav className="tools" aria-label={t("languagesAndAccount")}>
          {links}
        </nav>
      </details>
    </>
  );
}

/** The frame of every page: bar with areas and languages, pages of the area, banner, content, foot. */
export function Shell({ nav = [], pages = [], skip = null, banner, width = "plain", children }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <a className="skip-link" href="#content">
        {t("skipToContent")}
      </a>
      {skip ? (
        <a className="skip-link" href={skip.href}>
          {skip.label}
        </a>
      ) : null}
      <header>
        <div className="bar">
          <a className="brand" href={paths.home(language)}>
            {t("brand")}
          </a>
          <NavList items={nav} label={t("sections")} className="areas" />
          <Tools />
        </div>
        <NavList items={pages} label={t("pagesOfSection")} className="area-pages" />
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
      {person.unreadNotices > 0 ? (
        <li>
          <a href={paths.notices(language, { show: "unread" })}>{t("notices", { unread: person.unreadNotices })}</a>
        </li>
      ) : null}
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
