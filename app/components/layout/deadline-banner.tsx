import type { ZoneName } from "~/domain/review/zone-name";
import { useTranslation } from "react-i18next";
import { WithStrong } from "~/components/text/with-strong";
import { useZoneName } from "./use-zone-name";
import { formatDate, formatDateTime, formatTime, timeLeft } from "~/language/format";
import { useLanguage } from "~/i18n/use-language";

type Props = {
  deadline: Date;
  /** The zone the deadline is set in (IANA). */
  timeZone: string;
  /** What that zone is called. */
  zone: ZoneName;
  /** The reader's own zone where its clocks differ, else null: see domain/review/reader-zone.ts. */
  readerZone: string | null;
  now: Date;
  /** Who the line is for: those who answer, or anyone. */
  audience?: "respondent" | "reader";
};

/**
 * The deadline of what follows: in the review's time and the reader's own, with the time left in words. A page with
 * scripts takes the namespace "review" along.
 */
export function DeadlineBanner(props: Props) {
  const { t } = useTranslation();
  const { urgency } = timeLeft(props.deadline, props.now);
  return (
    <section className={`deadline deadline-${urgency}`} aria-label={t("deadline.label")}>
      <DeadlineLine {...props} />
    </section>
  );
}

/** The same, inside a text. */
export function DeadlineLine({ deadline, timeZone, zone, readerZone, now, audience = "respondent" }: Props) {
  const { t } = useTranslation(["review", "common"]);
  const language = useLanguage();
  const zoneName = useZoneName();
  const { unit, count } = timeLeft(deadline, now);
  const values = { deadline: formatDateTime(deadline, language, timeZone), zone: zone.inTime };
  if (unit === "passed") return <WithStrong text={t("review:deadline.passed", values)} />;
  const sameDay = readerZone && formatDate(deadline, language, readerZone) === formatDate(deadline, language, timeZone);
  const write = sameDay ? formatTime : formatDateTime;
  return (
    <>
      <WithStrong text={t(audience === "respondent" ? "common:deadline.until" : "review:deadline.received", values)} />
      {readerZone
        ? t("common:deadline.own", { time: write(deadline, language, readerZone), zone: zoneName(readerZone) })
        : null}
      {". "}
      {t(`common:deadline.left.${unit}`, { count })}.
    </>
  );
}
