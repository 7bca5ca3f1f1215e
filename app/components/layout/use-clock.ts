import { useTranslation } from "react-i18next";
import { formatDateTime, formatTime } from "~/language/format";
import { useLanguage } from "~/i18n/use-language";
import { useZoneName } from "./use-zone-name";

/** The one clock of a page: its zone (IANA), and whether that is the reader's own, which every time names. */
export type Clock = { timeZone: string; own: boolean };

type Clocked = { readerZone: string | null; review: { timeZone: string } };

/** The reader's own zone where its clocks differ from the review's, else that of the review. */
export function clockOf({ readerZone, review }: Clocked): Clock {
  return { timeZone: readerZone ?? review.timeZone, own: readerZone !== null };
}

/**
 * Writes times by the clock of the page, or by that of the browser where the page has none. A zone that is not the
 * review's is named. A page with scripts takes the namespace "review" along.
 */
export function useClock(clock: Clock | undefined): { dateTime: (at: Date) => string; time: (at: Date) => string } {
  const { t } = useTranslation();
  const language = useLanguage();
  const zoneName = useZoneName();
  const zone = clock?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const named = (time: string) => (clock?.own ? t("ownTime", { time, zone: zoneName(clock.timeZone) }) : time);
  return {
    dateTime: (at) => named(formatDateTime(at, language, zone)),
    time: (at) => named(formatTime(at, language, zone)),
  };
}
