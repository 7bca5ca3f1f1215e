import { Document, HeadingLevel, Packer, Paragraph } from "docx";
import type { AttendeeList } from "~/domain/review/meeting/attendee-list.server";
import { withAcronym } from "~/domain/participant/participant-forms";
import type { Translate } from "~/i18n/resources.server";
import { reportDays } from "~/language/grammar/report-day";
import type { Language } from "~/language/language";
import { reportFooters } from "./header-footer.server";
import { documentStyles, page } from "./layout.server";
import { plainText, run } from "./runs.server";

const heading = (level: (typeof HeadingLevel)["TITLE" | "HEADING_1"], text: string, language: Language) =>
  new Paragraph({ heading: level, children: [run(text, language)] });

/** The list of participants of a meeting as a Word file: a heading for each class, a line for each participant. */
export async function renderAttendees(
  { review, days, groups }: AttendeeList,
  t: Translate,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, place } = review;
  const held = days ? `, ${reportDays(days, language)}` : "";
  const groupLines = groups.flatMap(({ class: each, attendees }) => [
    heading(HeadingLevel.HEADING_1, t(`participant:classes.${each}`), language),
    ...attendees.map(({ participant: { name }, acronym }) => {
      const line = run(withAcronym(name.text, acronym), name.language);
      return new Paragraph({ spacing: { after: 60 }, children: [line] });
    }),
  ]);
  const document = new Document({
    title: plainText(t("meeting:list.title")),
    subject: plainText(title.text),
    compatibility: { version: 15 },
    styles: documentStyles(language),
    sections: [
      {
        properties: { page },
        footers: { default: reportFooters(language).default },
        children: [
          new Paragraph({ children: [run(title.text, title.language, { bold: true, size: 26 })] }),
          new Paragraph({ children: [run(place.text, place.language), run(held, language)] }),
          heading(HeadingLevel.TITLE, t("meeting:list.title"), language),
          ...groupLines,
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
