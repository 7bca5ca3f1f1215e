import type { FieldProps } from "~/question-kinds/field";
import { RowsField } from "~/question-kinds/rows-field";
import { mostFigures } from "./figure";
import { FigureField } from "./figure-field";
import { figureRows, figuresRules } from "./figures-value";
import { PasteFigures } from "./paste-figures";

/** Figures one below the other, typed or pasted from a spreadsheet. */
export function FiguresField(props: FieldProps) {
  return (
    <RowsField
      field={props}
      rows={figureRows}
      most={mostFigures}
      text={figuresRules.fromTyped(props.typed).text}
      row={(place) => <FigureField {...props} place={place} />}
      more={(append) => <PasteFigures {...props} append={append} />}
    />
  );
}
