import type { Translate } from "~/i18n/resources.server";
import { coverageGroups } from "./coverage-rules";
import type { ReviewCoverage } from "./read-coverage.server";

/** Coverage as a table for a spreadsheet: in each cell, the number of answers that name the objective. */
export function coverageTable({ groups, objectives, shares }: ReviewCoverage, t: Translate) {
  const numbers = objectives.map(({ number }) => number);
  const header = [
    t("coverage:csv.group"),
    t("coverage:csv.participant"),
    ...numbers.map((number) => t("coverage:csv.objective", { number })),
  ];
  const rows = coverageGroups.flatMap((group) => {
    const name = t(`coverage:group.${group}`);
    const participants = groups[group].map(({ participant, answers }) => [
      name,
      participant.name.text,
      ...numbers.map((number) => answers[number] ?? 0),
    ]);
    const total = [name, t("coverage:csv.total"), ...shares.map((share) => share[group].count)];
    return participants.length > 0 ? [...participants, total] : [];
  });
  return { header, rows };
}
