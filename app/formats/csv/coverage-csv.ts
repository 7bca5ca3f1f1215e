import type { Translate } from "~/i18n/resources.server";
import { countedColumns } from "~/domain/participant/participant-groups";
import type { ReviewCoverage } from "~/domain/coverage/read-coverage.server";

/**
 * Coverage as a table for a spreadsheet: in each cell, the number of answers that name the objective; in each row, which
 * answers are counted.
 */
export function coverageTable({ rows: byColumn, objectives, shares, filters }: ReviewCoverage, t: Translate) {
  const counted = [
    filters.session ?? t("filter.all.session"),
    filters.language ? t(`common:inLanguage.${filters.language}`) : t("filter.all.language"),
  ];
  const numbers = objectives.map(({ number }) => number);
  const header = [
    t("coverage:csv.group"),
    t("coverage:csv.participant"),
    t("coverage:filter.session"),
    t("coverage:filter.language"),
    ...numbers.map((number) => t("coverage:csv.objective", { number })),
  ];
  const rows = countedColumns.flatMap((group) => {
    const name = t(`coverage:group.${group}`);
    const participants = byColumn[group].map(({ participant, cells }) => [
      name,
      participant.name.text,
      ...counted,
      ...cells,
    ]);
    const total = [name, t("coverage:csv.total"), ...counted, ...shares.map((share) => share[group].count)];
    return participants.length > 0 ? [...participants, total] : [];
  });
  return { header, rows };
}
