import { useTranslation } from "react-i18next";
import { languageNames } from "~/components/layout/language-switch";
import { useLanguage } from "~/i18n/use-language";
import { languages } from "~/language/language";

type Props = {
  /** The words of a button that saves and stays; null where the form has one anyway. */
  save: string | null;
  /** Buttons that save and then lead somewhere, by their intent. */
  ways: { intent: string; label: string }[];
};

/**
 * For pages without scripts, where links and the language switch throw away what was typed: buttons of the form that save
 * and go on. The intent of a language is `in-` with its code.
 */
export function WithoutScripts({ save, ways }: Props) {
  const { t } = useTranslation();
  const here = useLanguage();
  return (
    <noscript>
      {save === null ? null : (
        <div className="buttons">
          <button className="button button-second" name="intent" value="save">
            {save}
          </button>
        </div>
      )}
      <div className="notice">
        <p>{t("withoutScripts.lead")}</p>
        <p className="line-links">
          {ways.map(({ intent, label }) => (
            <button key={intent} className="button-link" name="intent" value={intent}>
              {label}
            </button>
          ))}
          {languages
            .filter((language) => language !== here)
            .map((language) => (
              <button key={language} className="button-link" name="intent" value={`in-${language}`} lang={language}>
                {languageNames[language]}
              </button>
            ))}
        </p>
      </div>
    </noscript>
  );
}
