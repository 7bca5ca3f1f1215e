import { useTranslation } from "react-i18next";
import { Agenda } from "~/components/public/review/agenda";
import { useWhen } from "~/components/public/review/use-when";
import { QuestionList } from "~/components/public/review/question-list";
import { ReportFootnotes } from "~/components/report/report-footnotes";
import { ReportParagraph } from "~/components/report/report-paragraph";
import { languageNames } from "~/components/layout/language-switch";
import type { ReportContent } from "~/domain/report/content/report-content";
import { reportView } from "~/domain/report/content/report-view";
import type { QuestionLine } from "~/domain/review/list-questions.server";
import type { ZoneName } from "~/domain/review/zone-name";
import type { SessionRecord } from "~/domain/review/read-session.server";
import { useLanguage } from "~/i18n/use-language";

type Props = {
  content: ReportContent;
  questions: QuestionLine[];
  agenda: SessionRecord["agenda"];
  when: SessionRecord["when"];
  zone: ZoneName;
};

/** A background note as it is read: introduction, overview of progress, guiding questions, agenda, footnotes. */
export function NoteText({ content, questions, agenda, when, zone }: Props) {
  const { t } = useTranslation(["notes", "session"]);
  const language = useLanguage();
  const held = useWhen(zone)(when);
  const { sections, footnotes } = reportView(content, language);
  return (
    <div className="note-text">
      <MissingLanguage content={content} />
      {content.review.demonstration ? <p className="notice">{t("notes:public.demonstration")}</p> : null}
      {sections.map(({ key, title, paragraphs }) => (
        <section key={key} className="document" aria-labelledby={key}>
          <h2 id={key}>{title}</h2>
          {paragraphs.map((paragraph) => (
            <ReportParagraph key={paragraph.key} paragraph={paragraph} />
          ))}
        </section>
      ))}
      <h2 id="questions">{t("session:questions.title")}</h2>
      {questions.length > 0 ? <QuestionList questions={questions} /> : <p>{t("notes:public.noQuestions")}</p>}
      <h2 id="agenda">{t("notes:public.agenda")}</h2>
      {held ? <p>{held}</p> : null}
      {agenda.length > 0 ? <Agenda items={agenda} /> : <p>{t("notes:public.noAgenda")}</p>}
      <ReportFootnotes footnotes={footnotes} />
    </div>
  );
}

/** That the note is not, or not wholly, in the language of the page. */
function MissingLanguage({ content }: { content: ReportContent }) {
  const { t } = useTranslation("notes");
  const language = useLanguage();
  const all = content.sections.flatMap(({ paragraphs }) => paragraphs);
  const there = all.filter(({ texts }) => texts[language] !== undefined).length;
  if (there === all.length) return null;
  const name = { language: languageNames[language] };
  return <p className="notice notice-warning">{there === 0 ? t("public.missing", name) : t("public.partly", name)}</p>;
}
