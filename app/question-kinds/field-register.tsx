import type { ComponentType } from "react";
import type { FieldProps, MergedFieldProps } from "./field";
import type { ByKind, QuestionKind } from "./kind";
import { MergedTextField, TextField } from "./text/text-field";

type Fields = { Field: ComponentType<FieldProps>; MergedField: ComponentType<MergedFieldProps> };

const register: ByKind<Fields> = { text: { Field: TextField, MergedField: MergedTextField } };

/** In what answers of a kind are typed. */
export function fieldsOf(kind: QuestionKind): Fields {
  return register[kind];
}
