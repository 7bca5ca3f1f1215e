import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { ReviewTexts } from "~/components/setup/review-texts";
import type { QuestionFormData } from "~/domain/review/questions/read-question-set-up.server";
import { conditionValue } from "~/domain/review/questions/question-conditions";
import { eachLanguage } from "~/language/language";
import { CheckboxField } from "~/components/form/checkbox-field";
import { KindFields } from "./kind-fields";
import { PlaceFields } from "./place-fields";
import { Choices } from "~/components/form/choices";

type Props = {
  data: QuestionFormData;
  /** Kind and place stay: the question has answers. */
  held: boolean;
  failure: FormFailure | null;
  /** What goes with the form unseen, and the buttons. */
  children: ReactNode;
};

const texts = [
  { name: "label", rows: 1, optional: false },
  { name: "stateText", rows: 4, optional: false },
  { name: "stakeholderText", rows: 4, optional: true },
  { name: "guidance", rows: 4, optional: true },
] as const;

/** Whether a field holds one of the texts of a question. */
export function isQuestionText(name: string): name is (typeof texts)[number]["name"] {
  return texts.some((text) => text.name === name);
}

/** Everything that the secretariat says of a guiding question. */
export function QuestionForm({ data, held, failure, children }: Props) {
  const { t } = useTranslation("questions");
  const { head, words, question, wordLimitOfReview } = data;
  const wordLimit = typedText(failure, "wordLimit") ?? question.wordLimit?.toString() ?? "";
  const required = failure ? failure.values["required"] === "on" : question.required;
  return (
    <form method="post" noValidate className="question-form">
      <PlaceFields {...{ data, held, failure }} />
      <KindFields {...{ data, held, failure }} />
      <h2>{t("field.words")}</h2>
      {texts.map(({ name, rows, optional }) => (
        <ReviewTexts
          key={name}
          name={name}
          legend={t(`field.${name}`)}
          hint={t(`field.${name}Hint`)}
          languages={head.languages}
          words={words[name] ?? eachLanguage(() => "")}
          {...{ rows, optional, failure }}
        />
      ))}
      <h2>{t("field.rules")}</h2>
      <Field
        name="wordLimit"
        label={t("field.wordLimit")}
        hint={
          wordLimitOfReview === null ? t("field.wordLimitNone") : t("field.wordLimitHint", { count: wordLimitOfReview })
        }
        errors={failure?.fieldErrors["wordLimit"]}
      >
        {(control) => (
          <input {...control} className="input input-number" inputMode="numeric" defaultValue={wordLimit} />
        )}
      </Field>
      <CheckboxField name="required" label={t("field.required")} checked={required} errors={undefined} />
      <Conditions {...{ data, failure }} />
      {children}
    </form>
  );
}

/** Under which answers to another question this one is shown. */
function Conditions({ data: { conditions, question }, failure }: Pick<Props, "data" | "failure">) {
  const { t } = useTranslation("questions");
  const stored = question.shownWhen;
  const values = (stored?.answered ?? []).map((answer) => conditionValue(stored?.question ?? "", answer));
  const chosen = failure ? [failure.values["shownWhen"] ?? []].flat() : values;
  if (conditions.length === 0) return <p className="hint">{t("field.conditionNone")}</p>;
  return (
    <Choices
      id="shownWhen"
      legend={t("field.condition")}
      hint={t("field.conditionHint")}
      errors={failure?.fieldErrors["shownWhen"]}
    >
      {conditions.map(({ key, number, label, answers }) => (
        <fieldset key={key} className="set-up-item">
          <legend>
            {t("numbered", { number })} {label}
          </legend>
          <div className="choices">
            {answers.map((answer) => {
              const value = conditionValue(key, answer.key);
              return (
                <label key={value} className="choice">
                  <input type="checkbox" name="shownWhen" value={value} defaultChecked={chosen.includes(value)} />
                  <span>{answer.label}</span>
                </label>
              );
            })}
          </div>
        </fieldset>
      ))}
    </Choices>
  );
}
