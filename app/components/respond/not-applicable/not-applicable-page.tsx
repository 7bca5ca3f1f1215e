import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { LanguageField } from "~/components/form/language-field";
import { ReasonField } from "~/components/form/reason-field";
import { answerPath } from "~/components/respond/answer-path";
import { QuestionText } from "~/components/text/question-text";
import { isAnswerConflict } from "~/domain/submission/answer/answer-conflict";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { isAnswered } from "~/question-kinds/answer-content";
import { readingsOf } from "~/question-kinds/reading-register";
import { MarkedNotApplicable, UndoForm } from "./marked-not-applicable";

type Props = { data: OwnAnswer; failure: (FormFailure & { conflict?: unknown }) | null };

/** Saying that a question does not apply to the authors, and why: what follows from it, and what is answered so far. */
export function NotApplicablePage({ data, failure }: Props) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const { place: placeOf } = usePlaceWords();
  const { head, place, questionText } = data;
  const closed = isAnswerConflict(failure?.conflict) && failure.conflict.kind === "closed" ? failure.conflict : null;
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} />
      {closed ? <p className="notice notice-warning">{t(`closed.${closed.reason}`)}</p> : null}
      <p className="kicker">{placeOf(place)}</p>
      <h1>{t("notApplicable.title")}</h1>
      <QuestionText text={questionText} heading={({ children, ...props }) => <h2 {...props}>{children}</h2>} />
      <Body data={data} failure={failure} />
      <p>
        <a href={answerPath(language, head, place)}>{t("versions.back")}</a>
      </p>
    </>
  );
}

function Body({ data, failure }: Props) {
  const { t } = useTranslation("respond");
  const { answer, head } = data;
  if (answer.notApplicable !== null) {
    return (
      <>
        <MarkedNotApplicable data={data} formId="undo" />
        <UndoForm data={data} formId="undo" />
      </>
    );
  }
  if (head.writeClosed) return <p className="notice">{t(`closed.${head.writeClosed}`)}</p>;
  if (!head.mayWrite) return <p className="notice">{t("question.readOnly")}</p>;
  return (
    <>
      <Answered data={data} />
      <MarkForm data={data} failure={failure} />
    </>
  );
}

/** What is answered so far: it is not sent, and it is not lost. */
function Answered({ data: { answer, kind } }: Pick<Props, "data">) {
  const { t } = useTranslation("respond");
  const { DraftReading } = readingsOf(kind);
  if (!isAnswered(answer)) return null;
  return (
    <section className="notice notice-warning">
      <p>{t("notApplicable.answered")}</p>
      <details>
        <summary>{t("notApplicable.showAnswer")}</summary>
        <DraftReading answer={answer} />
      </details>
    </section>
  );
}

function MarkForm({ data, failure }: Props) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const { answer, kind, versionId } = data;
  return (
    <form method="post" noValidate>
      <p className="lead">{t("notApplicable.lead")}</p>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="asked" value={versionId} />
      <input type="hidden" name="revision" value={answer.revision} />
      <ReasonField label={t("notApplicable.reason")} hint={t("notApplicable.reasonHint")} failure={failure} />
      <LanguageField
        label={t("notApplicable.language")}
        value={typedText(failure, "language") ?? language}
        errors={failure?.fieldErrors["language"]}
      />
      <button className="button" name="intent" value="mark">
        {t("notApplicable.button")}
      </button>
    </form>
  );
}
