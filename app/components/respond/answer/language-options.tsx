import { languageNames } from "~/components/layout/language-switch";
import { languages } from "~/language/language";

/** Languages name themselves in themselves. */
export function LanguageOptions() {
  return languages.map((language) => (
    <option key={language} value={language} lang={language}>
      {languageNames[language]}
    </option>
  ));
}
