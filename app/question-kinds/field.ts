import type { ReactNode } from "react";
import type { UseFormRegisterReturn } from "react-hook-form";
import type { Language } from "~/language/language";
import type { TypedFields, WrittenContent } from "./answer-content";
import type { KindSettings } from "./settings";
import type { TypedAnswer } from "./typed-answer";

/**
 * The fields in which one answer is typed, under the names of the kind's `toTyped`. They are fields of a native form;
 * what is typed goes to the form, not to the kind.
 */
export type FieldProps = {
  /** Comes before every name and identifier: where several answers are on one page, each has its own. */
  prefix: string;
  /** What a field needs to belong to its form: a name at least, or what react-hook-form registers. */
  register: (name: string) => UseFormRegisterReturn | { name: string };
  /** What the fields start with. */
  start: TypedAnswer;
  /** What is in them now. */
  typed: Readonly<Record<string, unknown>>;
  /** Puts values into fields of the kind, by name, as if they had been typed. */
  enter: (fields: TypedFields) => void;
  settings: KindSettings;
  /** Objectives to which a content that names some itself may refer. */
  objectives: { number: number; label: string }[];
  language: Language;
  wordLimit: number | null;
  /** Keys of the `error` namespace by the name of the field, without the prefix. */
  errors: Record<string, string[]>;
  /** Words for those who do not see the page, where the label alone does not say which answer this is. */
  about?: ReactNode;
  /** One answer among several on the page. */
  compact?: boolean;
  /** The status of saving, shown below. */
  children: ReactNode;
};

/** The fields in which a merged answer is changed before it is saved. */
export type MergedFieldProps = Pick<FieldProps, "prefix" | "settings" | "objectives"> & {
  label: string;
  hint: string;
  proposal: WrittenContent;
};
