import { useTranslation } from "react-i18next";
import { isAnswerConflict } from "~/domain/submission/answer/answer-conflict";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { AnswerAside } from "./answer-aside";
import { answerFormId, AnswerForm } from "./answer-form";
import { AnswerReading } from "./answer-reading";
import { MergeForm } from "./merge-form";
import { QuestionHead } from "./question-head";
import { readFailed } from "./read-failed";
import { StartingTextsForm } from "./starting-texts";
import { shownContent } from "./shown-content";
import type { FailedAnswer } from "./use-answer-form";
import { useSavedProgress } from "~/components/respond/use-saved-progress";
import type { TypedAnswer } from "~/question-kinds/typed-answer";
import {
  MarkedNotApplicable,
  NotApplicableLink,
  UndoForm,
} from "~/components/respond/not-applicable/marked-not-applicable";
import { ChangedQuestion } from "~/components/respond/changed-question";
import { AnswerRemark } from "~/components/respond/answer-remark";
import { FoldedReason } from "~/components/respond/returned-reason";
import { RespondShell } from "~/components/respond/respond-shell";
import { Presence } from "~/components/respond/presence/presence";
import { TeamComments } from "~/components/respond/comment/team-comments";
import { TaskNav } from "~/components/respond/task-nav";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";
import { isSameContent } from "~/question-kinds/answer-content";
import { readingsOf } from "~/question-kinds/reading-register";

export type AnswerFailure = {
  fieldErrors: Record<string, string[]>;
  values: Record<string, string | string[]>;
  conflict?: unknown;
};

type Props = {
  data: OwnAnswer;
  failure: AnswerFailure | null;
  /** The saved version that a dropped text was kept as. */
  kept?: number | null;
};

/** What was typed and can no longer be saved, so that its author can keep it. */
function UnsavedReading({ data, failed }: { data: OwnAnswer; failed: FailedAnswer }) {
  const content = shownContent(failed.typed, data);
  const { DraftReading } = readingsOf(data.kind);
  if (isSameContent(content, data.answer)) return null;
  return <DraftReading answer={content} />;
}

/** Where the text is that its author gave up for a colleague's. */
function KeptNotice({ data: { head, place } }: { data: OwnAnswer }) {
  const { t } = useTranslation("respond");
  const href = paths.respondAnswerVersions(useLanguage(), { submissionId: head.id, ...place });
  return (
    <p className="notice" role="status">
      {t("versions.kept")} <a href={href}>{t("versions.keptLink")}</a>
    </p>
  );
}

type AreaProps = Omit<Props, "kept"> & { onSaved: (typed: TypedAnswer) => void };

function AnswerArea({ data, failure, onSaved }: AreaProps) {
  const conflict = isAnswerConflict(failure?.conflict) ? failure.conflict : null;
  const failed = failure ? readFailed(data.kind, failure.values) : null;
  if (conflict?.kind === "stale") return <MergeForm data={data} conflict={conflict} />;
  if (data.answer.notApplicable !== null) {
    return (
      <>
        <UndoForm data={data} formId="undo" />
        <MarkedNotApplicable data={data} formId="undo" />
        {failed ? <UnsavedReading data={data} failed={failed} /> : null}
      </>
    );
  }
  if (!data.head.writeClosed && data.head.mayWrite) {
    return (
      <>
        <StartingTextsForm data={data} view="question" />
        <AnswerForm data={data} failed={failed} fieldErrors={failure?.fieldErrors ?? {}} onSaved={onSaved} />
        <NotApplicableLink data={data} />
      </>
    );
  }
  return (
    <>
      <AnswerReading data={data} />
      {failed ? <UnsavedReading data={data} failed={failed} /> : null}
    </>
  );
}

/** One question a page: all questions on one side, the answer in the middle, its history on the other. */
export function AnswerPage({ data, failure, kept = null }: Props) {
  const merging = isAnswerConflict(failure?.conflict) && failure.conflict.kind === "stale";
  const { groups, onSaved } = useSavedProgress(data.groups);
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const { head, place } = data;
  const marked = data.answer.notApplicable !== null;
  const hasForm = !merging && !marked && !data.head.writeClosed && data.head.mayWrite;
  return (
    <RespondShell head={data.head} current="answer" width="wide" form={hasForm ? answerFormId : null}>
      <div className="columns columns-answer">
        <TaskNav
          {...{ head, groups }}
          here={place}
          hrefOf={({ session, question }) =>
            paths.respondAnswer(language, { submissionId: head.id, session, question })
          }
          summary={t("question.allQuestions", place)}
        />
        <div>
          <FoldedReason head={data.head} />
          <QuestionHead data={data} />
          <ChangedQuestion data={data} />
          <AnswerRemark head={data.head} place={data.place} />
          {kept !== null && !failure ? <KeptNotice data={data} /> : null}
          <AnswerArea data={data} failure={failure} onSaved={(typed) => onSaved(data.place, typed)} />
          {hasForm ? <Presence data={data} /> : null}
          <TeamComments data={data} />
        </div>
        <AnswerAside data={data} formId={hasForm ? answerFormId : null} />
      </div>
    </RespondShell>
  );
}
