import type { ListedParticipation } from "~/domain/participation/list-participations.server";
import type { Translate } from "~/i18n/resources.server";
import { classNames } from "./class-names";
import type { CsvColumn } from "./csv.server";
import { instant } from "./instant";

/** The participants of a review as a table for a spreadsheet: a row a participant, in the language of the page. */
export function participantColumns(t: Translate): CsvColumn<ListedParticipation>[] {
  const className = classNames(t);
  return [
    { header: t("participation:csv.participant"), cell: ({ participant }) => participant.name.text },
    { header: t("participation:csv.acronym"), cell: ({ acronym }) => acronym },
    { header: t("participation:csv.iso2"), cell: ({ iso2 }) => iso2 },
    { header: t("participation:csv.class"), cell: ({ participant }) => className(participant.class) },
    {
      header: t("participation:csv.category"),
      cell: ({ category }) => (category ? t(`participant:category.${category}`) : null),
    },
    { header: t("participation:csv.accreditation"), cell: ({ accreditation }) => accreditation },
    { header: t("participation:csv.countries"), cell: ({ countries }) => countries.join(" ") },
    { header: t("participation:csv.languages"), cell: ({ languages }) => languages.join(" ") },
    { header: t("participation:csv.status"), cell: ({ status }) => t(`participation:status.${status}`) },
    { header: t("participation:csv.answered"), cell: ({ progress }) => progress?.answered ?? null },
    { header: t("participation:csv.overdue"), cell: ({ overdue }) => (overdue ? 1 : 0) },
    { header: t("participation:csv.late"), cell: ({ late }) => (late ? 1 : 0) },
    { header: t("participation:csv.extendedUntil"), cell: ({ extendedUntil }) => instant(extendedUntil) },
    { header: t("participation:csv.accounts"), cell: ({ members }) => members },
    { header: t("participation:csv.invitations"), cell: ({ invitations }) => invitations },
    { header: t("participation:csv.reminded"), cell: ({ remindedAt }) => instant(remindedAt) },
    {
      header: t("participation:csv.received"),
      cell: ({ submissions }) => instant(submissions.flatMap(({ sent }) => sent ?? [])[0]?.submittedAt ?? null),
    },
  ];
}
