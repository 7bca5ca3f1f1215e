import { isGeneralPart } from "~/domain/review/question-scope";
import type { CoverageFilters } from "~/domain/coverage/coverage-filters";

/** The name of a file of coverage without its ending: which review, and which answers are counted. */
export function coverageFileName(review: string, { session, language }: CoverageFilters): string {
  const counted = [
    session === undefined ? "" : isGeneralPart(session) ? "general-questions" : `session-${session}`,
    language ? `text-${language}` : "",
  ];
  return [review, "objectives-named", ...counted].filter(Boolean).join("-");
}
