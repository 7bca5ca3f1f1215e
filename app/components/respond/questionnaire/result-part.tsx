import { useTranslation } from "react-i18next";
import { useErrorText } from "~/components/form/error-text";
import type { TakenResult } from "~/domain/submission/questionnaire/upload/take-answers.server";
import { takeValue } from "~/domain/submission/questionnaire/upload/take-value";
import type { TakenAnswer } from "~/domain/submission/questionnaire/upload/taken-answer";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { paths } from "~/paths/paths";

type AnswerProps = { head: SubmissionHead; answer: TakenAnswer };

/** Sends the answer of the file to its page, on the revision with which it was compared: both texts are shown there. */
function MergeButton({ head, answer }: AnswerProps) {
  const { t } = useTranslation("questionnaire");
  const { within } = usePlaceWords();
  const { session, question, kind, language, revision, objectives, fields } = answer;
  const action = paths.respondAnswer(useLanguage(), { submissionId: head.id, session, question });
  const values = Object.entries({ ...fields, kind, language, revision: String(revision), objectives }).flatMap(
    ([name, value]) => [value].flat().map((one) => ({ name, one })),
  );
  return (
    <form method="post" action={action} autoComplete="off">
      {values.map(({ name, one }, index) => (
        <textarea key={`${name}-${index}`} name={name} defaultValue={one} hidden readOnly />
      ))}
      <button className="button button-second" name="intent" value="save">
        {t("result.merge", { place: within(answer) })}
      </button>
    </form>
  );
}

/** What of the accepted answers was not saved, and how to go about it. */
export function ResultPart({ head, result }: { head: SubmissionHead; result: TakenResult }) {
  const { t } = useTranslation("questionnaire");
  const { place } = usePlaceWords();
  const errorText = useErrorText();
  const { saved, stale, failed, closed } = result;
  if (closed) return null;
  return (
    <section className="notice notice-warning" role="alert" aria-labelledby="result">
      <h2 className="notice-title" id="result">
        {t("result.title")}
      </h2>
      {saved > 0 ? <p>{t("page.saved", { count: saved })}</p> : null}
      {stale.length > 0 ? <p>{t("result.stale")}</p> : null}
      {stale.map((answer) => (
        <MergeButton key={takeValue(answer)} head={head} answer={answer} />
      ))}
      {failed.length > 0 ? <p>{t("result.failed")}</p> : null}
      <ul>
        {failed.map(({ answer, errors }) => (
          <li key={takeValue(answer)}>
            {place(answer)}: {errors.map((key) => errorText(key)).join(" ")}
          </li>
        ))}
      </ul>
    </section>
  );
}
