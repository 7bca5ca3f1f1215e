import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import type { FormFailure } from "~/components/form/form-failure";
import { typedText } from "~/components/form/form-failure";
import { ClarificationText } from "~/components/text/clarification-text";
import type { ScreenedReview, ScreeningVersion } from "~/domain/screening/read-version-for-screening.server";
import type { ReadAnswer } from "~/domain/submission/published/submission-reading";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { formatDateTime } from "~/language/format";

type Props = {
  review: Pick<ScreenedReview, "timeZone">;
  version: ScreeningVersion;
  answer: ReadAnswer;
  failure: FormFailure | null;
};

/** What was asked about an answer, and the form that asks, folded. */
export function AnswerQuestions({ review, version, answer, failure }: Props) {
  const language = useLanguage();
  const dateTime = (at: Date) => formatDateTime(at, language, review.timeZone);
  const asked = version.clarifications.filter((one) => one.frozenAnswerId === answer.frozenAnswerId);
  return (
    <>
      {asked.map((one) => (
        <div className="notice" key={one.id}>
          <ClarificationText clarification={one} dateTime={dateTime} />
        </div>
      ))}
      {version.mayClarify ? <AskForm version={version} answer={answer} failure={failure} /> : null}
    </>
  );
}

function AskForm({ version, answer, failure }: Omit<Props, "review">) {
  const { t } = useTranslation("clarification");
  const { place } = usePlaceWords();
  const id = answer.frozenAnswerId;
  const mine = typedText(failure, "frozenAnswer") === id ? failure : null;
  const errors = mine?.fieldErrors ?? {};
  return (
    <details className="remark-field no-print" open={mine ? true : undefined}>
      <summary aria-label={`${t("ask")}: ${place(answer)}`}>{t("ask")}</summary>
      <form method="post" noValidate>
        <input type="hidden" name="frozenAnswer" value={id} />
        <Field
          name="passage"
          id={`passage-${id}`}
          label={t("passageField")}
          hint={t("passageHint")}
          errors={errors["passage"]}
        >
          {(control) => (
            <textarea
              {...control}
              className="textarea textarea-short"
              rows={2}
              defaultValue={typedText(mine, "passage") ?? ""}
            />
          )}
        </Field>
        <Field
          name="question"
          id={`question-${id}`}
          label={t("questionField")}
          hint={t(`questionHint.${version.language}`)}
          errors={errors["question"]}
        >
          {(control) => (
            <textarea
              {...control}
              className="textarea textarea-short"
              rows={3}
              lang={version.language}
              defaultValue={typedText(mine, "question") ?? ""}
            />
          )}
        </Field>
        <button className="button button-second" name="intent" value="askClarification">
          {t("askButton")}
        </button>
      </form>
    </details>
  );
}
