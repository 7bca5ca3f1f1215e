import { useTranslation } from "react-i18next";
import type { UseFormRegisterReturn } from "react-hook-form";
import { useErrorText } from "~/components/form/error-text";

type Props = {
  objectives: { number: number; label: string }[];
  errors?: string[] | undefined;
  /** Registered with react-hook-form, or a plain name. */
  field: UseFormRegisterReturn | { name: string };
  /** What is chosen at first. */
  chosen: number[];
};

/** The objectives of the session to which an answer may refer. */
export function ObjectiveChoices({ objectives, errors = [], field, chosen }: Props) {
  const { t } = useTranslation("respond");
  const errorText = useErrorText();
  if (objectives.length === 0) return null;
  return (
    <fieldset className="field objective-choices" id={field.name} aria-describedby={`${field.name}-hint`}>
      <legend>{t("question.objectives")}</legend>
      <p className="hint" id={`${field.name}-hint`}>
        {t("question.objectivesHint")}
      </p>
      {errors.map((key) => (
        <p key={key} className="error">
          {errorText(key)}
        </p>
      ))}
      <div className="choices">
        {objectives.map(({ number, label }) => (
          <label key={number} className="choice">
            <input type="checkbox" value={String(number)} {...field} defaultChecked={chosen.includes(number)} />
            <span>{t("question.objective", { number, label })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
