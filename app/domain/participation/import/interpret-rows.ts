import { entityKey } from "~/domain/participant/entity-key";
import {
  participantClasses,
  stakeholderCategories,
  type ParticipantClass,
  type ParticipantNames,
  type StakeholderCategory,
} from "~/domain/participant/participant-schema";
import { withoutControlCharacters } from "~/language/text/control-characters";
import { isLanguage, languages, type Language } from "~/language/language";
import {
  importColumns,
  longestCell,
  mostColumns,
  mostRows,
  type ImportColumn,
  type PlacedFault,
  type Vocabulary,
} from "./import-columns";

export type FocalPoint = { email: string; name: string | null; language: Language | null };

/** A row of the file as it is understood. What is empty is null; what is wrong is among the faults. */
export type ImportRow = {
  row: number;
  iso2: string | null;
  names: Partial<Record<Language, string>>;
  acronym: string | null;
  class: ParticipantClass | null;
  category: StakeholderCategory | null;
  accreditation: string | null;
  /** The forms that its name takes in sentences, where they were typed; the others are derived. */
  forms?: ParticipantNames;
  /** As they are written: their codes are looked up later. */
  countries: string[];
  languages: Language[];
  focalPoints: FocalPoint[];
};

type Words = { columns: Vocabulary; classes: Vocabulary; categories: Vocabulary; languages: Vocabulary };
export type Interpreted = {
  rows: ImportRow[];
  faults: PlacedFault[];
  /** Headings that mean nothing here. */ unread: string[];
};

const formulaStart = /^[=+\-@\t\r＝＋－＠]/;
/** Characters that are not seen: they would make two names of what reads as one. */
const invisible = /\p{Cf}/u;
const isClean = (text: string) => !invisible.test(text) && withoutControlCharacters(text) === text;

const address = /^[^\s@]+@[^\s@]+$/;
const nameColumns = { en: "nameEn", fr: "nameFr", ru: "nameRu" } as const satisfies Record<Language, ImportColumn>;

type Cells = { row: number; value: (column: ImportColumn) => string };

/** Several values in one cell, with commas, semicolons or lines between them. */
const listIn = (cell: string) =>
  cell
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** Several in one cell where each may hold a comma. */
const entriesIn = (cell: string) =>
  cell
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

function headingFaults(
  heading: readonly string[],
  places: Map<ImportColumn, number>,
  repeated: ImportColumn[],
): PlacedFault[] {
  const at = { row: 1, column: null };
  if (heading.length > mostColumns) return [{ fault: "tooManyColumns", ...at }];
  const [twice] = repeated;
  if (twice) return [{ fault: "headingRepeated", row: 1, column: twice }];
  const named = [...Object.values(nameColumns), "iso2" as const].some((column) => places.has(column));
  return named ? [] : [{ fault: "noName", ...at }];
}

function readHeading(heading: readonly string[], columns: Vocabulary) {
  const places = new Map<ImportColumn, number>();
  const repeated: ImportColumn[] = [];
  const unread: string[] = [];
  heading.forEach((words, index) => {
    const meaning = columns.get(entityKey(words));
    const column = importColumns.find((one) => one === meaning);
    if (!column) {
      if (words.trim()) unread.push(words.trim().slice(0, longestCell));
    } else if (places.has(column)) repeated.push(column);
    else places.set(column, index);
  });
  return { places, unread, faults: headingFaults(heading, places, repeated) };
}

/** What is wrong with the text of a cell, whatever its column. */
function cellFaults({ row, value }: Cells): PlacedFault[] {
  return importColumns.flatMap((column): PlacedFault[] => {
    const text = value(column);
    const found = text.slice(0, 60);
    if (text.length > longestCell) return [{ fault: "tooLong", row, column, found }];
    if (formulaStart.test(text)) return [{ fault: "formula", row, column, found }];
    return isClean(text) ? [] : [{ fault: "controlCharacters", row, column }];
  });
}

