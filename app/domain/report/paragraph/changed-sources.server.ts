import { toDate } from "~/db/queries/values";
import type { ParagraphRow } from "~/db/queries/report-rows.server";
import { type OpenChange, openChangesOf } from "~/domain/report/content/compose-paragraph.server";
import type { SourceCause } from "~/domain/report/content/source-changes";
import { compareIn } from "~/language/format";
import type { Language } from "~/language/language";
import type { ChangedSource, ChangedSources } from "./changed-source";

/** Changes by their cause, each participant once. */
export function shownChanges(changes: readonly OpenChange[], language: Language): ChangedSource[] {
  const causes = new Map<SourceCause, Set<string>>();
  for (const { cause, participant } of changes) {
    causes.set(cause, (causes.get(cause) ?? new Set()).add(participant[language]));
  }
  return [...causes].map(([cause, names]) => ({ cause, participants: [...names].sort(compareIn(language)) }));
}

/** What happened to the sources of a paragraph, and what was said of it. */
export function changedSources(row: ParagraphRow, language: Language): ChangedSources {
  const open = openChangesOf(row);
  return {
    open: shownChanges(open, language),
    keys: open.map(({ key }) => key).join(" "),
    checks: row.checks.map(({ outcome, reason, checkedAt, checkedBy }) => ({
      outcome: outcome === "redrafted" ? "redrafted" : "stillRight",
      reason,
      checkedAt: toDate(checkedAt),
      checkedBy,
    })),
  };
}
