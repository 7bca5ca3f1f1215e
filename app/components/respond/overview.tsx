import { useTranslation } from "react-i18next";
import type { TaskGroup } from "~/domain/submission/answer/list-tasks.server";
import type { OwnSubmission } from "~/domain/submission/read-own-submission.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { AnswerViewChoice } from "./answer-view-choice";
import { continueAt, countAnswered } from "./continue-at";
import { answerPath } from "./answer-path";
import { SentVersions } from "./own-version";
import { KeptTexts } from "./kept/kept-texts";
import { useKeptTexts } from "./kept/use-kept-texts";
import { ReturnedReason } from "./returned-reason";
import { useSubmissionTitle, StateWords } from "./submission-line";
import { TaskList } from "./task-list";

function Progress({ groups }: { groups: TaskGroup[] }) {
  const { t } = useTranslation("respond");
  const tasks = groups.flatMap((group) => group.tasks);
  const answered = countAnswered(tasks);
  const complete = tasks.filter(({ progress }) => progress === "complete").length;
  return (
    <p>
      <strong>{t("overview.answered", { answered, complete, all: tasks.length })}</strong> {t("overview.freedom")}
    </p>
  );
}

/** Where to continue answering, what is sent when it is ready, and the receipt of what was sent. */
function Ways({ head, groups }: Pick<OwnSubmission, "head" | "groups">) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const writable = !head.writeClosed && head.mayWrite;
  const next = writable ? continueAt(groups) : null;
  const { within } = usePlaceWords();
  return (
    <div className="buttons">
      {next ? (
        <a className="button" href={answerPath(language, head, next.task)}>
          {next.kind === "begin"
            ? t("overview.begin", { question: next.task.question })
            : t("overview.continue", { place: within(next.task) })}
        </a>
      ) : null}
      {next?.kind === "begin" ? null : (
        <a className={next ? "button button-second" : "button"} href={paths.respondCheck(language, head.id)}>
          {t(head.writeClosed ? "overview.readAll" : "overview.check")}
        </a>
      )}
      {head.versions > 0 ? (
        <a href={paths.respondSent(language, head.id)}>{t("overview.receipt", { version: head.versions })}</a>
      ) : null}
    </div>
  );
}

/** The status of a submission and what is to be done: the task list of its sessions and questions. */
export function Overview({ submission: { head, groups, sent, userId } }: { submission: OwnSubmission }) {
  const { t } = useTranslation("respond");
  const title = useSubmissionTitle(head.owner);
  const { writeClosed, submitClosed } = head;
  const writable = !writeClosed && head.mayWrite;
  const kept = useKeptTexts({ submissionId: head.id, userId, groups, writable });
  return (
    <>
      <p className="kicker">{head.review.title}</p>
      <h1>{title}</h1>
      <p>
        <StateWords head={head} />
      </p>
      <KeptTexts head={head} texts={kept} />
      <ReturnedReason head={head} returned={head.returned}>
        <p>{t("overview.returnedAdvice")}</p>
      </ReturnedReason>
      {writeClosed || submitClosed ? (
        <p className="notice">{t(`closed.${writeClosed ?? submitClosed ?? "sent"}`)}</p>
      ) : null}
      {writeClosed ? null : <Progress groups={groups} />}
      <Ways head={head} groups={groups} />
      {groups.map((group) => (
        <TaskList key={group.session} group={group} head={head} />
      ))}
      {writeClosed ? null : (
        <form id="view-form" method="post" className="no-print">
          <AnswerViewChoice current={head.answerView} form="view-form" href="" />
        </form>
      )}
      <SentVersions head={head} sent={sent} />
    </>
  );
}