/** The meaning of a cell among the words of its column; a fault where it has none. */
function meant<T extends string>(
  { row, value }: Cells,
  column: ImportColumn,
  {
    words,
    known,
    fault,
    faults,
  }: { words: Vocabulary; known: readonly T[]; fault: PlacedFault["fault"]; faults: PlacedFault[] },
): T | null {
  const text = value(column);
  if (text === "") return null;
  const found = known.find((one) => one === words.get(entityKey(text)));
  if (!found) faults.push({ fault, row, column, found: text });
  return found ?? null;
}

type Reading = { words: Vocabulary; faults: PlacedFault[] };

function readLanguages(cells: Cells, column: ImportColumn, { words, faults }: Reading): Language[] {
  return listIn(cells.value(column)).flatMap((text) => {
    const found = words.get(entityKey(text));
    if (found !== undefined && isLanguage(found)) return [found];
    faults.push({ fault: "unknownLanguage", row: cells.row, column, found: text });
    return [];
  });
}

function readFocalPoints(cells: Cells, words: Vocabulary, faults: PlacedFault[]): FocalPoint[] {
  const { row, value } = cells;
  const [emails, names] = [listIn(value("email")), entriesIn(value("contact"))];
  const spoken = readLanguages(cells, "contactLanguage", { words, faults });
  if (names.length > 0 && names.length !== emails.length)
    faults.push({ fault: "contactsDiffer", row, column: "contact" });
  const repeated = emails.find(
    (email, index) => emails.findIndex((one) => one.toLowerCase() === email.toLowerCase()) < index,
  );
  if (repeated) faults.push({ fault: "emailRepeated", row, column: "email", found: repeated });
  for (const email of emails) {
    if (!address.test(email) || email.length > 254)
      faults.push({ fault: "emailInvalid", row, column: "email", found: email });
  }
  return emails.map((email, index) => ({
    email,
    name: names[index] ?? null,
    language: spoken[index] ?? spoken[0] ?? null,
  }));
}

function readRow(cells: Cells, words: Words, faults: PlacedFault[]): ImportRow {
  const { row, value } = cells;
  const or = (text: string) => text || null;
  faults.push(...cellFaults(cells));
  const names = Object.fromEntries(
    languages.flatMap((language) => {
      const text = value(nameColumns[language]);
      return text ? [[language, text]] : [];
    }),
  );
  const iso2 = or(value("iso2").toUpperCase());
  if (Object.keys(names).length === 0 && !iso2) faults.push({ fault: "nameMissing", row, column: "nameEn" });
  return {
    row,
    iso2,
    names,
    acronym: or(value("acronym")),
    class: meant(cells, "class", { words: words.classes, known: participantClasses, fault: "unknownClass", faults }),
    category: meant(cells, "category", {
      words: words.categories,
      known: stakeholderCategories,
      fault: "unknownCategory",
      faults,
    }),
    accreditation: or(value("accreditation")),
    countries: listIn(value("countries")),
    languages: readLanguages(cells, "languages", { words: words.languages, faults }),
    focalPoints: readFocalPoints(cells, words.languages, faults),
  };
}

/** Understands the cells of a table as participants, and says of every cell that cannot be understood what is wrong with it. */
export function interpretRows(table: readonly (readonly string[])[], words: Words): Interpreted {
  const [heading = [], ...body] = table;
  const { places, unread, faults } = readHeading(heading, words.columns);
  const nothing = { rows: [], unread };
  if (faults.length > 0) return { ...nothing, faults };
  const filled = body.flatMap((cells, index) => (cells.some((cell) => cell.trim()) ? [{ cells, row: index + 2 }] : []));
  const last = filled.at(-1);
  if (!last) return { ...nothing, faults: [{ fault: "empty", row: null, column: null }] };
  if (last.row > mostRows + 1)
    return { ...nothing, faults: [{ fault: "tooManyRows", row: mostRows + 2, column: null }] };
  const rows = filled.map(({ cells, row }) => {
    const value = (column: ImportColumn) =>
      (cells[places.get(column) ?? -1] ?? "").replaceAll("\r\n", "\n").normalize("NFC").trim();
    return readRow({ row, value }, words, faults);
  });
  return { rows, faults, unread };
}
