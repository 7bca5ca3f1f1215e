import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
  type IParagraphStyleOptions,
} from "docx";
import {
  answerBookmark,
  endBookmark,
  ownerBookmark,
  partBookmark,
  questionBookmark,
  reviewBookmark,
} from "~/domain/submission/questionnaire/bookmarks";
import {
  howToFillIn,
  type PrintedPart,
  type PrintedQuestion,
  type Questionnaire,
} from "~/domain/submission/questionnaire/questionnaire";
import { documentStyles, page, textWidth } from "~/formats/docx/layout.server";
import { documentLocale, plainText, run } from "~/formats/docx/runs.server";
import type { Translate } from "~/i18n/resources.server";
import type { Language } from "~/language/language";
import type { ReadText } from "~/language/localized-text";
import { answerNumbering } from "./answer-lists.server";
import { answerForm } from "./answer-form.server";

const frame = { style: BorderStyle.SINGLE, size: 4, color: "7A8790", space: 5 };
const quiet = { size: 20, color: "4A5560" };
const basedOn = "Normal";

const styles: readonly IParagraphStyleOptions[] = [
  {
    id: "Kicker",
    name: "Kicker",
    basedOn,
    run: { ...quiet, bold: true },
    paragraph: { keepNext: true, spacing: { after: 60 } },
  },
  {
    id: "Wording",
    name: "Question",
    basedOn,
    run: { size: 23 },
    paragraph: { keepNext: true, spacing: { after: 120 } },
  },
  { id: "Guidance", name: "Guidance", basedOn, run: quiet, paragraph: { keepNext: true, spacing: { after: 80 } } },
  {
    id: "AnswerLabel",
    name: "Answer label",
    basedOn,
    run: { bold: true, size: 20 },
    paragraph: { keepNext: true, spacing: { before: 160, after: 100 } },
  },
  {
    id: "Answer",
    name: "Answer",
    basedOn,
    next: "Answer",
    quickFormat: true,
    paragraph: {
      border: { top: frame, bottom: frame, left: frame, right: frame },
      indent: { left: 113, right: 113 },
      spacing: { after: 100 },
    },
  },
  { id: "AnswerCell", name: "Answer cell", basedOn, paragraph: { spacing: { after: 40 } } },
  {
    id: "AnswerHead",
    name: "Answer head",
    basedOn: "AnswerCell",
    run: { bold: true, size: 20 },
    paragraph: { keepNext: true, spacing: { after: 40 } },
  },
  { id: "Option", name: "Option", basedOn, paragraph: { indent: { left: 454, hanging: 340 }, spacing: { after: 60 } } },
];

const bullets = "how-to";
const numbering = {
  config: [
    {
      reference: bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "–",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 340, hanging: 340 } } },
        },
      ],
    },
    ...answerNumbering,
  ],
};

const linesOf = ({ text, language }: ReadText, style: string) =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== "")
    .map((line) => new Paragraph({ style, children: [run(line, language)] }));

type Words = { t: Translate; language: Language; nextList: () => number };

function questionBlocks(question: PrintedQuestion, { t, language, nextList }: Words): FileChild[] {
  const { objective, heading, wording, guidance, hints } = question;
  const key = { session: question.session, question: question.question };
  const under = objective === null ? [] : [new Paragraph({ style: "Kicker", children: [run(objective, language)] })];
  const titled =
    guidance.text.trim() === ""
      ? []
      : [
          new Paragraph({
            style: "Guidance",
            children: [run(t("respond:question.guidance"), language, { bold: true })],
          }),
        ];
  const answer = new Bookmark({ id: answerBookmark(key), children: [run(t("questionnaire:doc.answer"), language)] });
  const label = new Paragraph({ style: "AnswerLabel", children: [answer] });
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      children: [new Bookmark({ id: questionBookmark(key), children: [run(heading, language)] })],
    }),
    ...under,
    ...linesOf(wording, "Wording"),
    ...titled,
    ...linesOf(guidance, "Guidance"),
    ...hints.map((hint) => new Paragraph({ style: "Guidance", children: [run(hint, language, { italics: true })] })),
    ...answerForm(question, label, { words: language, nextList }),
  ];
}

function partBlocks({ number, heading, questions }: PrintedPart, words: Words, pageBreakBefore: boolean): FileChild[] {
  const title = new Bookmark({ id: partBookmark(number), children: [run(heading, words.language)] });
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore, children: [title] }),
    ...questions.flatMap((question) => questionBlocks(question, words)),
  ];
}

function frontBlocks({ review, owner }: Questionnaire, { t, language }: Words): Paragraph[] {
  const title = new Bookmark({
    id: reviewBookmark(review.slug),
    children: [run(t("questionnaire:doc.title"), language)],
  });
  const named =
    owner === null
      ? []
      : [
          new Paragraph({
            spacing: { after: 240 },
            children: [new Bookmark({ id: ownerBookmark, children: [run(owner, language, { bold: true, size: 26 })] })],
          }),
        ];
  return [
    new Paragraph({ style: "Kicker", children: [run(review.title, language)] }),
    new Paragraph({ heading: HeadingLevel.TITLE, spacing: { before: 120, after: 200 }, children: [title] }),
    ...named,
    new Paragraph({ style: "AnswerLabel", children: [run(t("questionnaire:doc.howTo"), language)] }),
    ...howToFillIn(t).map(
      (line) =>
        new Paragraph({
          numbering: { reference: bullets, level: 0 },
          spacing: { after: 60 },
          children: [run(line, language)],
        }),
    ),
  ];
}

function footer({ review, language }: Questionnaire): Footer {
  const number = new TextRun({
    children: [PageNumber.CURRENT],
    size: 18,
    language: { value: documentLocale(language) },
  });
  const name = run(`${review.shortTitle}\t`.trim(), language, { size: 18, color: quiet.color });
  return new Footer({
    children: [
      new Paragraph({
        style: "Masthead",
        tabStops: [{ type: "right", position: textWidth }],
        children: [name, new TextRun({ text: "\t" }), number],
      }),
    ],
  });
}

async function render(questionnaire: Questionnaire, t: Translate): Promise<Uint8Array<ArrayBuffer>> {
  const { language, review, parts } = questionnaire;
  const base = documentStyles(language);
  let lists = 0;
  const words = { t, language, nextList: () => (lists += 1) };
  const end = new Bookmark({
    id: endBookmark,
    children: [run(t("questionnaire:doc.end"), language, { italics: true })],
  });
  const document = new Document({
    title: plainText(`${t("questionnaire:doc.title")}: ${review.shortTitle}`),
    compatibility: { version: 15 },
    styles: { ...base, paragraphStyles: [...(base.paragraphStyles ?? []), ...styles] },
    numbering,
    sections: [
      {
        properties: { page },
        footers: { default: footer(questionnaire) },
        children: [
          ...frontBlocks(questionnaire, words),
          ...parts.flatMap((part, index) => partBlocks(part, words, index > 0)),
          new Paragraph({ style: "Kicker", spacing: { before: 480 }, children: [end] }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const rendered = new WeakMap<Questionnaire, Promise<Uint8Array<ArrayBuffer>>>();

/**
 * The questionnaire of a review as a Word file to be filled in offline; its keys are explained in `bookmarks.ts`. A
 * questionnaire that stays in memory, as an empty one does, is rendered once.
 */
export function renderQuestionnaire(questionnaire: Questionnaire, t: Translate): Promise<Uint8Array<ArrayBuffer>> {
  const known = rendered.get(questionnaire) ?? render(questionnaire, t);
  rendered.set(questionnaire, known);
  return known;
}
