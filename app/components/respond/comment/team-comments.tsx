import { useTranslation } from "react-i18next";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";
import { CommentText } from "./comment-text";

type Props = { data: Pick<OwnAnswer, "head" | "place" | "comments"> };

/** What the team says of an answer, folded into one line beside it; it is open where something waits for attention. */
export function TeamComments({ data: { head, place, comments } }: Props) {
  const { t } = useTranslation("team");
  const language = useLanguage();
  if (head.actsFor) return null;
  const open = comments.filter(({ resolved }) => resolved === null);
  const key = { submissionId: head.id, session: place.session, question: place.question };
  const href = paths.respondComments(language, key);
  if (comments.length === 0) {
    return (
      <p className="team-comments no-print">
        <a href={href}>{t("comments.first")}</a>
      </p>
    );
  }
  return (
    <details className="team-comments no-print" open={open.length > 0}>
      <summary>{open.length > 0 ? t("comments.open", { count: open.length }) : t("comments.allResolved")}</summary>
      {open.length > 0 ? (
        <ul className="ruled-list">
          {open.map((comment) => (
            <li key={comment.id}>
              <CommentText head={head} comment={comment} />
            </li>
          ))}
        </ul>
      ) : null}
      <p>
        <a href={href}>{t("comments.all", { count: comments.length })}</a>
      </p>
    </details>
  );
}
