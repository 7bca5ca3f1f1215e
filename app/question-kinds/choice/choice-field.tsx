import { useTranslation } from "react-i18next";
import { AnswerLegend } from "~/question-kinds/answer-legend";
import { CommentField } from "~/question-kinds/comment-field";
import type { FieldProps } from "~/question-kinds/field";
import { describedBy, FieldErrors } from "~/question-kinds/field-errors";
import { OptionInputs } from "~/question-kinds/option-inputs";
import { settingsFor } from "~/question-kinds/settings";
import { valuesIn } from "~/question-kinds/typed-values";

/** Options, one or several, and a text beside them where the question takes one. */
export function ChoiceField(props: FieldProps) {
  const { t } = useTranslation("respond");
  const { prefix, typed, errors, enter, about, children } = props;
  const { options, several, comment } = settingsFor("choice", props.settings);
  const id = `${prefix}options`;
  const wrong = errors["options"] ?? [];
  const none = several ? [] : [{ key: "", label: t("kinds.noChoice") }];
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
          options={[...options, ...none]}
          several={several}
          chosen={valuesIn(typed["options"])}
          onChoose={(chosen) => enter({ options: chosen })}
        />
      </fieldset>
      {comment ? <CommentField {...props} /> : null}
      <div className="field saving">{children}</div>
    </>
  );
}
