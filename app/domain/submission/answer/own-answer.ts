import { isLanguage, type Language } from "~/language/language";

type AnswerRow = {
  revision: number;
  text: string;
  language: string;
  complete: boolean;
  objectives: { objectiveNumber: number }[];
  updatedById: string | null;
  updatedAt: Date;
};

export type SavedFields = {
  revision: number;
  text: string;
  language: Language;
  complete: boolean;
  objectives: number[];
  savedAt: Date | null;
  savedBy: string | null;
};

type Around = {
  /** The language of the submission, for answers that are not begun. */
  language: string;
  /** Of people, by identifier. */
  names: ReadonlyMap<string, string>;
};

/** An answer as its members see it; one that nobody has begun is empty, on revision 0. */
export function toSavedFields(row: AnswerRow | undefined, { language, names }: Around): SavedFields {
  const written = row?.language ?? language;
  return {
    revision: row?.revision ?? 0,
    text: row?.text ?? "",
    language: isLanguage(written) ? written : "en",
    complete: row?.complete ?? false,
    objectives: row?.objectives.map(({ objectiveNumber }) => objectiveNumber) ?? [],
    savedAt: row?.updatedAt ?? null,
    savedBy: names.get(row?.updatedById ?? "") ?? null,
  };
}
