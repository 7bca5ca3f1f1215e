import { Document, HeadingLevel, Packer, Paragraph } from "docx";
import { wordingOf } from "~/domain/report/facts/wording/wording";
import type { PublishedNote } from "~/domain/review/notes/read-published-note.server";
import { formatWhen } from "~/language/format-when";
import type { Translate } from "~/i18n/resources.server";
import type { Language } from "~/language/language";
import { calendarDay } from "~/language/format";
import { reportBody } from "./body.server";
import { wordFootnotes } from "./footnotes.server";
import { frontMatter } from "./front-matter.server";
import { reportFooters, reportHeaders } from "./header-footer.server";
import { documentStyles, numbering, numberingReference, page } from "./layout.server";
import { plainText, run } from "./runs.server";

/** Questions have numbers of their own: the second instance of the list in which paragraphs are numbered. */
const questionNumbers = 1;

const heading = (text: string, language: Language) =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(text, language)] });

function questionLines({ questions }: PublishedNote, t: Translate, language: Language): Paragraph[] {
  if (questions.length === 0) return [new Paragraph({ children: [run(t("notes:public.noQuestions"), language)] })];
  const { colon } = wordingOf(language);
  return questions.flatMap(({ stateText, stakeholderText }) => {
    const same = stateText.text === stakeholderText.text;
    const others = t("session:questions.toStakeholders");
    return [
      new Paragraph({
        numbering: { reference: numberingReference, level: 0, instance: questionNumbers },
        children: [run(stateText.text, stateText.language)],
      }),
      ...(same
        ? []
        : [
            new Paragraph({
              style: "ReportText",
              children: [
                run(`${others}${colon}`, language, { italics: true }),
                run(stakeholderText.text, stakeholderText.language),
              ],
            }),
          ]),
    ];
  });
}

function agendaLines({ agenda, when, review }: PublishedNote, t: Translate, language: Language): Paragraph[] {
  const held = formatWhen(when, language, review.zoneName.inTime);
  const time = held ? [new Paragraph({ spacing: { after: 120 }, children: [run(held, language)] })] : [];
  if (agenda.length === 0) return [...time, new Paragraph({ children: [run(t("notes:public.noAgenda"), language)] })];
  const items = agenda.flatMap(({ minutes, title, speaker }) => [
    new Paragraph({
      keepNext: speaker !== null,
      spacing: { after: speaker ? 0 : 120 },
      children: [
        run(title.text, title.language, { bold: true }),
        ...(minutes === null ? [] : [run(` (${t("session:agenda.minutes", { count: minutes })})`, language)]),
      ],
    }),
    ...(speaker ? [new Paragraph({ spacing: { after: 120 }, children: [run(speaker.text, speaker.language)] })] : []),
  ]);
  return [...time, ...items];
}

/** A background note as an editable Word file: laid out as the report is, with its questions and its agenda. */
export async function renderNote(
  note: PublishedNote,
  t: Translate,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const { content, publishedAt, review } = note;
  const { organ, reportTitle, session } = content.frontMatter;
  const mark = content.review.demonstration
    ? [new Paragraph({ children: [run(t("notes:public.demonstration"), language, { italics: true })] })]
    : [];
  const document = new Document({
    title: plainText(`${reportTitle[language]}. ${session[language]}`),
    subject: plainText(review.title.text),
    creator: plainText(organ[language]),
    lastModifiedBy: plainText(organ[language]),
    compatibility: { version: 15 },
    styles: documentStyles(language),
    numbering,
    footnotes: wordFootnotes(content, language),
    sections: [
      {
        properties: { page, titlePage: true },
        headers: reportHeaders(content, language),
        footers: reportFooters(language),
        children: [
          ...frontMatter(content, { language, date: calendarDay(publishedAt, review.timeZone) }),
          ...mark,
          ...reportBody(content, language, { onNewPage: false }),
          heading(t("session:questions.title"), language),
          ...questionLines(note, t, language),
          heading(t("notes:public.agenda"), language),
          ...agendaLines(note, t, language),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
