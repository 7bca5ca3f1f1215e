import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { useErrorText } from "~/components/form/error-text";
import type { ScreeningVersion, ScreenedReview } from "~/domain/screening/read-version-for-screening.server";
import { takeDownReasons } from "~/domain/submission/take-down-reasons";
import { BackToText } from "./back-to-text";
import { ConfirmHead } from "./confirm-head";

type Props = { review: ScreenedReview; version: ScreeningVersion; fieldErrors: Record<string, string[]> };

/** What removing a submission from public view does, and the reason that is shown in its place. */
export function ConfirmTakeDown({ review, version, fieldErrors }: Props) {
  const { t } = useTranslation(["screening", "submission"]);
  const errorText = useErrorText();
  return (
    <>
      <ErrorSummary fieldErrors={fieldErrors} />
      <ConfirmHead review={review} version={version} title={t("screening:confirm.takeDown.title")} />
      <ul>
        <li>{t("screening:confirm.takeDown.hidden")}</li>
        <li>{t("screening:confirm.takeDown.counts")}</li>
        {version.cited > 0 ? <li>{t("screening:confirm.takeDown.cited", { count: version.cited })}</li> : null}
        <li>{t("screening:confirm.takeDown.undo")}</li>
        <li>
          {version.members > 0
            ? t("screening:confirm.told", { count: version.members })
            : t("screening:confirm.toldNobody")}
        </li>
      </ul>
      <form method="post">
        <fieldset className="field" id="reason">
          <legend>{t("screening:confirm.takeDown.reason")}</legend>
          {(fieldErrors["reason"] ?? []).map((key) => (
            <p key={key} className="error">
              {errorText(key)}
            </p>
          ))}
          <div className="choices">
            {takeDownReasons.map((reason) => (
              <label key={reason} className="choice">
                <input type="radio" name="reason" value={reason} required />
                <span>{t(`submission:takenDown.reason.${reason}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <div className="buttons">
          <button className="button" name="intent" value="takeDown">
            {t("screening:confirm.takeDown.button")}
          </button>
          <BackToText review={review} version={version} />
        </div>
      </form>
    </>
  );
}
