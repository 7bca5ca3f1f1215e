import { useTranslation } from "react-i18next";
import type { TaskGroup } from "~/domain/submission/answer/list-tasks.server";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { answerPath } from "./answer-path";
import type { CommentCount } from "~/domain/submission/comment/list-comments.server";
import { paths } from "~/paths/paths";
import { countAnswered } from "./continue-at";
import { progressKey } from "./use-saved-progress";
import type { AnswerProgress } from "~/domain/submission/submission-rules";

type Props = { group: TaskGroup; head: SubmissionHead; comments: CommentCount[] };

/** How many comments the team has on an answer, as the way to them; those that wait for attention where there are any. */
function CommentsLink({ head, count }: { head: SubmissionHead; count: CommentCount | undefined }) {
  const { t } = useTranslation("team");
  const language = useLanguage();
  const { place } = usePlaceWords();
  if (!count) return null;
  const words = count.open > 0 ? t("comments.countOpen", { count: count.open }) : t("comments.count", count);
  const key = { submissionId: head.id, session: count.session, question: count.question };
  return (
    <a
      className="task-comments small"
      href={paths.respondComments(language, key)}
      aria-label={`${words}: ${place(count)}`}
    >
      {words}
    </a>
  );
}

/** The questions of one session, each with how far its answer is. */
export function TaskList({ group, head, comments }: Props) {
  const { t } = useTranslation(["respond", "common"]);
  const language = useLanguage();
  const closed = head.writeClosed !== null;
  const { part } = usePlaceWords();
  return (
    <section>
      <div className="task-head">
        <h2>{part({ number: group.session, label: group.label })}</h2>
        <p className="quiet number">
          {t("overview.sessionAnswered", { answered: countAnswered(group.tasks), count: group.tasks.length })}
        </p>
      </div>
      <ul className="ruled-list task-list">
        {group.tasks.map(({ session, question, label, objective, required, changed, progress, words }, index) => (
          <li key={question} className="task-line">
            {objective && objective.number !== group.tasks[index - 1]?.objective?.number ? (
              <span className="task-objective quiet small">
                {t("common:underObjective", { number: objective.number })} {objective.title}
              </span>
            ) : null}
            <ProgressMark progress={closed && progress === "in-progress" ? "complete" : progress} />
            <a href={answerPath(language, head, { session, question })}>
              {t("question.objective", { number: question, label })}
            </a>
            {changed ? <span className="tag tag-warning">{t("changedQuestion.tag")}</span> : null}
            {required && progress === "not-started" ? <span className="tag">{t("question.required")}</span> : null}
            <span className="task-state quiet">
              {t(`progress.${progressKey(progress, closed)}`)}
              {words > 0 ? <span className="number">, {t("words", { count: words })}</span> : null}
            </span>
            <CommentsLink
              head={head}
              count={comments.find((one) => one.session === session && one.question === question)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An open ring, a half disc, a disc with a tick, a ring with a dash where the question does not apply: distinguished by shape; the words are beside it. */
export function ProgressMark({ progress }: { progress: AnswerProgress }) {
  return (
    <svg className={`task-mark task-${progress}`} viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="6" className="task-ring" />
      {progress === "in-progress" ? <path d="M7 1A6 6 0 0 0 7 13Z" className="task-fill" /> : null}
      {progress === "not-applicable" ? <path d="M4 7H10" className="task-dash" /> : null}
      {progress === "complete" ? <path d="M4 7.2 6.3 9.5 10.2 4.8" className="task-tick" /> : null}
    </svg>
  );
}
