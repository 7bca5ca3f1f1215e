import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { Field } from "~/components/form/field";
import type { ScreeningVersion, ScreenedReview } from "~/domain/screening/read-version-for-screening.server";
import { longestReason, shortestReason } from "~/domain/screening/screening-schema";
import { formatNumber } from "~/language/format";
import { useLanguage } from "~/i18n/use-language";
import { BackToText } from "./back-to-text";
import { ConfirmHead } from "./confirm-head";

type Props = {
  review: ScreenedReview;
  version: ScreeningVersion;
  fieldErrors: Record<string, string[]>;
  /** What was typed before, after an error. */
  typed: string;
};

/** What a return does, and the reason for it in the language of the submission. */
export function ReturnForm({ review, version, fieldErrors, typed }: Props) {
  const { t } = useTranslation("screening");
  const pageLanguage = useLanguage();
  const { language } = version;
  const length = t("confirm.return.length", {
    shortest: shortestReason,
    longest: formatNumber(longestReason, pageLanguage),
  });
  const hint = `${t(`confirm.return.hint.${language}`)} ${length}`;
  return (
    <>
      <ErrorSummary fieldErrors={fieldErrors} />
      <ConfirmHead review={review} version={version} title={t("confirm.return.title", { version: version.version })} />
      <ul>
        <li>{t("confirm.return.open")}</li>
        <li>{t("confirm.return.visible")}</li>
        <li>{version.members > 0 ? t("confirm.told", { count: version.members }) : t("confirm.toldNobody")}</li>
      </ul>
      <form method="post">
        <Field name="reason" label={t(`confirm.return.label.${language}`)} hint={hint} errors={fieldErrors["reason"]}>
          {(control) => (
            <textarea
              {...control}
              className="textarea reason-input"
              lang={language}
              defaultValue={typed}
              aria-required
            />
          )}
        </Field>
        <div className="buttons">
          <button className="button" name="intent" value="return">
            {t("confirm.return.button", { version: version.version })}
          </button>
          <BackToText review={review} version={version} />
        </div>
      </form>
    </>
  );
}
