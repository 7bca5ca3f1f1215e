import { useTranslation } from "react-i18next";
import { clockOf, useClock } from "~/components/layout/use-clock";
import { PlainWords } from "~/components/text/plain-words";
import type { TeamComment } from "~/domain/submission/comment/list-comments.server";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import { useLanguage } from "~/i18n/use-language";
import { formatList } from "~/language/grammar/join-list";

type Props = { head: SubmissionHead; comment: TeamComment };

/** A comment with who wrote it and when, who was told, and whether it is resolved. */
export function CommentText({ head, comment }: Props) {
  const { t } = useTranslation("team");
  const language = useLanguage();
  const clock = useClock(clockOf(head));
  const { author, mine, text, at, edited, resolved, told } = comment;
  return (
    <>
      <div>
        <strong>{author ?? t("comments.closedAccount")}</strong> {mine ? t("you") : null}{" "}
        <span className="quiet">
          · {clock.dateTime(at)}
          {edited ? ` · ${t("comments.edited")}` : null}
        </span>
      </div>
      <p className="comment-text">
        <PlainWords text={text} />
      </p>
      {told.length > 0 ? (
        <div className="quiet small">{t("comments.told", { names: formatList(told, language) })}</div>
      ) : null}
      {resolved ? (
        <div className="quiet small">
          {resolved.by
            ? t("comments.resolvedBy", { name: resolved.by, date: clock.dateTime(resolved.at) })
            : t("comments.resolvedOn", { date: clock.dateTime(resolved.at) })}
        </div>
      ) : null}
    </>
  );
}
