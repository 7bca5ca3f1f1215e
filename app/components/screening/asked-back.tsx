import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { PlainWords } from "~/components/text/plain-words";
import type { ScreenedReview, ScreeningVersion } from "~/domain/screening/read-version-for-screening.server";
import { grantingAct } from "~/domain/submission/return-request/return-request-rules";
import { useLanguage } from "~/i18n/use-language";
import { formatDateTime } from "~/language/format";

type Props = {
  review: Pick<ScreenedReview, "timeZone">;
  version: ScreeningVersion;
  /** What came back from the form that declines. */
  failure: { fieldErrors: Record<string, string[]>; values: Record<string, string | string[]> } | null;
};

/** What the authors ask for, with the buttons that grant or decline it. */
export function AskedBack({ review, version, failure }: Props) {
  const { t } = useTranslation("screening");
  const language = useLanguage();
  const { returnRequest: asked, state } = version;
  if (!asked) return null;
  const act = grantingAct(state);
  const date = formatDateTime(asked.at, language, review.timeZone);
  const errors = failure?.fieldErrors["answer"];
  return (
    <section className="panel" aria-labelledby="asked">
      <h2 id="asked">{t("asked.title")}</h2>
      <p>{asked.by ? t("asked.onBy", { date, name: asked.by }) : t("asked.on", { date })}</p>
      <blockquote className="reason" lang={asked.language}>
        <PlainWords text={asked.reason} />
      </blockquote>
      <form method="post" className="act">
        <button className="button button-second" name="intent" value="grantReturn" aria-describedby="hint-grant">
          {t(act === "openCorrection" ? "asked.open" : "asked.grant")}
        </button>
        <p className="hint" id="hint-grant">
          {t(act === "openCorrection" ? "asked.openHint" : "asked.grantHint")}
        </p>
      </form>
      <details open={errors ? true : undefined}>
        <summary>{t("asked.decline")}</summary>
        <form method="post" noValidate>
          <Field name="answer" label={t("asked.answer")} hint={t("asked.answerHint")} errors={errors}>
            {(control) => (
              <textarea
                {...control}
                className="textarea textarea-short"
                rows={3}
                defaultValue={String(failure?.values["answer"] ?? "")}
              />
            )}
          </Field>
          <button className="button button-second" name="intent" value="declineReturn">
            {t("asked.declineButton")}
          </button>
        </form>
      </details>
    </section>
  );
}
