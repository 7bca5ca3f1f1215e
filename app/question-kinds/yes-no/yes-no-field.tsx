import { useTranslation } from "react-i18next";
import { AnswerLegend } from "~/question-kinds/answer-legend";
import { CommentField } from "~/question-kinds/comment-field";
import type { FieldProps } from "~/question-kinds/field";
import { describedBy, FieldErrors } from "~/question-kinds/field-errors";
import { OptionInputs } from "~/question-kinds/option-inputs";
import { settingsFor } from "~/question-kinds/settings";
import { valuesIn } from "~/question-kinds/typed-values";

/** Yes, no, or no answer, and a text beside it where the question takes one. */
export function YesNoField(props: FieldProps) {
  const { t } = useTranslation("respond");
  const { prefix, typed, errors, enter, about, children } = props;
  const { comment } = settingsFor("yes-no", props.settings);
  const id = `${prefix}said`;
  const wrong = errors["said"] ?? [];
  const options = [
    { key: "yes", label: t("kinds.yes") },
    { key: "no", label: t("kinds.no") },
    { key: "", label: t("kinds.noChoice") },
  ];
  return (
    <>
      <fieldset
        className={wrong.length > 0 ? "field field-wrong" : "field"}
        id={id}
        {...describedBy([wrong.length > 0 && `${id}-error`])}
      >
        <legend>
          <AnswerLegend about={about} />
        </legend>
        <FieldErrors id={`${id}-error`} errors={wrong} />
        <OptionInputs
          name={id}
          options={options}
          several={false}
          chosen={valuesIn(typed["said"])}
          onChoose={([said = ""]) => enter({ said })}
        />
      </fieldset>
      {comment ? <CommentField {...props} /> : null}
      <div className="field saving">{children}</div>
    </>
  );
}
