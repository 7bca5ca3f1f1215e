import { grammarOf } from "~/language/grammar/grammar";
import { useLocation } from "@remix-run/react";
import { eachLanguage, languages } from "~/language/language";
import { citedPassageAnchor, paragraphAnchor } from "~/paths/anchors";
import { inLanguage } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

/** Languages name themselves in themselves. */
export const languageNames = eachLanguage((language) => grammarOf(language).ownName);

/** The place inside a page that its query names, which no server sees in the address: the open paragraph of a report, or a passage of a submission. */
function placeIn(search: string): string {
  const query = new URLSearchParams(search);
  const [paragraph, passage] = [query.get("paragraph"), query.get("passage")];
  if (paragraph) return `#${paragraphAnchor(paragraph)}`;
  return passage ? `#${citedPassageAnchor(passage)}` : "";
}

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
        <a href={inLanguage(pathname + search, language) + placeIn(search)} hrefLang={language}>
          {languageNames[language]}
        </a>
      )}
    </li>
  ));
}
