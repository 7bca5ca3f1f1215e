import { useTranslation } from "react-i18next";
import { questionAnchor } from "~/components/respond/answer-path";
import { ProgressMark } from "~/components/respond/task-list";
import { progressKey } from "~/components/respond/use-saved-progress";
import type { TaskGroup } from "~/domain/submission/answer/list-tasks.server";
import type { OwnSession } from "~/domain/submission/answer/read-own-session.server";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { anchor, paths } from "~/paths/paths";

type Props = { data: Pick<OwnSession, "head" | "groups" | "session"> };

function SessionLinks({ group, data: { head, session } }: Props & { group: TaskGroup }) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const page = paths.respondSession(language, { submissionId: head.id, session: group.session });
  const here = group.session === session;
  const { part } = usePlaceWords();
  const closed = head.writeClosed !== null;
  return (
    <details className="question-group" open={here}>
      <summary>{part({ number: group.session, label: group.label })}</summary>
      <ul>
        {group.tasks.map(({ question, label, progress }) => (
          <li key={question}>
            <a className="task" href={anchor(here ? "" : page, questionAnchor(question))}>
              <ProgressMark progress={closed && progress === "in-progress" ? "complete" : progress} />
              <span>
                {t("question.objective", { number: question, label })}
                <span className="visually-hidden"> ({t(`progress.${progressKey(progress, closed)}`)})</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Links({ data }: Props) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const { head, groups } = data;
  return (
    <>
      <p>
        <a href={paths.respondOverview(language, head.id)}>{t("question.overview")}</a>
      </p>
      {groups.map((group) => (
        <SessionLinks key={group.session} group={group} data={data} />
      ))}
      {head.writeClosed ? null : (
        <p>
          <a href={paths.respondCheck(language, head.id)}>{t("question.check")}</a>
        </p>
      )}
    </>
  );
}

/** All sessions with their questions: beside the page on wide screens, folded into one line on small ones. */
export function SessionNav({ data }: Props) {
  const { t } = useTranslation("respond");
  const position = data.groups.findIndex(({ session }) => session === data.session) + 1;
  return (
    <>
      <nav className="question-nav question-nav-wide no-print" aria-label={t("question.navigation")}>
        <Links data={data} />
      </nav>
      <nav className="question-nav question-nav-small no-print" aria-label={t("question.navigation")}>
        <details>
          <summary>{t("session.allSessions", { position, of: data.groups.length })}</summary>
          <Links data={data} />
        </details>
      </nav>
    </>
  );
}
