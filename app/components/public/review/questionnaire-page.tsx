import { useTranslation } from "react-i18next";
import { PrintedQuestion } from "~/components/submission/printed-question";
import { Words } from "~/components/text/words";
import type { ReviewSummary } from "~/domain/review/find-review.server";
import type { EmptyQuestionnaire } from "~/domain/submission/questionnaire/read-questionnaire.server";
import type { SubmissionKind } from "~/domain/submission/submission-owner";
import { useLanguage } from "~/i18n/use-language";
import { languageNameIn } from "~/language/format";
import { paths } from "~/paths/paths";

type Props = { review: ReviewSummary; kind: SubmissionKind; empty: EmptyQuestionnaire };

const queryOf = (kind: SubmissionKind) => (kind === "contribution" ? { for: kind } : {});

const fileEnding = " (.docx)";

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
            <PrintedQuestion key={question.question} question={question} />
          ))}
        </section>
      ))}
    </>
  );
}
