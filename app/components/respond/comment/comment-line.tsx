import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import type { TeamComment } from "~/domain/submission/comment/list-comments.server";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import { CommentText } from "./comment-text";

type Props = { head: SubmissionHead; comment: TeamComment; mayComment: boolean; failure: FormFailure | null };

/** A comment with what can be done: resolve or reopen it; one's own can be changed and deleted while it is open. */
export function CommentLine({ head, comment, mayComment, failure }: Props) {
  const { t } = useTranslation("team");
  const { id, mine, resolved, author } = comment;
  const name = author ?? t("comments.closedAccount");
  const act = resolved ? "reopen" : "resolve";
  return (
    <li id={`comment-${id}`} className={resolved ? "comment-resolved" : undefined}>
      <CommentText head={head} comment={comment} />
      {mayComment ? (
        <form method="post" className="no-print">
          <input type="hidden" name="comment" value={id} />
          <button className="button-link" name="intent" value={act} aria-label={t(`comments.${act}One`, { name })}>
            {t(`comments.${act}`)}
          </button>
        </form>
      ) : null}
      {mayComment && mine && !resolved ? <OwnComment comment={comment} failure={failure} /> : null}
    </li>
  );
}

function OwnComment({ comment: { id, text }, failure }: Pick<Props, "comment" | "failure">) {
  const { t } = useTranslation("team");
  const changing = typedText(failure, "intent") === "change" && typedText(failure, "comment") === id ? failure : null;
  return (
    <details className="no-print" open={changing !== null}>
      <summary>{t("comments.own")}</summary>
      <form method="post" noValidate>
        <input type="hidden" name="comment" value={id} />
        <Field name="text" id={`text-${id}`} label={t("comments.text")} errors={changing?.fieldErrors["text"]}>
          {(control) => (
            <textarea
              {...control}
              className="textarea textarea-short"
              rows={4}
              defaultValue={typedText(changing, "text") ?? text}
            />
          )}
        </Field>
        <div className="buttons">
          <button className="button button-second" name="intent" value="change">
            {t("comments.change")}
          </button>
          <button className="button-link" name="intent" value="delete">
            {t("comments.delete")}
          </button>
        </div>
      </form>
    </details>
  );
}
