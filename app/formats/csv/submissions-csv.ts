import type { Translate } from "~/i18n/resources.server";
import type { SubmissionRow } from "~/domain/submission/published/submission-row.server";

const columns = [
  "number",
  "participant",
  "class",
  "jointWith",
  "languages",
  "sessions",
  "objectives",
  "words",
  "version",
  "submitted",
  "published",
  "late",
  "withdrawn",
  "sha256",
] as const;

/** Instants in UTC, to the second: "2024-02-15T22:59:00Z". */
function instant(date: Date | null): string | null {
  return date && `${date.toISOString().slice(0, 19)}Z`;
}

/** The head of the list of submissions as a table for a spreadsheet, in the language of the page. */
export function submissionsHeader(t: Translate): string[] {
  return columns.map((column) => t(`submission:csv.${column}`));
}

/** A submission as a row of that table. */
export function submissionCells(row: SubmissionRow, t: Translate) {
  return [
    row.number,
    row.participant.name.text,
    t(`participant:class.${row.participant.class}`),
    row.associates.map(({ name }) => name.text).join("; "),
    row.withdrawnAt ? null : row.languages.join(" "),
    row.withdrawnAt ? null : row.sessions.join(" "),
    row.withdrawnAt ? null : row.objectives.join(" "),
    row.withdrawnAt ? null : row.wordCount,
    row.version,
    instant(row.submittedAt),
    instant(row.publishedAt),
    row.late ? 1 : 0,
    instant(row.withdrawnAt),
    row.sha256,
  ];
}
