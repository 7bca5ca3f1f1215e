import { useTranslation } from "react-i18next";
import type { FieldProps } from "~/question-kinds/field";
import { describedBy, FieldErrors } from "~/components/form/field-errors";
import { OptionInputs } from "~/components/form/option-inputs";
import { textIn, valuesIn } from "~/question-kinds/typed-values";
import { DetailFields } from "./detail-fields";
import { entryFields } from "./list-value";

type Props = FieldProps & {
  /** Counted from 1. */
  place: number;
};

function Words({ prefix, register, start, language, errors, place }: Props) {
  const { t } = useTranslation("respond");
  const name = entryFields(place);
  const wrong = errors[name.text] ?? [];
  return (
    <>
      <div className="field">
        <label htmlFor={prefix + name.title}>{t("kinds.list.title")}</label>
        <input
          id={prefix + name.title}
          className="input"
          lang={language}
          autoComplete="off"
          defaultValue={textIn(start[name.title])}
          {...register(name.title)}
        />
      </div>
      <div className={wrong.length > 0 ? "field field-wrong" : "field"}>
        <label htmlFor={prefix + name.text}>{t("kinds.list.text")}</label>
        <FieldErrors id={`${prefix}${name.text}-error`} errors={wrong} />
        <textarea
          id={prefix + name.text}
          className="textarea textarea-short"
          lang={language}
          rows={4}
          aria-invalid={wrong.length > 0 || undefined}
          {...describedBy([wrong.length > 0 && `${prefix}${name.text}-error`])}
          defaultValue={textIn(start[name.text])}
          {...register(name.text)}
        />
      </div>
    </>
  );
}

function Objectives({ prefix, typed, objectives, enter, place }: Props) {
  const { t } = useTranslation("respond");
  const name = entryFields(place).objectives;
  const chosen = valuesIn(typed[name]);
  if (objectives.length === 0) return null;
  const options = objectives.map(({ number, label }) => ({
    key: String(number),
    label: t("question.objective", { number, label }),
  }));
  return (
    <details className="session-objectives">
      <summary>
        {t("kinds.list.objectives")} {chosen.length > 0 ? <span className="quiet">({chosen.join(", ")})</span> : null}
      </summary>
      <OptionInputs
        name={prefix + name}
        options={options}
        several
        chosen={chosen}
        onChoose={(numbers) => enter({ [name]: numbers })}
      />
    </details>
  );
}

/** The fields of one entry of a list. */
export function EntryField(props: Props) {
  return (
    <>
      <Words {...props} />
      <Objectives {...props} />
      <DetailFields {...props} />
    </>
  );
}
