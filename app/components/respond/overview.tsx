import { useTranslation } from "react-i18next";
import type { TaskGroup } from "~/domain/submission/answer/list-tasks.server";
import type { OwnSubmission } from "~/domain/submission/read-own-submission.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { AnswerViewChoice } from "./answer-view-choice";
import { continueAt, countAnswered } from "./continue-at";
import { answerPath } from "./answer-path";
import { ClearanceNotice } from "./clearance/clearance-notice";
import { SentVersions } from "./own-version";
import { KeptTexts } from "./kept/kept-texts";
import { useKeptTexts } from "./kept/use-kept-texts";
import { OnlyGiven } from "./assignment/only-given";
import { AfterDeadline } from "./submit/after-deadline";
import { GivenToYou } from "./assignment/given-to-you";
import { EntryLines } from "./entry/entry-lines";
import { ReturnedReason } from "./returned-reason";
import { useSubmissionTitle, StateWords } from "./submission-line";
import { TaskList } from "./task-list";

function Progress({ groups }: { groups: TaskGroup[] }) {
  const { t } = useTranslation("respond");
  const tasks = groups.flatMap((group) => group.tasks);
  const answered = countAnswered(tasks);
  const complete = tasks.filter(({ progress }) => progress === "complete").length;
  const notApplicable = tasks.filter(({ progress }) => progress === "not-applicable").length;
  return (
    <p>
      <strong>{t("overview.answered", { answered, complete, all: tasks.length })}</strong>{" "}
      {notApplicable > 0 ? t("overview.notApplicable", { count: notApplicable }) : null} {t("overview.freedom")}
    </p>
  );
}

/** Where to continue answering, what is sent when it is ready, and the receipt of what was sent. */
function Ways({ head, groups, annexes }: Pick<OwnSubmission, "head" | "groups" | "annexes">) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const writable = !head.writeClosed && head.mayWrite;
  const next = writable ? continueAt(groups) : null;
  const { within } = usePlaceWords();
  const { t: files } = useTranslation("questionnaire");
  return (
    <div className="buttons">
      {next ? (
        <a className="button" href={answerPath(language, head, next.task)}>
          {next.kind === "begin"
            ? t("overview.begin", { question: next.task.question })
            : t("overview.continue", { place: within(next.task) })}
        </a>
      ) : null}
      {next?.kind === "begin" || groups.length === 0 ? null : (
        <a className={next ? "button button-second" : "button"} href={paths.respondCheck(language, head.id)}>
          {t(head.writeClosed ? "overview.readAll" : "overview.check")}
        </a>
      )}
      <a href={paths.respondQuestionnaire(language, head.id)}>{files("page.link")}</a>
      <a href={paths.respondPrint(language, head.id)}>{files("print.link")}</a>
      {annexes === null || (head.writeClosed && annexes === 0) ? null : (
        <a href={paths.respondAnnexes(language, head.id)}>{t("overview.annexes", { count: annexes })}</a>
      )}
      {head.actsFor ? null : <TeamWays head={head} />}
      {head.versions > 0 ? (
        <>
          <a href={paths.respondSent(language, head.id)}>{t("overview.receipt", { version: head.versions })}</a>
          <a href={paths.respondUse(language, head.id)}>{t("use.title")}</a>
        </>
      ) : null}
    </div>
  );
}

/** What the people of a participant have among themselves. */
function TeamWays({ head }: Pick<OwnSubmission, "head">) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  return (
    <>
      <a href={paths.respondTeam(language, head.id)}>{t("nav.team")}</a>
      {head.writeClosed && !head.inClearance ? null : (
        <a href={paths.respondClearance(language, head.id)}>{t("nav.clearance")}</a>
      )}
      {head.writeClosed && !head.joint ? null : <a href={paths.respondJoint(language, head.id)}>{t("joint.link")}</a>}
      {head.mayChooseLevel || head.level !== "public" ? (
        <a href={paths.respondLevel(language, head.id)}>{t("level.link")}</a>
      ) : null}
    </>
  );
}

/** The status of a submission and what is to be done: the task list of its sessions and questions. */
export function Overview({
  submission: { head, groups, annexes, sent, userId, given, comments, clearance, objection },
}: {
  submission: OwnSubmission;
}) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
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
      <EntryLines head={head} objection={objection} />
      <KeptTexts head={head} texts={kept} />
      <ReturnedReason head={head} returned={head.returned}>
        <p>{t("overview.returnedAdvice")}</p>
      </ReturnedReason>
      {writeClosed || submitClosed ? (
        <p className="notice">{t(`closed.${writeClosed ?? submitClosed ?? "sent"}`)}</p>
      ) : null}
      {submitClosed === "deadlinePassed" ? <AfterDeadline /> : null}
      {head.clarifications > 0 ? (
        <p className="notice notice-warning">
          <a href={paths.respondQuestions(language, head.id)}>
            {t("overview.questions", { count: head.clarifications })}
          </a>
        </p>
      ) : null}
      <ClearanceNotice head={head} mark={clearance} />
      {head.seesAll ? null : <OnlyGiven head={head} none={groups.length === 0} />}
      {writeClosed || groups.length === 0 ? null : <Progress groups={groups} />}
      <Ways head={head} groups={groups} annexes={annexes} />
      <GivenToYou head={head} given={given} />
      {groups.map((group) => (
        <TaskList key={group.session} group={group} head={head} comments={comments} />
      ))}
      {writeClosed ? null : (
        <form id="view-form" method="post" className="no-print">
          <AnswerViewChoice current={head.answerView} form="view-form" href="" />
        </form>
      )}
      <p className="no-print">
        <a href={paths.respondCalendarFile(language, head.id)}>{t("overview.calendar")}</a>
      </p>
      <SentVersions head={head} sent={sent} />
      {head.versions > 0 && !head.actsFor ? (
        <p className="no-print">
          <a href={paths.respondQuestions(language, head.id)}>{t("overview.allQuestions")}</a>
        </p>
      ) : null}
      {head.mayAskReturn ? (
        <p className="no-print">
          <a href={paths.respondReturn(language, head.id)}>{t("askReturn.link")}</a>
        </p>
      ) : null}
      {head.mayWithdraw ? (
        <p className="no-print">
          <a href={paths.respondWithdraw(language, head.id)}>{t("withdraw.link")}</a>
        </p>
      ) : null}
    </>
  );
}
