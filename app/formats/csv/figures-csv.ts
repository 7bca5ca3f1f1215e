import type { PublishedAnswerRow } from "~/domain/submission/published/all-published-answers.server";
import type { Translate } from "~/i18n/resources.server";
import type { DataRow } from "~/question-kinds/file-forms";
import { fileFormsOf } from "~/question-kinds/file-register";
import { answerColumns } from "./answers-csv";
import type { CsvColumn } from "./csv.server";

/** A figure with the answer in which it was given. */
type FigureRow = { answer: PublishedAnswerRow; figure: DataRow };

/** The figures in the published answers, part by part; a part without any is empty. */
export async function* figuresIn(parts: AsyncIterable<readonly PublishedAnswerRow[]>): AsyncGenerator<FigureRow[]> {
  for await (const part of parts) {
    yield part.flatMap((answer) =>
      (fileFormsOf(answer.kind).data?.(answer.content) ?? []).map((figure) => ({ answer, figure })),
    );
  }
}

/** All published figures as a table: who gave them and in which answer, as in the table of answers, then the figure. */
export function figureColumns(t: Translate): CsvColumn<FigureRow>[] {
  const left = new Set([t("submission:csv.text"), t("submission:csv.objectivesNamed")]);
  const ofAnswer = answerColumns(t)
    .filter(({ header }) => !left.has(header))
    .map(({ header, cell }): CsvColumn<FigureRow> => ({ header, cell: ({ answer }) => cell(answer) }));
  const sexName = ({ sex }: DataRow) => (sex === "" ? "" : t(`submission:figures.sexes.${sex}`));
  return [
    ...ofAnswer,
    { header: t("submission:figures.indicator"), cell: ({ figure }) => figure.indicator },
    { header: t("submission:figures.year"), cell: ({ figure }) => figure.year },
    { header: t("submission:figures.value"), cell: ({ figure }) => figure.value },
    { header: t("submission:figures.unit"), cell: ({ figure }) => figure.unit },
    { header: t("submission:figures.sex"), cell: ({ figure }) => sexName(figure) },
    { header: t("submission:figures.age"), cell: ({ figure }) => figure.age },
    { header: t("submission:figures.source"), cell: ({ figure }) => figure.source },
  ];
}
