import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { Field } from "~/components/form/field";
import { SubmissionText } from "~/components/submission/submission-text";
import type { ScreeningVersion, ScreenedReview } from "~/domain/screening/read-version-for-screening.server";
import { remarkField } from "~/domain/screening/answer-remarks";
import { longestReason, shortestReason } from "~/domain/screening/screening-schema";
import { formatNumber } from "~/language/format";
import { useLanguage } from "~/i18n/use-language";
import { AnswerRemarkField } from "./answer-remark-field";
import { BackToText } from "./back-to-text";
import { ConfirmHead } from "./confirm-head";
import { JumpToAnswer } from "./jump-to-answer";

type Props = {
  review: ScreenedReview;
  version: ScreeningVersion;
  fieldErrors: Record<string, string[]>;
  /** What was typed before, after an error: values of the form by name. */
  typed: Record<string, string | string[]>;
};

/** The reason for the whole version, in the language of the submission. */
function ReasonField({ version: { language }, fieldErrors, typed }: Omit<Props, "review">) {
  const { t } = useTranslation("screening");
  const pageLanguage = useLanguage();
  const length = t("confirm.return.length", {
    shortest: shortestReason,
    longest: formatNumber(longestReason, pageLanguage),
  });
  const hint = `${t(`confirm.return.hint.${language}`)} ${length}`;
  return (
    <Field name="reason" label={t(`confirm.return.label.${language}`)} hint={hint} errors={fieldErrors["reason"]}>
      {(control) => (
        <textarea
          {...control}
          className="textarea reason-input"
          lang={language}
          defaultValue={String(typed["reason"] ?? "")}
          aria-required
        />
      )}
    </Field>
  );
}

/** The text that is returned, with a field for a remark under each answer. */
function TextWithRemarks({ version: { sessions, language }, fieldErrors, typed }: Omit<Props, "review">) {
  const { t } = useTranslation("screening");
  return (
    <section aria-labelledby="remarks" className="return-text">
      <h2 id="remarks">{t("remark.title")}</h2>
      <p className="hint">{t("remark.lead")}</p>
      <SubmissionText
        sessions={sessions}
        level={3}
        markMixed
        after={(answer) => {
          const name = remarkField(answer.frozenAnswerId);
          const given = String(typed[name] ?? "");
          return <AnswerRemarkField answer={answer} language={language} typed={given} errors={fieldErrors[name]} />;
        }}
      />
    </section>
  );
}

/** What a return does, and the reason for it beside the text. */
export function ReturnForm({ review, version, fieldErrors, typed }: Props) {
  const { t } = useTranslation("screening");
  const form = { version, fieldErrors, typed };
  return (
    <>
      <ErrorSummary fieldErrors={fieldErrors} />
      <ConfirmHead review={review} version={version} title={t("confirm.return.title", { version: version.version })} />
      <ul>
        <li>{t("confirm.return.open")}</li>
        <li>{t("confirm.return.visible")}</li>
        <li>{t("confirm.return.undo")}</li>
        <li>{version.members > 0 ? t("confirm.told", { count: version.members }) : t("confirm.toldNobody")}</li>
      </ul>
      <form method="post" className="columns columns-aside return-form">
        <div className="panel panel-sticky return-reason">
          <ReasonField {...form} />
          <JumpToAnswer sessions={version.sessions} />
          <div className="buttons">
            <button className="button" name="intent" value="return">
              {t("confirm.return.button", { version: version.version })}
            </button>
            <BackToText review={review} version={version} />
          </div>
        </div>
        <TextWithRemarks {...form} />
      </form>
    </>
  );
}
