import { useTranslation } from "react-i18next";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { paths } from "~/paths/paths";
import { ProgressMark } from "~/components/respond/task-list";
import { progressKey } from "~/components/respond/use-saved-progress";
import type { Task, TaskGroup } from "~/domain/submission/answer/list-tasks.server";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";

type Props = {
  head: Pick<SubmissionHead, "id" | "writeClosed">;
  groups: TaskGroup[];
  /** What the page shows: a session, or one question of it. */
  here: { session: number; question?: number };
  hrefOf: (task: Task) => string;
  /** The line into which all is folded on small screens. */
  summary: string;
};

function TaskLink({ task, head, here, hrefOf }: Pick<Props, "head" | "here" | "hrefOf"> & { task: Task }) {
  const { t } = useTranslation("respond");
  const { session, question, label, progress } = task;
  const closed = head.writeClosed !== null;
  const current = session === here.session && question === here.question;
  return (
    <li>
      <a className="task" href={hrefOf(task)} aria-current={current ? "page" : undefined}>
        <ProgressMark progress={closed && progress === "in-progress" ? "complete" : progress} />
        <span>
          {t("question.objective", { number: question, label })}
          <span className="visually-hidden"> ({t(`progress.${progressKey(progress, closed)}`)})</span>
        </span>
      </a>
    </li>
  );
}

function Links({ head, groups, here, hrefOf }: Omit<Props, "summary">) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const { part } = usePlaceWords();
  return (
    <>
      <p>
        <a href={paths.respondOverview(language, head.id)}>{t("question.overview")}</a>
      </p>
      {groups.map(({ session, label, tasks }) => (
        <details key={session} className="question-group" open={session === here.session}>
          <summary>{part({ number: session, label })}</summary>
          <ul>
            {tasks.map((task) => (
              <TaskLink key={task.question} task={task} head={head} here={here} hrefOf={hrefOf} />
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

/** All questions of the submission: beside the page on wide screens, folded into one line on small ones. */
export function TaskNav({ summary, ...links }: Props) {
  const { t } = useTranslation("respond");
  return (
    <>
      <nav className="question-nav question-nav-wide no-print" aria-label={t("question.navigation")}>
        <Links {...links} />
      </nav>
      <nav className="question-nav question-nav-small no-print" aria-label={t("question.navigation")}>
        <details>
          <summary>{summary}</summary>
          <Links {...links} />
        </details>
      </nav>
    </>
  );
}
