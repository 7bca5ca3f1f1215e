import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { useFieldLabel } from "~/components/setup/field-label";
import { SetUpPageHead } from "~/components/setup/set-up-head";
import { SetUpShell } from "~/components/setup/set-up-shell";
import type { QuestionFormData } from "~/domain/review/questions/read-question-set-up.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";
import { isQuestionText, QuestionForm } from "./question-form";

type Props = { data: QuestionFormData; failure: FormFailure | null };

/** A guiding question that is added. */
export function NewQuestionPage({ data, failure }: Props) {
  const { t } = useTranslation(["questions", "setup"]);
  const labelOf = useFieldLabel((name) => (isQuestionText(name) ? t(`field.${name}`) : null));
  const list = paths.setUpQuestions(useLanguage(), data.head.slug);
  return (
    <SetUpShell review={data.head.slug}>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} attempt={failure} labelOf={labelOf} />
      <SetUpPageHead
        shortTitle={data.head.shortTitle}
        back={{ href: list, label: t("list.title") }}
        title={t("add.title")}
        saved={false}
      />
      {data.isOpen ? <p className="notice notice-warning">{t("add.open")}</p> : null}
      <QuestionForm data={data} held={false} failure={failure}>
        <div className="buttons">
          <button className="button">{t("add.button")}</button>
          <a href={list}>{t("setup:form.cancel")}</a>
        </div>
      </QuestionForm>
    </SetUpShell>
  );
}
