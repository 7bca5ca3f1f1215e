import type { AttendeeList, ListedAttendee } from "~/domain/review/meeting/attendee-list.server";
import type { ParticipantClass } from "~/domain/participant/participant-schema";
import type { Translate } from "~/i18n/resources.server";
import { classNames } from "./class-names";
import type { CsvColumn } from "./csv.server";

type Row = ListedAttendee & { class: ParticipantClass };

export function attendeeRows({ groups }: AttendeeList): Row[] {
  return groups.flatMap(({ class: each, attendees }) => attendees.map((one) => ({ ...one, class: each })));
}

/** The list of participants of a meeting as a table for a spreadsheet. */
export function attendeeColumns(t: Translate): CsvColumn<Row>[] {
  const className = classNames(t);
  return [
    { header: t("submission:csv.participant"), cell: ({ participant }) => participant.name.text },
    { header: t("meeting:list.acronym"), cell: ({ acronym }) => acronym },
    { header: t("submission:csv.class"), cell: (row) => className(row.class) },
  ];
}
