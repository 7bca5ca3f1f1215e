import { isAnswerConflict } from "~/domain/submission/answer/answer-conflict";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { AnswerAside } from "./answer-aside";
import { answerFormId, AnswerForm } from "./answer-form";
import { AnswerReading } from "./answer-reading";
import { MergeForm } from "./merge-form";
import { QuestionHead } from "./question-head";
import { QuestionNav } from "./question-nav";
import { readFailed } from "./read-failed";
import { RespondShell } from "~/components/respond/respond-shell";
import { ShownText } from "~/components/respond/shown-text";

export type AnswerFailure = {
  fieldErrors: Record<string, string[]>;
  values: Record<string, string | string[]>;
  conflict?: unknown;
};

type Props = { data: OwnAnswer; failure: AnswerFailure | null };

function AnswerArea({ data, failure }: Props) {
  const conflict = isAnswerConflict(failure?.conflict) ? failure.conflict : null;
  const failed = failure ? readFailed(failure.values) : null;
  if (conflict?.kind === "stale") return <MergeForm data={data} conflict={conflict} />;
  if (!data.head.writeClosed && data.head.mayWrite) {
    return <AnswerForm data={data} failed={failed} fieldErrors={failure?.fieldErrors ?? {}} />;
  }
  return (
    <>
      <AnswerReading data={data} />
      {failed && failed.text !== data.answer.text ? <ShownText text={failed.text} language={failed.language} /> : null}
    </>
  );
}

/** One question a page: all questions on one side, the answer in the middle, its history on the other. */
export function AnswerPage({ data, failure }: Props) {
  const merging = isAnswerConflict(failure?.conflict) && failure.conflict.kind === "stale";
  const hasForm = !merging && !data.head.writeClosed && data.head.mayWrite;
  return (
    <RespondShell head={data.head} current="answer" width="wide">
      <div className="columns columns-answer">
        <QuestionNav data={data} />
        <div>
          <QuestionHead data={data} />
          <AnswerArea data={data} failure={failure} />
        </div>
        <AnswerAside data={data} formId={hasForm ? answerFormId : null} />
      </div>
    </RespondShell>
  );
}
