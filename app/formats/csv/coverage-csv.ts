import type { Translate } from "~/i18n/resources.server";
import { type CoverageGroup, coverageGroups } from "~/domain/counting/objective-matrix";
import type { ReviewCoverage } from "~/domain/coverage/read-coverage.server";
import type { CsvColumn } from "./csv.server";

/** A participant of a group, or the group as a whole; numbers by objective. */
type Row = { group: CoverageGroup; name: string; counts: Record<number, number> };

function rowsOf({ groups, shares }: ReviewCoverage, t: Translate): Row[] {
  return coverageGroups.flatMap((group) => {
    const participants = groups[group].map(({ participant, answers }) => ({
      group,
      name: participant.name.text,
      counts: answers,
    }));
    const counts = Object.fromEntries(shares.map((share) => [share.objective, share[group].count]));
    return participants.length > 0 ? [...participants, { group, name: t("coverage:csv.total"), counts }] : [];
  });
}

/**
 * Coverage as a table for a spreadsheet: in each cell, the number of answers that name the objective; in each row, which
 * answers are counted. The last row of a group has the number of its participants that name it.
 */
export function coverageTable(coverage: ReviewCoverage, t: Translate): { columns: CsvColumn<Row>[]; rows: Row[] } {
  const { session, language } = coverage.filters;
  const columns: CsvColumn<Row>[] = [
    { header: t("coverage:csv.group"), cell: ({ group }) => t(`coverage:group.${group}`) },
    { header: t("coverage:csv.participant"), cell: ({ name }) => name },
    { header: t("coverage:filter.session"), cell: () => session ?? t("filter.all") },
    {
      header: t("coverage:filter.language"),
      cell: () => (language ? t(`common:inLanguage.${language}`) : t("filter.all")),
    },
    ...coverage.objectives.map(({ number }) => ({
      header: t("coverage:csv.objective", { number }),
      cell: ({ counts }: Row) => counts[number] ?? 0,
    })),
  ];
  return { columns, rows: rowsOf(coverage, t) };
}
