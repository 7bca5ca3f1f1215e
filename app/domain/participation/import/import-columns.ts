import { entityKey } from "~/domain/participant/entity-key";

/** The columns that a file of participants may have, in the order of the template. */
export const importColumns = [
  "iso2",
  "nameEn",
  "nameFr",
  "nameRu",
  "acronym",
  "class",
  "category",
  "accreditation",
  "countries",
  "languages",
  "email",
  "contact",
  "contactLanguage",
] as const;
export type ImportColumn = (typeof importColumns)[number];

/** How a heading, a class or a category is compared with the words of each language. */
export type Vocabulary = ReadonlyMap<string, string>;

/** Words of any language, each folded, and what they mean. */
export function vocabularyOf(entries: Iterable<readonly [words: string, meaning: string]>): Vocabulary {
  return new Map([...entries].map(([words, meaning]) => [entityKey(words), meaning]));
}

/** What is wrong with a file or one of its cells; each has its words under `error:field`. */
export const importFaults = [
  "empty",
  "notSpreadsheet",
  "notText",
  "brokenCsv",
  "brokenXlsx",
  "unpacksTooLarge",
  "tooManyRows",
  "tooManyColumns",
  "headingRepeated",
  "noName",
  "tooLong",
  "formula",
  "controlCharacters",
  "nameMissing",
  "unknownState",
  "unknownClass",
  "classMissing",
  "classDiffers",
  "unknownCategory",
  "categoryMissing",
  "categoryNotAllowed",
  "unknownCountry",
  "unknownLanguage",
  "emailInvalid",
  "emailRepeated",
  "contactsDiffer",
  "ambiguous",
  "repeated",
] as const;
export type ImportFault = (typeof importFaults)[number];

/** A fault with its place: the row as a spreadsheet counts it, the column, what is there, and another row it concerns. */
export type PlacedFault = {
  fault: ImportFault;
  row: number | null;
  column: ImportColumn | null;
  found?: string;
  other?: number;
};

export const mostRows = 5000;
export const mostColumns = 60;
export const longestCell = 1000;
/** Bytes of a file, and of all that a workbook unpacks to. */
export const largestFile = 2 * 1024 * 1024;
export const largestUnpacked = 24 * 1024 * 1024;
