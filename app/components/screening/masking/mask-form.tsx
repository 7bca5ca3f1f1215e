import { useTranslation } from "react-i18next";
import { useErrorText } from "~/components/form/error-text";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { maskReasons } from "~/domain/screening/masking/mask-reasons";
import type { AnswerToMask } from "~/domain/screening/masking/read-masking.server";

type Props = { answer: AnswerToMask; failure: FormFailure | null };

/** The suggestions to tick, words of one's own, and the reason. */
export function MaskForm({ answer, failure }: Props) {
  const { t } = useTranslation("screening");
  const { id } = answer;
  const reasonId = failure ? "reason" : `reason-${id}`;
  return (
    <form method="post" className="mask-form">
      <input type="hidden" name="answer" value={id} />
      <Suggestions answer={answer} failure={failure} />
      <OwnWords answer={answer} failure={failure} />
      <div className="field">
        <label htmlFor={reasonId}>{t("masks.why")}</label>
        <select
          id={reasonId}
          name="reason"
          className="input"
          defaultValue={typedText(failure, "reason") ?? maskReasons[0]}
        >
          {maskReasons.map((reason) => (
            <option key={reason} value={reason}>
              {t(`masks.reason.${reason}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="buttons">
        <button className="button" name="intent" value="mask">
          {t("masks.button")}
        </button>
      </div>
    </form>
  );
}

function Suggestions({ answer: { suggestions, language }, failure }: Props) {
  const { t } = useTranslation("screening");
  if (suggestions.length === 0) return null;
  const typed = failure?.values["spans"] ?? [];
  return (
    <fieldset className="field">
      <legend>{t("masks.suggestions")}</legend>
      <p className="hint">{t("masks.suggestionsHint")}</p>
      <div className="choices">
        {suggestions.map(({ startsAt, endsAt, kind, words }) => {
          const value = `${startsAt}-${endsAt}`;
          return (
            <label key={value} className="choice">
              <input
                type="checkbox"
                name="spans"
                value={value}
                defaultChecked={Array.isArray(typed) ? typed.includes(value) : typed === value}
              />
              <span lang={language}>{words}</span>
              <span className="quiet small">{t(`masks.kind.${kind}`)}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

function OwnWords({ answer: { id, language }, failure }: Props) {
  const { t } = useTranslation("screening");
  const errorText = useErrorText();
  const field = failure ? "words" : `words-${id}`;
  const errors = failure?.fieldErrors["words"] ?? [];
  return (
    <div className={errors.length > 0 ? "field field-wrong" : "field"}>
      <label htmlFor={field}>{t("masks.words")}</label>
      <p className="hint" id={`${field}-hint`}>
        {t("masks.wordsHint")}
      </p>
      {errors.map((key) => (
        <p key={key} className="error" id={`${field}-error`}>
          {errorText(key)}
        </p>
      ))}
      <input
        id={field}
        name="words"
        className="input"
        lang={language}
        autoComplete="off"
        defaultValue={typedText(failure, "words") ?? ""}
        aria-describedby={errors.length > 0 ? `${field}-hint ${field}-error` : `${field}-hint`}
        aria-invalid={errors.length > 0 ? true : undefined}
      />
    </div>
  );
}
