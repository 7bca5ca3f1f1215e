import { daysLater } from "~/language/zoned-time";
import { participantOf, type ReviewDocument } from "./review-document";

/** The dates of a document a number of days later; times of day stay what they are. */
export function shiftDates(dates: ReviewDocument["dates"], days: number): ReviewDocument["dates"] {
  const { meeting, ...walls } = dates;
  const moved = Object.fromEntries(
    Object.entries(walls)
      .filter(([, wall]) => wall !== undefined)
      .map(([name, wall]) => [name, daysLater(wall ?? "", days)]),
  );
  const to = meeting?.to === undefined ? {} : { to: daysLater(meeting.to, days) };
  return {
    ...dates,
    ...moved,
    ...(meeting ? { meeting: { from: daysLater(meeting.from, days), ...to } } : {}),
  };
}

/**
 * The set-up of the next review, copied from an earlier one: its dates so many days later, the edition one higher, names,
 * sessions and questions kept; the record of the meeting, its Co-Chairs, its documents and its extensions are not those of
 * the next.
 */
export function copyForNext(
  document: ReviewDocument,
  { review, days }: { review: string; days: number },
): ReviewDocument {
  const { record: _record, occasion: _occasion, ...kept } = document;
  const sessions = kept.sessions.map(({ number, label, objectives, background }) => ({
    number,
    label,
    objectives,
    ...(background ? { background } : {}),
  }));
  const dates = shiftDates(kept.dates, days);
  const participants = kept.participants.map((one) => {
    const { participant, accreditation } = participantOf(one);
    return accreditation === undefined ? participant : { participant, accreditation };
  });
  return { ...kept, participants, review, edition: kept.edition + 1, dates, sessions, coChairs: [], documents: [] };
}
