import {
  BorderStyle,
  FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  Tab,
  TextRun,
  WidthType,
  XmlAttributeComponent,
  XmlComponent,
} from "docx";
import { questionBookmark } from "~/domain/submission/questionnaire/bookmarks";
import type { PrintedQuestion } from "~/domain/submission/questionnaire/questionnaire";
import type { Language } from "~/language/language";
import { wordParagraphs } from "~/language/text/read-blocks";
import { textWidth } from "~/formats/docx/layout.server";
import { documentLocale, plainText, run } from "~/formats/docx/runs.server";
import { wordListOf } from "./answer-lists.server";
import type { FormBlock } from "~/question-kinds/file-forms";

class Value extends XmlAttributeComponent<{ val: string }> {
  protected override readonly xmlKeys = { val: "w:val" };
}

class Element extends XmlComponent {
  constructor(name: string, children: readonly XmlComponent[] = []) {
    super(name);
    this.root.push(...children);
  }
}

class Named extends XmlComponent {
  constructor(name: string, val: string) {
    super(name);
    this.root.push(new Value({ val }));
  }
}

/** A frame that Word draws around the place of an answer, with its name. Other word processors may drop it. */
class ContentControl extends FileChild {
  constructor({ tag, title }: { tag: string; title: string }, children: readonly (Paragraph | Table)[]) {
    super("w:sdt");
    this.root.push(
      new Element("w:sdtPr", [new Named("w:alias", title), new Named("w:tag", tag)]),
      new Element("w:sdtContent", children),
    );
  }
}

/** The words of an answer as they are stored: nothing is joined, marked or replaced, so that they come back as they were. */
function storedRuns(text: string, language: Language): TextRun[] {
  const locale = { value: documentLocale(language) };
  return plainText(text)
    .split("\n")
    .map((line, index) => {
      const [first = "", ...rest] = line.split("\t");
      const children = [first, ...rest.flatMap((part) => [new Tab(), part])];
      return new TextRun({ children, language: locale, ...(index > 0 ? { break: 1 } : {}) });
    });
}

/** Where an answer is printed: the language of the labels, and the number of the next list of the file. */
export type Printing = { words: Language; nextList: () => number };

const answerParagraph = (text: string, language: Language) =>
  new Paragraph({ style: "Answer", children: storedRuns(text, language) });

/**
 * The paragraphs of a text. A list is one of Word, unless it would not come back letter for letter: two that follow each
 * other would be read as one.
 */
function writtenParagraphs(text: string, language: Language, { nextList }: Printing): Paragraph[] {
  let afterList = false;
  return wordParagraphs(text).flatMap((each) => {
    const list = afterList ? null : wordListOf(each.split("\n"));
    afterList = list !== null;
    if (!list) return [answerParagraph(each, language)];
    const instance = nextList();
    return list.items.map(
      ({ level, text: words }) =>
        new Paragraph({
          style: "Answer",
          numbering: { reference: list.marks, level, instance },
          children: storedRuns(words, language),
        }),
    );
  });
}

const line = { style: BorderStyle.SINGLE, size: 4, color: "7A8790" };

type Row = { cells: readonly Paragraph[][]; widths: readonly number[]; head: boolean };

function rowOf({ cells, widths, head }: Row): TableRow {
  return new TableRow({
    tableHeader: head,
    children: cells.map(
      (children, index) =>
        new TableCell({
          width: { size: Math.round(textWidth * (widths[index] ?? 0)), type: WidthType.DXA },
          margins: { top: 40, bottom: 40, left: 90, right: 90 },
          ...(head ? { shading: { fill: "EDF1F4" } } : {}),
          children,
        }),
    ),
  });
}

function tableOf(block: Extract<FormBlock, { kind: "table" }>, language: Language, words: Language): Table {
  const { head, rows, widths } = block;
  const label = (text: string) => [new Paragraph({ style: "AnswerHead", children: [run(text, words)] })];
  const cell = (text: string) =>
    wordParagraphs(text).map((each) => new Paragraph({ style: "AnswerCell", children: storedRuns(each, language) }));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths.map((part) => Math.round(textWidth * part)),
    borders: { top: line, bottom: line, left: line, right: line, insideVertical: line, insideHorizontal: line },
    rows: [
      rowOf({ cells: head.map(label), widths, head: true }),
      ...rows.map((row) => rowOf({ cells: row.map(cell), widths, head: false })),
    ],
  });
}

function blockOf(block: FormBlock, language: Language, printing: Printing): (Paragraph | Table)[] {
  const { words } = printing;
  switch (block.kind) {
    case "label":
      return [new Paragraph({ style: "AnswerLabel", children: [run(block.text, words)] })];
    case "option": {
      const box = new TextRun({ text: block.chosen ? "☒" : "☐", font: "Segoe UI Symbol" });
      return [new Paragraph({ style: "Option", children: [box, new TextRun(" "), run(block.label, words)] })];
    }
    case "table":
      return [tableOf(block, language, words)];
    case "text":
      return block.text === ""
        ? Array.from({ length: block.lines }, () => answerParagraph("", language))
        : writtenParagraphs(block.text, language, printing);
  }
}

/**
 * The place of an answer below the line that names it, in a content control. The line is inside it: LibreOffice makes of a
 * control around a single paragraph an input field, which has neither tabs nor lists.
 */
export function answerForm(question: PrintedQuestion, label: Paragraph, printing: Printing): FileChild[] {
  const blocks = question.form.flatMap((block) => blockOf(block, question.language, printing));
  // A table at the end of a content control leaves no place to write below it.
  const after = question.form.at(-1)?.kind === "table" ? [new Paragraph({ style: "AnswerCell" })] : [];
  const named = { tag: questionBookmark(question), title: question.heading.slice(0, 60) };
  return [new ContentControl(named, [label, ...blocks]), ...after];
}
