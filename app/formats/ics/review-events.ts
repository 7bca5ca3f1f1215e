import type { ReviewDates } from "~/domain/review/review-dates.server";
import type { Translate } from "~/i18n/resources.server";
import { formatDateTime } from "~/language/format";
import { grammarOf } from "~/language/grammar/grammar";
import type { Language } from "~/language/language";
import type { CalendarFile } from "./render-calendar";

type Words = { t: Translate; language: Language };

/** The dates of a review as events, each with its time in the zone of the review. */
export function reviewEvents(dates: ReviewDates, { t, language }: Words, now: Date): CalendarFile {
  const { slug, title, timeZone, zoneName } = dates;
  const { colon } = grammarOf(language);
  const said = (at: Date) => `${formatDateTime(at, language, timeZone)} (${zoneName.name})`;
  const at = (key: "opens" | "closes" | "late" | "commentsClose", time: Date | null) => {
    if (!time) return [];
    const entry = key === "late" ? t("review:calendar.late") : t(`review:calendar.entry.${key}`);
    return [{ id: `${slug}-${key}`, title: `${title}${colon}${entry}`, description: said(time), at: time }];
  };
  const meeting = dates.meeting && {
    id: `${slug}-meeting`,
    title: `${title}${colon}${t("review:calendar.entry.meeting")}`,
    description: zoneName.name,
    place: dates.place,
    days: dates.meeting,
  };
  return {
    name: title,
    now,
    events: [
      ...at("opens", dates.opensAt),
      ...at("closes", dates.deadline),
      ...at("late", dates.lateUntil),
      ...(meeting ? [meeting] : []),
      ...at("commentsClose", dates.commentsCloseAt),
    ],
  };
}
