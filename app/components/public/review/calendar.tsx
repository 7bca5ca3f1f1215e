import type { ZoneName } from "~/domain/review/zone-name";
import { useTranslation } from "react-i18next";
import { TableScroll } from "~/components/layout/table-scroll";
import type { CalendarEntry } from "~/domain/review/review-calendar";
import { formatDateTime, timeLeft } from "~/language/format";
import { reportDays } from "~/language/grammar/report-day";
import { useLanguage } from "~/i18n/use-language";
import { useZoneName } from "~/components/layout/use-zone-name";

type Props = { entries: CalendarEntry[]; timeZone: string; zone: ZoneName; readerZone: string | null; now: Date };

/** The dates of the cycle, every instant in the time of the review and in the reader's own. */
export function Calendar({ entries, timeZone, zone, readerZone, now }: Props) {
  const { t } = useTranslation("review");
  const zoneName = useZoneName();
  return (
    <TableScroll labelledBy="calendar">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("calendar.what")}</th>
            <th scope="col">{t("calendar.own", { zone: zone.name })}</th>
            {readerZone ? <th scope="col">{t("calendar.own", { zone: zoneName(readerZone) })}</th> : null}
            <th scope="col">{t("calendar.state")}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Row key={entry.key} entry={entry} zones={readerZone ? [timeZone, readerZone] : [timeZone]} now={now} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function Row({ entry, zones, now }: { entry: CalendarEntry; zones: string[]; now: Date }) {
  const { t } = useTranslation("review");
  const language = useLanguage();
  return (
    <tr className={entry.passed ? "passed" : undefined}>
      <th scope="row">{t(`calendar.entry.${entry.key}`)}</th>
      {entry.at ? (
        zones.map((zone) => (
          <td key={zone}>
            <time dateTime={entry.at.toISOString()}>{formatDateTime(entry.at, language, zone)}</time>
          </td>
        ))
      ) : (
        <td colSpan={zones.length}>
          <time dateTime={entry.day}>{reportDays({ from: entry.day, to: entry.until }, language)}</time>
        </td>
      )}
      <td className="nowrap">
        <State entry={entry} now={now} />
      </td>
    </tr>
  );
}

function State({ entry, now }: { entry: CalendarEntry; now: Date }) {
  const { t } = useTranslation("review");
  if (entry.passed) return t("calendar.passed");
  if (!entry.at) return t("calendar.ahead");
  const { unit, count } = timeLeft(entry.at, now);
  return unit === "passed" ? t("calendar.passed") : t(`calendar.in.${unit}`, { count });
}
