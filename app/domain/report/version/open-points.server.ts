import type { ParagraphRow } from "~/db/queries/report-rows.server";
import { citedFor } from "~/domain/report/content/citation-evidence";
import { openChangesOf } from "~/domain/report/content/compose-paragraph.server";
import type { OpenPoints } from "~/domain/report/content/open-point-names";
import { type ContentParagraph, paragraphsOf } from "~/domain/report/content/report-content";
import type { ComposedReport } from "~/domain/report/content/compose-report-content.server";
import { namesOthers } from "~/language/grammar/claims/other-side";
import { languages } from "~/language/language";
import { languagesOf } from "~/language/localized-text";

type Checked = { row: Pick<ParagraphRow, "citations" | "checks">; paragraph: ContentParagraph };

/** A cited passage says otherwise, and a language version says nothing of those who do. */
function isContradicted({ citations, texts }: Checked["paragraph"]): boolean {
  if (citedFor(citations, "contradicts").length === 0) return false;
  return languagesOf(texts).some((language) => !namesOthers(texts[language]?.text ?? "", language));
}

/** Whether a paragraph is open in each of the ways that stop a report from being approved without a decision. */
function openIn({ row, paragraph }: Checked): Record<keyof OpenPoints, boolean> {
  const narrative = paragraph.kind === "narrative";
  return {
    amber: openChangesOf(row).length > 0,
    uncited: narrative && paragraph.citations.length === 0,
    incomplete: languages.some((language) => paragraph.texts[language] === undefined),
    outdated: (paragraph.outdated ?? []).length > 0,
    contradicted: narrative && isContradicted(paragraph),
  };
}

/** How many paragraphs of a composed report are open in each way. */
export function openPointsOf({ content, rows }: Pick<ComposedReport, "content" | "rows">): OpenPoints {
  const stored = new Map(rows.sections.flatMap((section) => section.paragraphs.map((row) => [row.id, row] as const)));
  const open = paragraphsOf(content).flatMap((paragraph) => {
    const row = stored.get(paragraph.id);
    return row ? [openIn({ row, paragraph })] : [];
  });
  const count = (name: keyof OpenPoints) => open.filter((each) => each[name]).length;
  return {
    amber: count("amber"),
    uncited: count("uncited"),
    incomplete: count("incomplete"),
    outdated: count("outdated"),
    contradicted: count("contradicted"),
  };
}
