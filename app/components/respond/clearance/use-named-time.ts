import { useTranslation } from "react-i18next";
import { clockOf, useClock } from "~/components/layout/use-clock";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";

/** A time that says its zone: the reader may be anywhere, and have no zone of their own here. */
export function useNamedTime(head: SubmissionHead): (at: Date) => string {
  const { t } = useTranslation("respond");
  const clock = useClock(clockOf(head));
  const zone = head.review.zoneName.inTime;
  return (at) => (head.readerZone ? clock.dateTime(at) : t("sent.inReviewZone", { time: clock.dateTime(at), zone }));
}
