import type {
  CodingExport,
  ExportedCode,
  ExportedExcerpt,
  ExportedText,
} from "~/domain/coding/export/read-coding.server";
import type { CsvColumn } from "./csv.server";

export type ExcerptWords = {
  header: (column: ExcerptColumn) => string;
  classOf: (text: ExportedText) => string;
  /** Of the participant, or that it is withheld. */
  nameOf: (text: ExportedText) => string;
  codeOf: (code: ExportedCode) => string;
  /** Of the general questions and of sessions. */
  sessionOf: (session: number) => string;
};

export type ExcerptColumn =
  | "participant"
  | "class"
  | "session"
  | "question"
  | "language"
  | "excerpt"
  | "codes"
  | "note"
  | "reviewer"
  | "from"
  | "to";

export type ExcerptLine = { text: ExportedText; excerpt: ExportedExcerpt };

export function excerptLines({ texts }: CodingExport): ExcerptLine[] {
  return texts.flatMap((text) => text.excerpts.map((excerpt) => ({ text, excerpt })));
}

/** The excerpts of a review: a row an excerpt, its codes in one cell. */
export function excerptColumns({ header, classOf, nameOf, codeOf, sessionOf }: ExcerptWords): CsvColumn<ExcerptLine>[] {
  const columns: [ExcerptColumn, CsvColumn<ExcerptLine>["cell"]][] = [
    ["participant", ({ text }) => nameOf(text)],
    ["class", ({ text }) => classOf(text)],
    ["session", ({ text }) => sessionOf(text.session)],
    ["question", ({ text }) => text.question],
    ["language", ({ text }) => text.language],
    ["excerpt", ({ excerpt }) => excerpt.quote],
    ["codes", ({ excerpt }) => excerpt.codes.map(codeOf).join("; ")],
    ["note", ({ excerpt }) => excerpt.note],
    ["reviewer", ({ excerpt }) => excerpt.coder.name],
    ["from", ({ excerpt }) => excerpt.startsAt],
    ["to", ({ excerpt }) => excerpt.endsAt],
  ];
  return columns.map(([name, cell]) => ({ header: header(name), cell }));
}
