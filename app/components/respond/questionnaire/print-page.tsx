import { useTranslation } from "react-i18next";
import { useSubmissionTitle } from "~/components/respond/submission-line";
import { PrintedQuestion } from "~/components/submission/printed-question";
import { PlainWords } from "~/components/text/plain-words";
import type { PrintedQuestion as Printed, Questionnaire } from "~/domain/submission/questionnaire/questionnaire";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";
import { isAnswered } from "~/question-kinds/answer-content";
import { readingsOf } from "~/question-kinds/reading-register";

type Props = { head: SubmissionHead; questionnaire: Questionnaire; answers: boolean };

/** All questions of a submission on one page, with the answers so far or with space to write by hand. */
export function PrintPage({ head, questionnaire, answers }: Props) {
  const { t } = useTranslation("questionnaire");
  const language = useLanguage();
  const title = useSubmissionTitle(head.owner);
  return (
    <>
      <p className="kicker">
        {head.review.title} · <a href={paths.respondOverview(language, head.id)}>{title}</a>
      </p>
      <h1>{t("print.title")}</h1>
      <p className="lead no-print">{t("print.lead")}</p>
      <Views head={head} answers={answers} />
      {questionnaire.parts.length === 0 ? <p className="notice">{t("print.none")}</p> : null}
      {questionnaire.parts.map((part) => (
        <section key={part.number}>
          <h2>{part.heading}</h2>
          {part.questions.map((question) => (
            <PrintedQuestion key={question.question} question={question}>
              {answers ? <Answer question={question} /> : <div className="printed-space" aria-hidden="true" />}
            </PrintedQuestion>
          ))}
        </section>
      ))}
    </>
  );
}

function Views({ head, answers }: Pick<Props, "head" | "answers">) {
  const { t } = useTranslation("questionnaire");
  const language = useLanguage();
  const views = [
    { answers: true, label: t("page.withAnswers") },
    { answers: false, label: t("page.empty") },
  ];
  return (
    <nav className="side-nav status-nav no-print" aria-label={t("print.views")}>
      <ul>
        {views.map((view) => (
          <li key={view.label}>
            <a
              href={paths.respondPrint(language, head.id, view.answers ? {} : { answers: false })}
              aria-current={view.answers === answers ? "page" : undefined}
            >
              {view.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Answer({ question: { answer, kind } }: { question: Printed }) {
  const { t } = useTranslation(["respond", "questionnaire"]);
  const language = useLanguage();
  const { DraftReading } = readingsOf(kind);
  if (!answer) return <p className="quiet">{t("respond:question.notAnswered")}</p>;
  const { content, language: written, notApplicable } = answer;
  return (
    <div className="printed-answer">
      <p className="small">
        <strong>{t("questionnaire:doc.answer")}</strong>
      </p>
      {isAnswered(content) ? <DraftReading answer={{ ...content, language: written }} /> : null}
      {notApplicable === null ? null : (
        <p>
          {t("respond:notApplicable.marked")}. {t("respond:notApplicable.because")}{" "}
          <span lang={written === language ? undefined : written}>
            <PlainWords text={notApplicable} />
          </span>
        </p>
      )}
    </div>
  );
}
