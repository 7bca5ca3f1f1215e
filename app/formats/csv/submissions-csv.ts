import type { Translate } from "~/i18n/resources.server";
import type { SubmissionRow } from "~/domain/submission/published/submission-row.server";
import { countAligned } from "~/domain/submission/alignment/alignment-rules";
import type { CsvCell, CsvColumn } from "./csv.server";
import { classNames } from "./class-names";
import { instant } from "./instant";

/** What is no longer said of a submission that was withdrawn. */
function unlessWithdrawn(cell: (row: SubmissionRow) => CsvCell) {
  return (row: SubmissionRow) => (row.withdrawnAt ? null : cell(row));
}

/** What a text has beside its answers. */
function besideColumns(t: Translate): CsvColumn<SubmissionRow>[] {
  return [
    {
      header: t("submission:csv.notApplicable"),
      cell: unlessWithdrawn(({ notApplicable }) =>
        notApplicable.map(({ session, question, reason }) => `${session}.${question}: ${reason}`).join("; "),
      ),
    },
    {
      header: t("submission:csv.annexes"),
      cell: unlessWithdrawn(({ annexes }) => annexes.map(({ title }) => title).join("; ")),
    },
  ];
}

/** The list of submissions as a table for a spreadsheet: a row a submission, in the language of the page. */
export function submissionColumns(t: Translate): CsvColumn<SubmissionRow>[] {
  const className = classNames(t);
  return [
    { header: t("submission:csv.number"), cell: ({ number }) => number },
    { header: t("submission:csv.participant"), cell: ({ participant }) => participant.name.text },
    { header: t("submission:csv.class"), cell: ({ participant }) => className(participant.class) },
    {
      header: t("submission:csv.jointWith"),
      cell: ({ associates }) => associates.map(({ name }) => name.text).join("; "),
    },
    {
      header: t("submission:csv.aligned"),
      cell: unlessWithdrawn(({ aligned }) => aligned.map(({ name }) => name.text).join("; ")),
    },
    { header: t("submission:csv.statesAligned"), cell: unlessWithdrawn(({ aligned }) => countAligned(aligned).states) },
    { header: t("submission:csv.othersAligned"), cell: unlessWithdrawn(({ aligned }) => countAligned(aligned).others) },
    { header: t("submission:csv.languages"), cell: unlessWithdrawn(({ languages }) => languages.join(" ")) },
    { header: t("submission:csv.sessions"), cell: unlessWithdrawn(({ sessions }) => sessions.join(" ")) },
    { header: t("submission:csv.objectives"), cell: unlessWithdrawn(({ objectives }) => objectives.join(" ")) },
    { header: t("submission:csv.words"), cell: unlessWithdrawn(({ wordCount }) => wordCount) },
    ...besideColumns(t),
    { header: t("submission:csv.version"), cell: ({ version }) => version },
    { header: t("submission:csv.submitted"), cell: ({ submittedAt }) => instant(submittedAt) },
    { header: t("submission:csv.published"), cell: ({ publishedAt }) => instant(publishedAt) },
    { header: t("submission:csv.late"), cell: ({ late }) => (late ? 1 : 0) },
    { header: t("submission:csv.onBehalf"), cell: ({ entryMark }) => (entryMark ? 1 : 0) },
    {
      header: t("submission:csv.withdrawn"),
      cell: ({ withdrawnAt, takenDown }) => (takenDown ? null : instant(withdrawnAt)),
    },
    {
      header: t("submission:csv.takenDown"),
      cell: ({ withdrawnAt, takenDown }) => (takenDown ? instant(withdrawnAt) : null),
    },
    { header: t("submission:csv.sha256"), cell: ({ sha256 }) => sha256 },
  ];
}
