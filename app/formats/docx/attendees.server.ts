import { HeadingLevel, Paragraph } from "docx";
import type { AttendeeList } from "~/domain/review/meeting/attendee-list.server";
import { withAcronym } from "~/domain/participant/participant-forms";
import type { Translate } from "~/i18n/resources.server";
import { reportDays } from "~/language/grammar/report-day";
import type { Language } from "~/language/language";
import { run } from "./runs.server";
import { wordFile } from "./word-file.server";

/** The list of participants of a meeting as a Word file: a heading for each class, a line for each participant. */
export async function renderAttendees(
  { review, days, groups }: AttendeeList,
  t: Translate,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, place } = review;
  const held = days ? `, ${reportDays(days, language)}` : "";
  const groupLines = groups.flatMap(({ class: each, attendees }) => [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [run(t(`participant:classes.${each}`), language)],
    }),
    ...attendees.map(({ participant: { name }, acronym }) => {
      const line = run(withAcronym(name.text, acronym), name.language);
      return new Paragraph({ spacing: { after: 60 }, children: [line] });
    }),
  ]);
  return wordFile({
    language,
    title: t("meeting:list.title"),
    review: title,
    before: [new Paragraph({ children: [run(place.text, place.language), run(held, language)] })],
    children: groupLines,
  });
}
