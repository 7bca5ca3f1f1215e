import { Trans, useTranslation } from "react-i18next";
import { formatDate, formatDateTime, formatTime, timeLeft } from "~/i18n/format";
import { useLanguage } from "~/i18n/use-language";

type Props = {
  deadline: Date;
  /** The zone the deadline is set in (IANA). */
  timeZone: string;
  /** The reader's own zone where its clocks differ, else null: see domain/review/reader-zone.ts. */
  readerZone: string | null;
  now: Date;
  /** Whom the line speaks to: those who answer, or anybody. */
  audience?: "respondent" | "reader";
};

/** The deadline of what stands below: in the review's time and the reader's own, with the time left in words. */
export function DeadlineBanner(props: Props) {
  const { urgency } = timeLeft(props.deadline, props.now);
  return (
    <div className={`deadline deadline-${urgency}`}>
      <DeadlineLine {...props} />
    </div>
  );
}

/** The same, inside a text. */
export function DeadlineLine({ deadline, timeZone, readerZone, now, audience = "respondent" }: Props) {
  const { t } = useTranslation(["review", "common"]);
  const language = useLanguage();
  const { unit, count } = timeLeft(deadline, now);
  const values = { deadline: formatDateTime(deadline, language, timeZone) };
  const strong = { strong: <strong /> };
  if (unit === "passed") return <Trans t={t} i18nKey="review:deadline.passed" values={values} components={strong} />;
  const sameDay = readerZone && formatDate(deadline, language, readerZone) === formatDate(deadline, language, timeZone);
  const write = sameDay ? formatTime : formatDateTime;
  return (
    <>
      {audience === "respondent" ? (
        <Trans t={t} i18nKey="common:deadline.until" values={values} components={strong} />
      ) : (
        <Trans t={t} i18nKey="review:deadline.received" values={values} components={strong} />
      )}
      {readerZone ? t("common:deadline.own", { time: write(deadline, language, readerZone) }) : null}
      {". "}
      {t(`common:deadline.left.${unit}`, { count })}.
    </>
  );
}
