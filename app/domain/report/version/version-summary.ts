import type { Language } from "~/language/language";
import { paragraphsOf, type ReportContent, reportContentSchema } from "~/domain/report/content/report-content";
import { type ReportStage, stageOf } from "~/domain/report/content/report-stages";
import { reportView } from "~/domain/report/content/report-view";

export type VersionSummary = {
  number: number;
  stage: ReportStage;
  frozenAt: Date;
  publishedAt: Date | null;
  sha256: string;
  paragraphs: number;
  passages: number;
  states: number;
  stakeholders: number;
  words: number;
};

type VersionRow = Omit<VersionSummary, "stage" | "paragraphs" | "passages" | "states" | "stakeholders" | "words"> & {
  stage: string;
  content: unknown;
};

/** What a frozen version holds, in numbers. */
export function summaryOf(
  { content, ...row }: VersionRow,
  language: Language,
): VersionSummary & { parsed: ReportContent } {
  const parsed = reportContentSchema.parse(content);
  const { totals, passages, words } = reportView(parsed, language);
  const { number, frozenAt, publishedAt, sha256 } = row;
  const stage = stageOf(row.stage);
  return {
    ...{ number, stage, frozenAt, publishedAt, sha256, passages, words, parsed },
    paragraphs: paragraphsOf(parsed).length,
    states: totals.state,
    stakeholders: totals.stakeholder,
  };
}

/** The columns that `summaryOf` reads. */
export const summaryFields = {
  number: true,
  stage: true,
  frozenAt: true,
  publishedAt: true,
  sha256: true,
  content: true,
} as const;
