import { grammarOf } from "~/language/grammar/grammar";
import { useLocation } from "@remix-run/react";
import { eachLanguage, languages } from "~/language/language";
import { inLanguage } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

/** Languages name themselves in themselves. */
export const languageNames = eachLanguage((language) => grammarOf(language).ownName);

/** Leads to the same place in another language. */
export function LanguageSwitch() {
  const here = useLanguage();
  const { pathname, search } = useLocation();
  return languages.map((language) => (
    <li key={language} lang={language}>
      {language === here ? (
        <span className="bar-current" aria-current="true">
          {languageNames[language]}
        </span>
      ) : (
        <a href={inLanguage(pathname + search, language)} hrefLang={language}>
          {languageNames[language]}
        </a>
      )}
    </li>
  ));
}
