import { languages, type Language } from "~/language/language";
import { readText, textOf, type ReadText } from "~/language/localized-text";
import { foldText } from "~/language/text/search-form";
import { codeTypeOrder, codeTypes, type CodeType } from "~/domain/coding/coding-schema";

/** A code of the codebook in the language of the page. */
export type CodeView = {
  key: string;
  type: CodeType;
  label: ReadText;
  /** The label in all languages, for searches. */
  names: string[];
  description: ReadText | null;
  /** Of an objective or guiding principle; null for the others. */
  number: number | null;
  position: number;
};

type CodeRow = {
  key: string;
  type: string;
  label: unknown;
  description: unknown;
  objectiveNumber: number | null;
  principleNumber: number | null;
  position: number;
};

export function codeView(row: CodeRow, language: Language): CodeView {
  return {
    key: row.key,
    type: codeTypes.find((type) => type === row.type) ?? "theme",
    label: readText(row.label, language),
    names: languages.map((each) => textOf(row.label, each)),
    description: row.description ? readText(row.description, language) : null,
    number: row.objectiveNumber ?? row.principleNumber,
    position: row.position,
  };
}

/** By type in the order in which a reviewer decides, then as in the codebook. */
export function compareCodes(a: CodeView, b: CodeView): number {
  return codeTypeOrder.indexOf(a.type) - codeTypeOrder.indexOf(b.type) || a.position - b.position;
}

/** The codes type by type, empty types left out. */
export function groupCodes<Code extends CodeView>(codes: readonly Code[]): { type: CodeType; codes: Code[] }[] {
  const ordered = [...codes].sort(compareCodes);
  return codeTypeOrder
    .map((type) => ({ type, codes: ordered.filter((code) => code.type === type) }))
    .filter((group) => group.codes.length > 0);
}

/** Whether every word that was typed begins a word of the text: "tra vic" finds "Victims of trafficking". */
export function matchesSearch(text: string, typed: string): boolean {
  const words = foldText(text).split(/[^\p{L}\p{N}]+/u);
  const wanted = foldText(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
}
