import {
  AlignmentType,
  BorderStyle,
  InternalHyperlink,
  PageReference,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  WidthType,
} from "docx";
import type { Language } from "~/language/language";
import { rangeText } from "~/domain/report/content/numbering";
import type { ContentSection, ReportContent } from "~/domain/report/content/report-content";
import { sectionHeading } from "~/domain/report/content/section-heading";
import { wordingOf } from "~/domain/report/facts/wording/wording";
import { numberColumn, textWidth } from "./layout.server";
import { run, tab } from "./runs.server";

const columns = { paragraphs: 1500, page: 900 };
const titleWidth = textWidth - columns.paragraphs - columns.page;

/** Deeper headings would make the contents longer than a page. */
const deepest = 2;

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** Words may not begin a bookmark's name with a digit nor hold a hyphen; the place in the report serves for all. */
export function sectionBookmark(index: number): string {
  return `section_${index + 1}`;
}

/** Headings with the range of their paragraphs and their page, which is worked out from the layout of the document. */
export function contentsTable(content: ReportContent, language: Language): (Paragraph | Table)[] {
  const words = wordingOf(language);
  const heading = new Paragraph({ style: "ContentsHeading", children: [run(words.contents, language)] });
  const rows = content.sections.flatMap((section, index) =>
    section.depth > deepest ? [] : [entryRow(content, { section, index, language })],
  );
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [titleWidth, columns.paragraphs, columns.page],
    borders: { top: none, bottom: none, left: none, right: none, insideVertical: none, insideHorizontal: none },
    rows: [headRow(language), ...rows],
  });
  return [heading, table];
}

function headRow(language: Language): TableRow {
  const words = wordingOf(language);
  const cells = [
    cell([], { width: titleWidth, alignment: AlignmentType.LEFT }),
    cell([run(words.paragraphs, language, { italics: true, size: 20 })], {
      width: columns.paragraphs,
      alignment: AlignmentType.RIGHT,
    }),
    cell([run(words.page, language, { italics: true, size: 20 })], {
      width: columns.page,
      alignment: AlignmentType.RIGHT,
    }),
  ];
  return new TableRow({ tableHeader: true, cantSplit: true, children: cells });
}

type Entry = {
  readonly section: ContentSection;
  readonly index: number;
  readonly language: Language;
};

function entryRow(content: ReportContent, { section, index, language }: Entry): TableRow {
  const range = content.contents.find(({ sectionKey }) => sectionKey === section.key)?.range ?? null;
  const page = new PageReference(sectionBookmark(index), { hyperlink: true });
  return new TableRow({
    cantSplit: true,
    children: [
      titleCell({ section, index, language }),
      cell([run(rangeText(range), language)], { width: columns.paragraphs, alignment: AlignmentType.RIGHT }),
      cell([page], { width: columns.page, alignment: AlignmentType.RIGHT }),
    ],
  });
}

function titleCell({ section, index, language }: Entry): TableCell {
  const { mark, title } = sectionHeading(section, language);
  const isAnnex = section.numbering === "annex";
  const marked = mark === "" || isAnnex ? [] : [run(mark, language), tab()];
  const children = [...marked, run(isAnnex && mark !== "" ? `${mark}. ${title}` : title, language)];
  const link = new InternalHyperlink({ anchor: sectionBookmark(index), children });
  const indent = entryIndent(section, marked.length > 0);
  return cell([link], { width: titleWidth, alignment: AlignmentType.LEFT, indent });
}

/** Marks have their own column, one for each depth. */
function entryIndent({ depth }: ContentSection, marked: boolean): Indent {
  const left = numberColumn * (depth - 1);
  return marked ? { left: left + numberColumn, hanging: numberColumn } : { left, hanging: 0 };
}

type Indent = {
  readonly left: number;
  readonly hanging: number;
};

type CellLayout = {
  readonly width: number;
  readonly alignment: (typeof AlignmentType)["LEFT" | "RIGHT"];
  readonly indent?: Indent;
};

function cell(children: readonly ParagraphChild[], { width, alignment, indent }: CellLayout): TableCell {
  const paragraph = new Paragraph({
    style: "ContentsEntry",
    alignment,
    children,
    ...(indent === undefined ? {} : { indent, tabStops: [{ type: TabStopType.LEFT, position: indent.left }] }),
  });
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 0, right: 60 },
    children: [paragraph],
  });
}
