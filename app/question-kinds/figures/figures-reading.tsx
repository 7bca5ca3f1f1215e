import { useTranslation } from "react-i18next";
import { TableScroll } from "~/components/layout/table-scroll";
import { grammarOf } from "~/language/grammar/grammar";
import { formatNumber } from "~/language/format";
import type { WrittenContent } from "~/question-kinds/answer-content";
import { FrozenText, ShownText } from "~/question-kinds/plain-reading";
import type { DraftReadingProps, FrozenReadingProps } from "~/question-kinds/reading";
import { figureColumns, type Figure, type FigureColumn } from "./figure";
import { figuresOf } from "./figures-value";

function FiguresTable({ answer }: { answer: WrittenContent }) {
  const { t } = useTranslation("respond");
  const { language } = answer;
  const { columns, sexes } = grammarOf(language).answerWords.figure;
  const figures = figuresOf(answer);
  const shown = figureColumns.filter((column) => figures.some((figure) => figure[column] !== ""));
  const said = (figure: Figure, column: FigureColumn) => {
    if (column === "value" && typeof figure.value === "number") return formatNumber(figure.value, language);
    return column === "sex" && figure.sex !== "" ? sexes[figure.sex][0] : String(figure[column]);
  };
  return (
    <TableScroll label={t("kinds.figures.table")}>
      <table className="table figures-table" lang={language}>
        <thead>
          <tr>
            {shown.map((column) => (
              <th key={column} scope="col" className={column === "value" ? "number" : undefined}>
                {columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure, index) => (
            <tr key={index}>
              {shown.map((column) => (
                <td key={column} className={column === "value" ? "number" : undefined}>
                  {said(figure, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** Figures as a table; where no values are kept, their plain text. */
export function DraftFigures(props: DraftReadingProps) {
  return figuresOf(props.answer).length > 0 ? <FiguresTable {...props} /> : <ShownText {...props} />;
}

/** Figures as a table; their plain text where a passage of it is cited, or it is all that is shown. */
export function FrozenFigures(props: FrozenReadingProps) {
  const { answer, passages } = props;
  const hasTable = figuresOf(answer).length > 0;
  return (
    <>
      {hasTable ? <FiguresTable answer={answer} /> : null}
      {!hasTable || passages.length > 0 ? <FrozenText {...props} /> : null}
    </>
  );
}
