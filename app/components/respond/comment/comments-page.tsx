import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { answerPath } from "~/components/respond/answer-path";
import type { CommentsPage as Comments } from "~/domain/submission/comment/read-comments.server";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { isAnswered } from "~/question-kinds/answer-content";
import { readingsOf } from "~/question-kinds/reading-register";
import { CommentLine } from "./comment-line";
import { NewComment } from "./new-comment";

type Props = { page: Comments; failure: FormFailure | null };

/** All comments of the team on one answer, with the answer as it is saved, and the form for another one. */
export function CommentsPage({ page, failure }: Props) {
  const { data, people, mayComment } = page;
  const { head, place, comments } = data;
  const { t } = useTranslation(["team", "respond"]);
  const language = useLanguage();
  const { place: placeWords } = usePlaceWords();
  const adding = typedText(failure, "intent") === "add" ? failure : null;
  const errors = failure?.fieldErrors ?? {};
  const ofForm = adding ? errors : Object.fromEntries(Object.entries(errors).filter(([name]) => name === ""));
  return (
    <>
      <ErrorSummary fieldErrors={ofForm} />
      <p className="kicker">
        <a href={answerPath(language, head, place)}>
          {t("respond:question.title", { place: placeWords(place), label: place.label })}
        </a>
      </p>
      <h1>{t("team:comments.title")}</h1>
      <p>{t("team:comments.lead")}</p>
      <SavedAnswer data={data} />
      {comments.length === 0 ? (
        <p>{t("team:comments.none")}</p>
      ) : (
        <ul className="ruled-list">
          {comments.map((comment) => (
            <CommentLine key={comment.id} {...{ head, comment, mayComment, failure }} />
          ))}
        </ul>
      )}
      {mayComment ? <NewComment people={people} failure={adding} /> : null}
    </>
  );
}

function SavedAnswer({ data }: { data: Comments["data"] }) {
  const { t } = useTranslation("team");
  const { DraftReading } = readingsOf(data.kind);
  if (!isAnswered(data.answer)) return null;
  return (
    <details className="guidance">
      <summary>{t("comments.answer")}</summary>
      <DraftReading answer={data.answer} />
    </details>
  );
}
