import type { Translate } from "~/i18n/resources.server";
import { coverageGroups } from "~/domain/counting/objective-matrix";
import type { ReviewCoverage } from "~/domain/coverage/read-coverage.server";

/**
 * Coverage as a table for a spreadsheet: in each cell, the number of answers that name the objective; in each row, which
 * answers are counted.
 */
export function coverageTable({ groups, objectives, shares, filters }: ReviewCoverage, t: Translate) {
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
  const rows = coverageGroups.flatMap((group) => {
    const name = t(`coverage:group.${group}`);
    const participants = groups[group].map(({ participant, answers }) => [
      name,
      participant.name.text,
      ...counted,
      ...numbers.map((number) => answers[number] ?? 0),
    ]);
    const total = [name, t("coverage:csv.total"), ...counted, ...shares.map((share) => share[group].count)];
    return participants.length > 0 ? [...participants, total] : [];
  });
  return { header, rows };
}
