import { useTranslation } from "react-i18next";
import { TextNote, Words } from "~/components/text/words";
import type { ReviewSummary } from "~/domain/review/find-review.server";
import type { PrintedQuestion } from "~/domain/submission/questionnaire/questionnaire";
import type { EmptyQuestionnaire } from "~/domain/submission/questionnaire/read-questionnaire.server";
import type { SubmissionKind } from "~/domain/submission/submission-owner";
import { useLanguage } from "~/i18n/use-language";
import { languageNameIn } from "~/language/format";
import type { ReadText } from "~/language/localized-text";
import { paths } from "~/paths/paths";

type Props = { review: ReviewSummary; kind: SubmissionKind; empty: EmptyQuestionnaire };

const queryOf = (kind: SubmissionKind) => (kind === "contribution" ? { for: kind } : {});

const fileEnding = " (.docx)";

function Lines({ text }: { text: ReadText }) {
  return text.text.split(/\n+/).map((line, index) => (
    <p key={index}>
      <Words text={{ text: line, language: text.language }} />
    </p>
  ));
}

function Question({ question }: { question: PrintedQuestion }) {
  const { t } = useTranslation("respond");
  const { objective, heading, wording, guidance, hints } = question;
  return (
    <article className="printed-question">
      <h3>{heading}</h3>
      {objective === null ? null : <p className="kicker">{objective}</p>}
      <Lines text={wording} />
      <TextNote text={wording} />
      {guidance.text.trim() === "" ? null : (
        <div className="quiet">
          <p>
            <strong>{t("question.guidance")}</strong>
          </p>
          <Lines text={guidance} />
        </div>
      )}
      {question.form.some(({ kind }) => kind === "option") ? (
        <ul className="plain-list">
          {question.form.map((block, index) =>
            block.kind === "option" ? (
              <li key={index}>
                <span aria-hidden="true">☐</span> {block.label}
              </li>
            ) : null,
          )}
        </ul>
      ) : null}
      {hints.length > 0 ? <p className="quiet small">{hints.join(" ")}</p> : null}
    </article>
  );
}

function Wordings({ review, kind }: Omit<Props, "empty">) {
  const { t } = useTranslation("questionnaire");
  const language = useLanguage();
  const kinds: SubmissionKind[] = ["report", "contribution"];
  return (
    <nav className="side-nav status-nav" aria-label={t("public.wording")}>
      <ul>
        {kinds.map((each) => (
          <li key={each}>
            <a
              href={paths.questionnaire(language, review.slug, queryOf(each))}
              aria-current={each === kind ? "page" : undefined}
            >
              {t(`public.${each}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** All questions of a review, to read and print, and the Word files to fill in offline. */
export function QuestionnairePage({ review, kind, empty }: Props) {
  const { t } = useTranslation("questionnaire");
  const language = useLanguage();
  const { questionnaire, languages, twoWordings } = empty;
  return (
    <>
      <p className="kicker">
        <a href={paths.review(language, review.slug)}>
          <Words text={review.title} />
        </a>
      </p>
      <h1>{t("public.title")}</h1>
      <p className="lead no-print">{t("public.lead")}</p>
      {twoWordings ? <Wordings review={review} kind={kind} /> : null}
      <div className="no-print">
        <p>{t("public.word")}</p>
        <ul className="inline-list">
          {languages.map((each) => (
            <li key={each}>
              <a href={paths.questionnaireFile(each, review.slug, queryOf(kind))} hrefLang={each}>
                {languageNameIn(language, each)}
                {fileEnding}
              </a>
            </li>
          ))}
        </ul>
        <p className="quiet">{t("public.how")}</p>
      </div>
      {questionnaire.parts.map((part) => (
        <section key={part.number}>
          <h2>{part.heading}</h2>
          {part.questions.map((question) => (
            <Question key={question.question} question={question} />
          ))}
        </section>
      ))}
    </>
  );
}
