import type { Translate } from "~/i18n/resources.server";
import { type CountedColumn, countedColumns } from "~/domain/participant/participant-groups";
import type { ReviewCoverage } from "~/domain/coverage/read-coverage.server";
import type { CsvColumn } from "./csv.server";

/** A participant of a column, or the column as a whole; numbers in the order of the objectives. */
type Row = { column: CountedColumn; name: string; counts: number[] };

function rowsOf({ rows, shares }: ReviewCoverage, t: Translate): Row[] {
  return countedColumns.flatMap((column) => {
    const participants = rows[column].map(({ participant, cells }) => ({
      column,
      name: participant.name.text,
      counts: cells,
    }));
    const counts = shares.map((share) => share[column].count);
    return participants.length > 0 ? [...participants, { column, name: t("coverage:csv.total"), counts }] : [];
  });
}

/**
 * Coverage as a table for a spreadsheet: in each cell, the number of answers that name the objective; in each row, which
 * answers are counted. The last row of a group has the number of its participants that name it.
 */
export function coverageTable(coverage: ReviewCoverage, t: Translate): { columns: CsvColumn<Row>[]; rows: Row[] } {
  const { session, language } = coverage.filters;
  const columns: CsvColumn<Row>[] = [
    { header: t("coverage:csv.group"), cell: ({ column }) => t(`coverage:group.${column}`) },
    { header: t("coverage:csv.participant"), cell: ({ name }) => name },
    {
      header: t("coverage:filter.session"),
      cell: () => (session === 0 ? t("part.general") : (session ?? t("filter.all.session"))),
    },
    {
      header: t("coverage:filter.language"),
      cell: () => (language ? t(`common:inLanguage.${language}`) : t("filter.all.language")),
    },
    ...coverage.objectives.map(({ number }, index) => ({
      header: t("coverage:csv.objective", { number }),
      cell: ({ counts }: Row) => counts[index] ?? 0,
    })),
  ];
  return { columns, rows: rowsOf(coverage, t) };
}
