import {
  AlignmentType,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type ISpacingProperties,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from "docx";
import type { Language } from "~/language/language";
import { documentLocale } from "./runs.server";

/** Measures in twentieths of a point; sizes of type in half points. */

export const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1418, bottom: 1418, left: 1531, right: 1531, header: 680, footer: 680 },
};

export const textWidth = page.size.width - page.margin.left - page.margin.right;

/** The column of paragraph numbers and of the marks of headings. */
export const numberColumn = 737;

const serif = "Times New Roman";
const ink = "1B2126";

export const numberingReference = "paragraphs";

/** One list whose instances begin at one: the body, then each annex. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: numberingReference,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: "%1.",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: numberColumn, hanging: numberColumn } } },
        },
      ],
    },
  ],
};

const heading = { font: serif, bold: true, color: ink };

function single(before: number, after: number): ISpacingProperties {
  return { before, after, line: 252, lineRule: LineRuleType.AUTO };
}

export function documentStyles(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: serif, size: 22, color: ink, language: { value: documentLocale(language) } },
        paragraph: { spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { ...heading, size: 34 }, paragraph: { spacing: single(240, 480) } },
      heading1: {
        run: { ...heading, size: 28 },
        paragraph: { spacing: single(480, 200), keepNext: true, keepLines: true },
      },
      heading2: {
        run: { ...heading, size: 24 },
        paragraph: { spacing: single(320, 140), keepNext: true, keepLines: true },
      },
      hyperlink: { run: { color: ink, underline: {} } },
      footnoteText: { run: { font: serif, size: 18 }, paragraph: { spacing: single(0, 40) } },
    },
    paragraphStyles: [...paragraphStyles],
  };
}

const reportText = { basedOn: "Normal", quickFormat: true, paragraph: { indent: { left: numberColumn } } };

const paragraphStyles: readonly IParagraphStyleOptions[] = [
  { id: "Masthead", name: "Masthead", basedOn: "Normal", run: { size: 20 }, paragraph: { spacing: { after: 0 } } },
  { id: "ReportText", name: "Report text", ...reportText },
  {
    id: "LabelledLine",
    name: "Labelled line",
    ...reportText,
    paragraph: { indent: { left: numberColumn }, spacing: { after: 80 } },
  },
  {
    id: "ContentsHeading",
    name: "Contents heading",
    basedOn: "Normal",
    next: "Normal",
    run: { ...heading, size: 24 },
    paragraph: { spacing: single(480, 120), keepNext: true },
  },
  { id: "ContentsEntry", name: "Contents entry", basedOn: "Normal", paragraph: { spacing: single(50, 50) } },
];
