import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { Field } from "~/components/form/field";
import type { FormFailure } from "~/components/form/form-failure";
import { useSubmissionTitle } from "~/components/respond/submission-line";
import type { TakenResult } from "~/domain/submission/questionnaire/upload/take-answers.server";
import type { UploadPreview } from "~/domain/submission/questionnaire/upload/preview-upload.server";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import { useLanguage } from "~/i18n/use-language";
import { languageNameIn } from "~/language/format";
import type { Language } from "~/language/language";
import { paths } from "~/paths/paths";
import { PreviewPart } from "./preview-part";
import { ResultPart } from "./result-part";

const fileEnding = " (.docx)";

type Answer = FormFailure & { preview?: UploadPreview; result?: TakenResult };
type Props = { head: SubmissionHead; languages: Language[]; saved: number | null; answer: Answer | null };

function FileLinks({ head, languages, answers }: Pick<Props, "head" | "languages"> & { answers: boolean }) {
  const { t } = useTranslation("questionnaire");
  const language = useLanguage();
  return (
    <li>
      {t(answers ? "page.withAnswers" : "page.empty")}
      <ul className="inline-list">
        {languages.map((each) => (
          <li key={each}>
            <a href={paths.respondQuestionnaireFile(each, head.id, answers ? { answers } : {})} hrefLang={each}>
              {languageNameIn(language, each)}
              <span className="visually-hidden"> ({t(answers ? "page.withAnswers" : "page.empty")})</span>
              {fileEnding}
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}

function UploadForm({ answer }: Pick<Props, "answer">) {
  const { t } = useTranslation("questionnaire");
  return (
    <>
      <h2>{t(answer?.preview ? "page.another" : "page.upload")}</h2>
      <form method="post" encType="multipart/form-data" noValidate>
        <Field name="file" label={t("page.file")} hint={t("page.fileHint")} errors={answer?.fieldErrors["file"]}>
          {(control) => <input {...control} className="input" type="file" accept=".docx,.odt" />}
        </Field>
        <div className="buttons">
          <button className={answer?.preview ? "button button-second" : "button"} name="intent" value="preview">
            {t("page.show")}
          </button>
        </div>
      </form>
    </>
  );
}

/** The Word files of a submission: downloaded in any language of the review, uploaded, compared and accepted. */
export function QuestionnaireFilesPage({ head, languages, saved, answer }: Props) {
  const { t } = useTranslation("questionnaire");
  const { t: respond } = useTranslation("respond");
  const language = useLanguage();
  const title = useSubmissionTitle(head.owner);
  const writable = !head.writeClosed && head.mayWrite;
  return (
    <>
      <ErrorSummary fieldErrors={answer?.fieldErrors ?? {}} />
      <p className="kicker">
        <a href={paths.respondOverview(language, head.id)}>{title}</a>
      </p>
      <h1>{t("page.title")}</h1>
      {saved !== null && !answer ? (
        <p className="notice" role="status">
          {t("page.saved", { count: saved })} <a href={paths.respondOverview(language, head.id)}>{t("page.back")}</a>
        </p>
      ) : null}
      {answer?.result ? <ResultPart head={head} result={answer.result} /> : null}
      {answer?.preview ? <PreviewPart preview={answer.preview} /> : <p className="lead">{t("page.lead")}</p>}
      {head.writeClosed ? <p className="notice">{respond(`closed.${head.writeClosed}`)}</p> : null}
      {writable ? <UploadForm answer={answer} /> : null}
      <h2>{t("page.download")}</h2>
      <ul className="plain-list">
        <FileLinks head={head} languages={languages} answers />
        <FileLinks head={head} languages={languages} answers={false} />
      </ul>
      <p>
        <a href={paths.respondPrint(language, head.id)}>{t("page.print")}</a>
      </p>
    </>
  );
}
