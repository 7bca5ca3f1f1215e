import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { clockOf, useClock } from "~/components/layout/use-clock";
import { answerPath } from "~/components/respond/answer-path";
import { ClarificationText } from "~/components/text/clarification-text";
import type {
  ClarificationPage,
  PlacedClarification,
} from "~/domain/submission/clarification/read-clarifications.server";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { paths } from "~/paths/paths";

type Props = { page: ClarificationPage; failure: (FormFailure & { conflict?: unknown }) | null };

/** What the secretariat asks about answers that were sent, each with its answer or the form for it. */
export function QuestionsPage({ page: { head, questions, mayAnswer }, failure }: Props) {
  const { t } = useTranslation("clarification");
  const language = useLanguage();
  const errors = failure?.fieldErrors ?? {};
  const id = typedText(failure, "clarification");
  return (
    <>
      <ErrorSummary fieldErrors={id === null ? errors : { [`answer-${id}`]: Object.values(errors).flat() }} />
      <p className="kicker">
        <a href={paths.respondOverview(language, head.id)}>{head.owner.name}</a> · {head.review.title}
      </p>
      <h1>{t("title")}</h1>
      <p className="lead">{t("lead")}</p>
      {failure && "conflict" in failure ? <p className="notice notice-warning">{t("changed")}</p> : null}
      {questions.length === 0 ? <p>{t("none")}</p> : null}
      {questions.map((one) => (
        <Question
          key={one.id}
          head={head}
          question={one}
          mayAnswer={mayAnswer}
          failure={id === one.id ? failure : null}
        />
      ))}
    </>
  );
}

type QuestionProps = {
  head: ClarificationPage["head"];
  question: PlacedClarification;
  mayAnswer: boolean;
  failure: FormFailure | null;
};

function Question({ head, question, mayAnswer, failure }: QuestionProps) {
  const { t } = useTranslation("clarification");
  const clock = useClock(clockOf(head));
  const language = useLanguage();
  const { place } = usePlaceWords();
  const key = { session: question.session, question: question.place };
  return (
    <section>
      <h2>
        <a href={answerPath(language, head, key)}>{place(key)}</a>
      </h2>
      <ClarificationText clarification={question} dateTime={clock.dateTime} />
      {question.answer === null && mayAnswer ? (
        <form method="post" noValidate>
          <input type="hidden" name="clarification" value={question.id} />
          <Field
            name="answer"
            id={`answer-${question.id}`}
            label={t("answerField")}
            hint={t("answerHint")}
            errors={failure?.fieldErrors["answer"]}
          >
            {(control) => (
              <textarea
                {...control}
                className="textarea textarea-short"
                rows={5}
                defaultValue={typedText(failure, "answer") ?? ""}
              />
            )}
          </Field>
          <div className="buttons">
            <button className="button">{t("answerButton")}</button>
          </div>
        </form>
      ) : null}
    </section>
  );
}
