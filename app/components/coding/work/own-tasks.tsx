import { useTranslation } from "react-i18next";
import { ParticipantName } from "~/components/coding/participant-name";
import { languageNames } from "~/components/layout/language-switch";
import { Pagination } from "~/components/layout/pagination";
import type { TaskLine, Work } from "~/domain/coding/task/read-work.server";
import { workFilters, type WorkFilter } from "~/domain/coding/task/task-schema";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { formatDay, formatNumber } from "~/language/format";
import { paths } from "~/paths/paths";

type Props = { review: string; own: NonNullable<Work["own"]>; show: WorkFilter };

const tone = { open: "", begun: "tag-warning", overdue: "tag-warning", finished: "tag-good" } as const;

/** The texts that the reader was given, those due first, and the way to the next one. */
export function OwnTasks({ review, own, show }: Props) {
  const { t } = useTranslation("work");
  const language = useLanguage();
  const next = show === "open" ? own.tasks[0] : undefined;
  if (own.given === 0) return <p>{t("own.none")}</p>;
  return (
    <section aria-labelledby="own">
      <h2 id="own">{t("own.title")}</h2>
      <p className="lead">
        {t("own.lead", { count: own.given, finished: own.finished })}{" "}
        {next ? <a href={paths.codingText(language, { review, frozenAnswerId: next.id })}>{t("own.next")}</a> : null}
      </p>
      <ShowLinks review={review} show={show} />
      {own.tasks.length === 0 ? <p>{t("own.nothing")}</p> : <TaskTable review={review} tasks={own.tasks} />}
      <Pagination {...own} hrefOf={(page) => paths.workList(language, review, { show, page })} />
    </section>
  );
}

function ShowLinks({ review, show }: { review: string; show: WorkFilter }) {
  const { t } = useTranslation("work");
  const language = useLanguage();
  return (
    <nav aria-label={t("own.show.label")}>
      <ul className="inline-list small">
        {workFilters.map((each) => (
          <li key={each}>
            <a
              href={paths.workList(language, review, { show: each })}
              aria-current={each === show ? "page" : undefined}
            >
              {t(`own.show.${each}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function TaskTable({ review, tasks }: { review: string; tasks: TaskLine[] }) {
  const { t } = useTranslation("work");
  return (
    <div className="table-scroll">
      <table className="table texts-table">
        <caption className="visually-hidden">{t("own.all")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("own.participant")}</th>
            <th scope="col">{t("own.place")}</th>
            <th scope="col">{t("own.language")}</th>
            <th scope="col" className="count">
              {t("own.words")}
            </th>
            <th scope="col">{t("own.due")}</th>
            <th scope="col">{t("own.status")}</th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <TaskRow key={task.id} review={review} task={task} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TaskRow({ review, task }: { review: string; task: TaskLine }) {
  const { t } = useTranslation("work");
  const { place } = usePlaceWords();
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">
        <ParticipantName participant={task.participant} />
        {task.blind ? <span className="quiet small">{t("own.blind")}</span> : null}
      </th>
      <td>
        <a href={paths.codingText(language, { review, frozenAnswerId: task.id })}>
          {place(task)}
          <span className="visually-hidden">{t("own.by", { participant: task.participant.name })}</span>
        </a>
      </td>
      <td lang={task.language}>{languageNames[task.language]}</td>
      <td className="count">{formatNumber(task.words, language)}</td>
      <td>{task.dueOn ? formatDay(task.dueOn, language) : <span className="quiet">{t("own.noDate")}</span>}</td>
      <td>
        <span className={`tag ${tone[task.status]}`}>{t(`own.is.${task.status}`)}</span>
      </td>
    </tr>
  );
}
