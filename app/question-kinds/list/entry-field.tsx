import { useTranslation } from "react-i18next";
import type { FieldProps } from "~/question-kinds/field";
import { describedBy, FieldErrors } from "~/question-kinds/field-errors";
import { OptionInputs } from "~/question-kinds/option-inputs";
import { textIn, valuesIn } from "~/question-kinds/typed-values";
import { entryFields } from "./list-value";

type Props = FieldProps & {
  /** Counted from 1, of how many. */
  place: number;
  of: number;
  /** Missing for the empty entry of a page without scripts. */
  onMove?: (by: 1 | -1) => void;
  onRemove?: () => void;
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

/** Where there are no scripts: the place of an entry, and whether it is removed, with the next save. */
function Without({ prefix, place, of }: Props) {
  const { t } = useTranslation("respond");
  const name = entryFields(place);
  return (
    <noscript>
      <div className="line-field">
        <label htmlFor={prefix + name.position}>{t("kinds.list.position")}</label>
        <input
          id={prefix + name.position}
          name={prefix + name.position}
          className="input input-place"
          type="number"
          min={1}
          max={of}
          defaultValue={place}
        />
        <label className="choice">
          <input type="checkbox" name={prefix + name.removed} />
          <span>{t("kinds.list.removeAtSave")}</span>
        </label>
      </div>
    </noscript>
  );
}

/** One entry of a list. */
export function EntryField(props: Props) {
  const { t } = useTranslation("respond");
  const { place, of, onMove, onRemove } = props;
  const about = <span className="visually-hidden">{t("kinds.list.aboutEntry", { number: place })}</span>;
  return (
    <fieldset className="list-entry">
      <legend>{t(onRemove ? "kinds.list.entry" : "kinds.list.newEntry", { number: place })}</legend>
      <Words {...props} />
      <Objectives {...props} />
      {onRemove ? <Without {...props} /> : null}
      <div className="line-links scripted">
        {onMove && place > 1 ? (
          <button type="button" className="button-link" onClick={() => onMove(-1)}>
            {t("kinds.list.up")} {about}
          </button>
        ) : null}
        {onMove && place < of ? (
          <button type="button" className="button-link" onClick={() => onMove(1)}>
            {t("kinds.list.down")} {about}
          </button>
        ) : null}
        {onRemove ? (
          <button type="button" className="button-link" onClick={onRemove}>
            {t("kinds.list.remove")} {about}
          </button>
        ) : null}
      </div>
    </fieldset>
  );
}
