import type { Translate } from "~/i18n/resources.server";
import type { PublishedAnswerRow } from "~/domain/submission/published/all-published-answers.server";
import type { CsvColumn } from "./csv.server";
import { classNames } from "./class-names";
import { isGeneralPart } from "~/domain/review/question-scope";
import { fileFormsOf } from "~/question-kinds/file-register";
import { instant } from "./instant";

/** All published answers as a table for a spreadsheet: a row an answer, in the language of the page but for its text. */
export function answerColumns(t: Translate): CsvColumn<PublishedAnswerRow>[] {
  const className = classNames(t);
  return [
    {
      header: t("submission:csv.participant"),
      cell: ({ submission }) => submission?.participant ?? t("submission:unnamed.author"),
    },
    { header: t("submission:csv.class"), cell: ({ submission }) => submission && className(submission.class) },
    { header: t("submission:csv.iso2"), cell: ({ submission }) => submission?.iso2 ?? null },
    { header: t("submission:csv.jointWith"), cell: ({ submission }) => submission?.associates.join("; ") ?? null },
    { header: t("submission:csv.number"), cell: ({ submission }) => submission?.number ?? null },
    { header: t("submission:csv.version"), cell: ({ submission }) => submission?.version ?? null },
    {
      header: t("submission:csv.session"),
      cell: ({ session }) => (isGeneralPart(session) ? t("part.general") : session),
    },
    { header: t("submission:csv.question"), cell: ({ question }) => question.number },
    { header: t("submission:csv.label"), cell: ({ question }) => question.label },
    { header: t("submission:csv.language"), cell: ({ language }) => language },
    { header: t("submission:csv.text"), cell: ({ kind, content }) => fileFormsOf(kind).csv(content) },
    { header: t("submission:csv.objectivesNamed"), cell: ({ objectives }) => objectives },
    { header: t("submission:csv.receipt"), cell: ({ submission }) => submission?.receiptNumber ?? null },
    { header: t("submission:csv.published"), cell: ({ submission }) => submission && instant(submission.publishedAt) },
    {
      header: t("submission:csv.onBehalf"),
      cell: ({ submission }) => submission && (submission.entryMark ? 1 : 0),
    },
  ];
}
