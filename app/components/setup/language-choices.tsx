import { useTranslation } from "react-i18next";
import { useErrorText } from "~/components/form/error-text";
import type { FormFailure } from "~/components/form/form-failure";
import { languageNames } from "~/components/layout/language-switch";
import { languages } from "~/language/language";

/** The languages in which a review is set up, one box each; the field is named `languages`. */
export function LanguageChoices({ chosen, failure }: { chosen: readonly string[]; failure: FormFailure | null }) {
  const { t } = useTranslation("setup");
  const errorText = useErrorText();
  const ticked = failure ? [failure.values["languages"] ?? []].flat() : chosen;
  const errors = failure?.fieldErrors["languages"] ?? [];
  return (
    <fieldset
      className={errors.length > 0 ? "text-fields field-wrong" : "text-fields"}
      id="languages"
      tabIndex={-1}
      aria-describedby="languages-hint"
    >
      <legend>{t("about.languages")}</legend>
      <p className="hint" id="languages-hint">
        {t("about.languagesHint")}
      </p>
      {errors.map((key) => (
        <p key={key} className="text-wrong">
          {errorText(key)}
        </p>
      ))}
      <div className="choices">
        {languages.map((language) => (
          <label key={language} className="choice" lang={language}>
            <input type="checkbox" name="languages" value={language} defaultChecked={ticked.includes(language)} />
            <span>{languageNames[language]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
