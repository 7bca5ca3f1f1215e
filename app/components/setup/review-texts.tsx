import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useErrorText } from "~/components/form/error-text";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { languageNames } from "~/components/layout/language-switch";
import { textField } from "~/domain/review/setup/typed-texts";
import type { InEveryLanguage, Language } from "~/language/language";

type Props = {
  /** Of the text; its fields are named "title-en", "title-fr": see typed-texts.ts. */
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  /** The languages of the review, in their order. */
  languages: readonly Language[];
  /** What is stored, by language; see `wordsOf`. */
  words: InEveryLanguage;
  failure: FormFailure | null;
  /** Lines of the fields; one where it is a name. */
  rows?: number;
  /** The text may be left out altogether: nothing is missing as long as no language has it. */
  optional?: boolean;
};

/** Which languages of a text are missing; none of a text that may be left out and is. */
function missingOf({ languages, words, optional }: Pick<Props, "languages" | "words" | "optional">): Language[] {
  const empty = languages.filter((language) => words[language].trim() === "");
  return optional && empty.length === languages.length ? [] : empty;
}

/** A text of a review in its languages side by side, with how many are there and which are missing. */
export function ReviewTexts({ name, legend, hint, languages, words, failure, rows = 1, optional = false }: Props) {
  const { t } = useTranslation("setup");
  const missing = missingOf({ languages, words, optional });
  const written = languages.length - missing.length;
  return (
    <fieldset className="text-fields" aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend>
        {legend}{" "}
        {missing.length > 0 && languages.length > 1 ? (
          <span className="tag tag-warning">{t("texts.written", { written, count: languages.length })}</span>
        ) : null}
      </legend>
      {hint ? (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      <div className="text-columns">
        {languages.map((language) => (
          <TextField
            key={language}
            {...{ name, language, rows, failure }}
            stored={words[language]}
            missing={missing.includes(language)}
          />
        ))}
      </div>
    </fieldset>
  );
}

type FieldProps = Pick<Props, "name" | "failure"> & {
  rows: number;
  language: Language;
  stored: string;
  missing: boolean;
};

function TextField({ name, language, rows, failure, stored, missing }: FieldProps) {
  const { t } = useTranslation("setup");
  const errorText = useErrorText();
  const id = textField(name, language);
  const errors = failure?.fieldErrors[id] ?? [];
  const control = {
    id,
    name: id,
    lang: language,
    defaultValue: typedText(failure, id) ?? stored,
    ...(errors.length > 0 ? { "aria-invalid": true as const, "aria-describedby": `${id}-error` } : {}),
  };
  return (
    <div className={errors.length > 0 ? "field field-wrong" : "field"}>
      <label htmlFor={id}>
        <span lang={language}>{languageNames[language]}</span>{" "}
        {missing ? <span className="text-missing">{t("texts.missing")}</span> : null}
      </label>
      {errors.length > 0 ? (
        <div className="error" id={`${id}-error`}>
          {errors.map((key) => (
            <div key={key}>{errorText(key)}</div>
          ))}
        </div>
      ) : null}
      {rows > 1 ? (
        <textarea {...control} className="textarea textarea-short" rows={rows} />
      ) : (
        <input {...control} className="input" />
      )}
    </div>
  );
}
