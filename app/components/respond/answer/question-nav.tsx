import { useTranslation } from "react-i18next";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import type { Task } from "~/domain/submission/answer/list-tasks.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { ProgressMark } from "~/components/respond/task-list";
import { progressKey } from "~/components/respond/use-saved-progress";

type Props = { data: Pick<OwnAnswer, "head" | "groups" | "place"> };

type LinkProps = { task: Task; head: OwnAnswer["head"]; current: boolean };

function QuestionLink({ task, head, current }: LinkProps) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const { session, question, label, progress } = task;
  const submissionId = head.id;
  const closed = head.writeClosed !== null;
  return (
    <li>
      <a
        className="task"
        href={paths.respondAnswer(language, { submissionId, session, question })}
        aria-current={current ? "page" : undefined}
      >
        <ProgressMark progress={closed && progress === "in-progress" ? "complete" : progress} />
        <span>
          {t("question.objective", { number: question, label })}
          <span className="visually-hidden"> ({t(`progress.${progressKey(progress, closed)}`)})</span>
        </span>
      </a>
    </li>
  );
}

function Questions({ data }: Props) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const { head, groups, place } = data;
  const { part } = usePlaceWords();
  return (
    <>
      <p>
        <a href={paths.respondOverview(language, head.id)}>{t("question.overview")}</a>
      </p>
      {groups.map(({ session, label, tasks }) => (
        <details key={session} className="question-group" open={session === place.session}>
          <summary>{part({ number: session, label })}</summary>
          <ul>
            {tasks.map((task) => (
              <QuestionLink
                key={task.question}
                task={task}
                head={head}
                current={session === place.session && task.question === place.question}
              />
            ))}
          </ul>
        </details>
      ))}
      {head.writeClosed ? null : (
        <p>
          <a href={paths.respondCheck(language, head.id)}>{t("question.check")}</a>
        </p>
      )}
    </>
  );
}

/** All questions of the submission: beside the answer on wide screens, folded into one line on small ones. */
export function QuestionNav({ data }: Props) {
  const { t } = useTranslation("respond");
  const { position, of } = data.place;
  return (
    <>
      <nav className="question-nav question-nav-wide" aria-label={t("question.navigation")}>
        <Questions data={data} />
      </nav>
      <nav className="question-nav question-nav-small" aria-label={t("question.navigation")}>
        <details>
          <summary>{t("question.allQuestions", { position, of })}</summary>
          <Questions data={data} />
        </details>
      </nav>
    </>
  );
}
