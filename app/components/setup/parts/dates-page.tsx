import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { SetUpForm } from "~/components/setup/set-up-form";
import type { ReviewDocument } from "~/domain/review/document/review-document";
import { dayFields, type TimeField } from "~/domain/review/setup/forms/dates-form";
import type { SetUpFrame } from "~/domain/review/setup/set-up-page.server";
import { useLanguage } from "~/i18n/use-language";

type Props = {
  frame: SetUpFrame;
  seen: string;
  document: ReviewDocument;
  /** The review has been opened: what is changed takes effect at once. */
  running: boolean;
  failure: FormFailure | null;
};

/** Every date of a review and what it does, in the time of the review. */
export function DatesPage({ frame, seen, document, running, failure }: Props) {
  const { t } = useTranslation("setup");
  const language = useLanguage();
  const { dates, timeZone, zoneName } = document;
  const time = (name: TimeField) => <TimeOf {...{ name, failure }} stored={dates[name] ?? ""} />;
  return (
    <SetUpForm
      {...{ frame, seen, failure }}
      title={t("part.dates.title")}
      lead={t("dates.lead", { town: zoneName[language].name, zone: timeZone })}
    >
      {running ? <p className="notice notice-warning">{t("dates.running")}</p> : null}
      {time("opens")}
      {time("closes")}
      {time("lateUntil")}
      {dayFields.map((name) => (
        <Field
          key={name}
          name={name}
          label={t(`dates.${name}`)}
          hint={t(`dates.${name}Hint`)}
          errors={failure?.fieldErrors[name]}
        >
          {(control) => (
            <input
              {...control}
              type="date"
              className="input input-short"
              defaultValue={typedText(failure, name) ?? dates.meeting?.[name] ?? ""}
            />
          )}
        </Field>
      ))}
      {time("circulated")}
      {time("commentsUntil")}
    </SetUpForm>
  );
}

type TimeProps = { name: TimeField; stored: string; failure: FormFailure | null };

function TimeOf({ name, stored, failure }: TimeProps) {
  const { t } = useTranslation("setup");
  const value = typedText(failure, name) ?? stored;
  return (
    <Field name={name} label={t(`dates.${name}`)} hint={t(`dates.${name}Hint`)} errors={failure?.fieldErrors[name]}>
      {(control) => (
        <input
          {...control}
          type="datetime-local"
          className="input input-short"
          defaultValue={value}
          step={value.length > 16 ? 1 : 60}
        />
      )}
    </Field>
  );
}
