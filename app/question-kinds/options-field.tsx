import { useTranslation } from "react-i18next";
import { AnswerLegend } from "./answer-legend";
import { CommentField } from "./comment-field";
import type { FieldProps } from "./field";
import { describedBy, FieldErrors } from "~/components/form/field-errors";
import { OptionInputs } from "~/components/form/option-inputs";
import type { ChoiceOption } from "./settings";
import { valuesIn } from "./typed-values";

type Props = {
  field: FieldProps;
  /** Of the field that holds what is chosen. */
  name: string;
  options: ChoiceOption[];
  several?: boolean;
  /** A text can be added. */
  comment: boolean;
  onChoose: (chosen: string[]) => void;
};

/** Options to choose from, of which a single one can be left out again, and a text beside them where the question takes one. */
export function OptionsField({ field, name, options, several = false, comment, onChoose }: Props) {
  const { t } = useTranslation("respond");
  const { prefix, typed, errors, about, children } = field;
  const id = prefix + name;
  const wrong = errors[name] ?? [];
  return (
    <>
      <fieldset
        className={wrong.length > 0 ? "field field-wrong" : "field"}
        id={id}
        {...describedBy([wrong.length > 0 && `${id}-error`, several && `${id}-hint`])}
      >
        <legend>
          <AnswerLegend about={about} />
        </legend>
        {several ? (
          <p className="hint" id={`${id}-hint`}>
            {t("kinds.several")}
          </p>
        ) : null}
        <FieldErrors id={`${id}-error`} errors={wrong} />
        <OptionInputs
          name={id}
          options={several ? options : [...options, { key: "", label: t("kinds.noChoice") }]}
          several={several}
          chosen={valuesIn(typed[name])}
          onChoose={onChoose}
        />
      </fieldset>
      {comment ? <CommentField {...field} /> : null}
      <div className="field saving">{children}</div>
    </>
  );
}
