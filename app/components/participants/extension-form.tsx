import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { PlainWords } from "~/components/text/plain-words";
import type { Participation } from "~/domain/participation/read-participation.server";
import type { ZoneName } from "~/domain/review/zone-name";
import { wallTime } from "~/language/zoned-time";

type Props = {
  review: { timeZone: string; zoneName: ZoneName };
  participation: Participation;
  failure: FormFailure | null;
};

/** A later deadline for this participant, and taking it back. */
export function ExtensionForm({ review, participation, failure }: Props) {
  const { t } = useTranslation("participation");
  const { deadline, extendedUntil, admittedLate, extensionReason } = participation;
  const [day = "", time = ""] = wallTime(deadline, review.timeZone).split("T");
  const errors = failure?.fieldErrors ?? {};
  const late = failure ? failure.values["late"] === "yes" : admittedLate;
  return (
    <>
      <h2>{t("extension.title")}</h2>
      {extensionReason ? (
        <p>
          {t("extension.because")} <PlainWords text={extensionReason} />
        </p>
      ) : null}
      {extendedUntil && admittedLate ? <p>{t("extension.isLate")}</p> : null}
      <details open={failure !== null}>
        <summary>{t("extension.open")}</summary>
        <form method="post" noValidate>
          <Field name="until" label={t("extension.until")} errors={errors["until"]}>
            {(control) => (
              <input
                {...control}
                className="input input-short"
                type="date"
                defaultValue={typedText(failure, "until") ?? day}
              />
            )}
          </Field>
          <Field
            name="time"
            label={t("extension.time")}
            hint={t("extension.timeHint", { zone: review.zoneName.name })}
            errors={errors["time"]}
          >
            {(control) => (
              <input
                {...control}
                className="input input-short"
                type="time"
                defaultValue={typedText(failure, "time") ?? time.slice(0, 5)}
              />
            )}
          </Field>
          <Field name="reason" label={t("extension.reason")} hint={t("extension.reasonHint")} errors={errors["reason"]}>
            {(control) => (
              <input
                {...control}
                className="input"
                autoComplete="off"
                defaultValue={typedText(failure, "reason") ?? extensionReason ?? ""}
              />
            )}
          </Field>
          <label className="choice">
            <input type="checkbox" name="late" value="yes" defaultChecked={late} />
            <span>{t("extension.late")}</span>
          </label>
          <div className="buttons">
            <button className="button" name="intent" value="extend">
              {t("extension.save")}
            </button>
          </div>
        </form>
      </details>
      {extendedUntil ? (
        <form method="post">
          <button className="button-link" name="intent" value="endExtension">
            {t("extension.remove")}
          </button>
        </form>
      ) : null}
    </>
  );
}
