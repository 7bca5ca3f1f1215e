import { useTranslation } from "react-i18next";
import { QuestionText } from "~/components/text/question-text";
import { UnderObjective } from "~/components/text/under-objective";
import { Words } from "~/components/text/words";
import type { QuestionSetUp } from "~/domain/review/questions/read-question-set-up.server";
import { useLanguage } from "~/i18n/use-language";
import type { ReadText } from "~/language/localized-text";
import { noContent } from "~/question-kinds/answer-content";
import { fieldsOf } from "~/question-kinds/field-register";
import { rulesOf } from "~/question-kinds/register";
import type { TypedAnswer } from "~/question-kinds/typed-answer";

type Props = { data: QuestionSetUp };

/** The question as it is saved, as governments and as organizations see it. */
export function QuestionPreview({ data }: Props) {
  const { t } = useTranslation("questions");
  const { stateText, stakeholderText } = data.shown;
  const same = stateText.text === stakeholderText.text;
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{t("preview.title")}</h2>
      <p className="hint">{t("preview.lead")}</p>
      <Shown
        data={data}
        who={same ? t("preview.all") : t("preview.governments")}
        text={stateText}
        prefix="preview-1."
      />
      {same ? null : <Shown data={data} who={t("preview.organizations")} text={stakeholderText} prefix="preview-2." />}
    </section>
  );
}

type ShownProps = Props & { who: string; text: ReadText; prefix: string };

function Shown({ data: { shown, form }, who, text, prefix }: ShownProps) {
  const { t } = useTranslation(["questions", "respond"]);
  const language = useLanguage();
  const { kind, settings, guidance, objective, required, wordLimit } = shown;
  const { Field } = fieldsOf(kind);
  const start: TypedAnswer = { ...rulesOf(kind).toTyped(noContent), kind, language, objectives: [], complete: false };
  return (
    <div className="set-up-preview">
      <p className="kicker">{who}</p>
      <UnderObjective objective={objective} />
      <QuestionText text={text} heading={({ children, ...props }) => <h3 {...props}>{children}</h3>} />
      {required ? <p className="tag">{t("respond:question.required")}</p> : null}
      {guidance.text === "" ? null : (
        <details className="guidance">
          <summary>{t("respond:question.guidance")}</summary>
          <p>
            <Words text={guidance} />
          </p>
        </details>
      )}
      <fieldset disabled className="plain-fieldset">
        <legend className="visually-hidden">{t("preview.fields")}</legend>
        <Field
          prefix={prefix}
          register={(name) => ({ name: prefix + name })}
          start={start}
          typed={start}
          enter={() => undefined}
          settings={settings}
          objectives={[]}
          language={language}
          wordLimit={wordLimit ?? form.wordLimitOfReview}
          errors={{}}
          compact
        >
          {null}
        </Field>
      </fieldset>
    </div>
  );
}
