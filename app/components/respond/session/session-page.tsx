import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { AnswerViewChoice } from "~/components/respond/answer-view-choice";
import type { AnswerFailure } from "~/components/respond/answer/answer-page";
import { FoldedReason } from "~/components/respond/returned-reason";
import { StartingTextsForm } from "~/components/respond/answer/starting-texts";
import { RespondShell } from "~/components/respond/respond-shell";
import { questionAnchor } from "~/components/respond/answer-path";
import { TaskNav } from "~/components/respond/task-nav";
import { useSavedProgress } from "~/components/respond/use-saved-progress";
import { NoteLink } from "~/components/public/note-link";
import { useSubmissionTitle } from "~/components/respond/submission-line";
import type { Task } from "~/domain/submission/answer/list-tasks.server";
import type { OwnSession } from "~/domain/submission/answer/read-own-session.server";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { anchor, paths } from "~/paths/paths";
import { UndoForm } from "~/components/respond/not-applicable/marked-not-applicable";
import { SessionForm, sessionFormId, undoFormId } from "./session-form";
import { errorsOfForm, sessionParts } from "./session-parts";
import { SessionReading } from "./session-reading";

function SessionHead({ data: { head, session, label, hasNote, questions } }: { data: OwnSession }) {
  const { t } = useTranslation("respond");
  const title = useSubmissionTitle(head.owner);
  const { part } = usePlaceWords();
  return (
    <>
      <p className="kicker">{title}</p>
      <h1>{part({ number: session, label })}</h1>
      {hasNote ? <NoteLink review={head.review.slug} session={session} /> : null}
      {questions.length === 0 ? <p>{t("session.empty")}</p> : null}
    </>
  );
}

type Props = { data: OwnSession; failure: AnswerFailure | null };

/** A session a page: all sessions on one side, the questions of this one with their answers below each other. */
export function SessionPage({ data, failure }: Props) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const { head, session, questions } = data;
  const { groups, onSaved } = useSavedProgress(data.groups);
  const parts = sessionParts(data, failure);
  const writable = !head.writeClosed && head.mayWrite && questions.length > 0;
  const position = groups.findIndex((group) => group.session === session) + 1;
  const hrefOf = (task: Task) => {
    const page = paths.respondSession(language, { submissionId: head.id, session: task.session });
    return anchor(task.session === session ? "" : page, questionAnchor(task.question));
  };
  const first = questions[0]?.place.question ?? 1;
  return (
    <RespondShell head={head} current="answer" width="wide" form={writable ? sessionFormId : null}>
      <div className="columns columns-answer">
        <TaskNav
          {...{ head, groups }}
          here={{ session }}
          hrefOf={hrefOf}
          summary={t("session.allSessions", { position, of: groups.length })}
        />
        <div>
          <FoldedReason head={head} />
          <SessionHead data={data} />
          {writable ? (
            <>
              <p className="lead no-print">{t("session.lead")}</p>
              {parts.map(({ data: answer }) => (
                <Fragment key={answer.place.question}>
                  {answer.answer.notApplicable === null ? <StartingTextsForm data={answer} view="session" /> : null}
                  <UndoForm data={answer} formId={undoFormId(answer.place.question)} />
                </Fragment>
              ))}
              <SessionForm data={data} parts={parts} fieldErrors={errorsOfForm(failure)} onSaved={onSaved} />
            </>
          ) : (
            <SessionReading parts={parts} />
          )}
        </div>
        <aside className="answer-aside no-print">
          <AnswerViewChoice
            current="session"
            form={writable ? sessionFormId : null}
            href={paths.respondAnswer(language, { submissionId: head.id, session, question: first })}
          />
        </aside>
      </div>
    </RespondShell>
  );
}
