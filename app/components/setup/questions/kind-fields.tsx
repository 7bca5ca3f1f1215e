import { useTranslation } from "react-i18next";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { ReviewTexts } from "~/components/setup/review-texts";
import type { QuestionFormData } from "~/domain/review/questions/read-question-set-up.server";
import { eachLanguage } from "~/language/language";
import { type QuestionKind, questionKinds } from "~/question-kinds/kind";
import { settingsFieldsOf } from "~/question-kinds/set-up-field-register";
import { settingsPrefix, settingsTyped } from "~/question-kinds/set-up-register";
import { textIn } from "~/question-kinds/typed-values";
import { Choices } from "~/components/form/choices";

type Props = { data: QuestionFormData; held: boolean; failure: FormFailure | null };

/** What the answers are made of, and what each kind lets one choose. Of a question that has answers the kind stays. */
export function KindFields({ data, held, failure }: Props) {
  const { t } = useTranslation("questions");
  const { question } = data;
  const chosen = typedText(failure, "kind") ?? question.kind;
  const errors = failure?.fieldErrors["kind"];
  if (held) {
    return (
      <>
        <Choices id="kind" legend={t("field.kind")} hint={t("held.kind")} errors={errors}>
          <p>{t(`kind.${question.kind}`)}</p>
          <input type="hidden" name="kind" value={question.kind} />
        </Choices>
        <Settings kind={question.kind} {...{ data, failure }} />
      </>
    );
  }
  return (
    <Choices id="kind" legend={t("field.kind")} hint={t("field.kindHint")} errors={errors}>
      {questionKinds.map((kind) => (
        <div key={kind} className="conditional">
          <label className="choice">
            <input type="radio" name="kind" value={kind} defaultChecked={kind === chosen} />
            <span>{t(`kind.${kind}`)}</span>
          </label>
          {settingsFieldsOf(kind).SettingsFields ? (
            <div className="conditional-fields">
              <Settings kind={kind} {...{ data, failure }} />
            </div>
          ) : null}
        </div>
      ))}
    </Choices>
  );
}

function Settings({
  kind,
  data: { head, settings },
  failure,
}: Pick<Props, "data" | "failure"> & { kind: QuestionKind }) {
  const { SettingsFields } = settingsFieldsOf(kind);
  if (!SettingsFields) return null;
  const prefix = settingsPrefix(kind);
  const stored = settingsTyped(kind, settings);
  const typed = failure ? settingsTyped(kind, failure.values) : stored;
  const errors = Object.fromEntries(
    Object.entries(failure?.fieldErrors ?? {}).flatMap(([name, keys]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), keys]] : [],
    ),
  );
  return (
    <SettingsFields
      {...{ prefix, typed, errors }}
      text={({ name, legend }) => (
        <ReviewTexts
          name={prefix + name}
          legend={legend}
          languages={head.languages}
          words={eachLanguage((language) => textIn(stored[`${name}-${language}`]))}
          failure={failure}
          optional
        />
      )}
    />
  );
}
