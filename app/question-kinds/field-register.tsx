import type { ComponentType } from "react";
import { ChoiceField } from "./choice/choice-field";
import { choiceRules } from "./choice/choice-value";
import { DateField } from "./date/date-field";
import { dateRules } from "./date/date-value";
import type { FieldProps, MergedFieldProps } from "./field";
import type { ByKind, QuestionKind } from "./kind";
import { FiguresField } from "./figures/figures-field";
import { figuresRules } from "./figures/figures-value";
import { ListField } from "./list/list-field";
import { listRules } from "./list/list-value";
import { mergedFieldOf } from "./merged-field";
import { NumberField } from "./number/number-field";
import { numberRules } from "./number/number-value";
import { MergedTextField, TextField } from "./text/text-field";
import { YesNoField } from "./yes-no/yes-no-field";
import { yesNoRules } from "./yes-no/yes-no-value";

type Fields = { Field: ComponentType<FieldProps>; MergedField: ComponentType<MergedFieldProps> };

const register: ByKind<Fields> = {
  text: { Field: TextField, MergedField: MergedTextField },
  choice: { Field: ChoiceField, MergedField: mergedFieldOf(ChoiceField, choiceRules) },
  list: { Field: ListField, MergedField: mergedFieldOf(ListField, listRules) },
  number: { Field: NumberField, MergedField: mergedFieldOf(NumberField, numberRules) },
  date: { Field: DateField, MergedField: mergedFieldOf(DateField, dateRules) },
  "yes-no": { Field: YesNoField, MergedField: mergedFieldOf(YesNoField, yesNoRules) },
  figures: { Field: FiguresField, MergedField: mergedFieldOf(FiguresField, figuresRules) },
};

/** In what answers of a kind are typed. */
export function fieldsOf(kind: QuestionKind): Fields {
  return register[kind];
}
