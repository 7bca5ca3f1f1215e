import { useTranslation } from "react-i18next";
import { FormOfText } from "~/components/form/form-of-text";
import { ErrorSummary } from "~/components/form/error-summary";
import { WithoutScripts } from "~/components/form/without-scripts";
import { LeaveDialog } from "~/components/form/saving/leave-dialog";
import { useHydrated } from "~/components/layout/use-hydrated";
import { EarlyCopy } from "~/components/respond/answer/draft-backup-script";
import { MarkedNotApplicable } from "~/components/respond/not-applicable/marked-not-applicable";
import { copyOf } from "~/components/respond/answer/use-answer-saver";
import type { OwnSession } from "~/domain/submission/answer/read-own-session.server";
import { answerPrefix, prefixErrors } from "~/domain/submission/answer/session-fields";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";
import type { SaverGroup } from "~/components/form/saving/saver-group";
import { SessionAnswer } from "./session-answer";
import { SessionMerge } from "./session-merge";
import type { TypedAnswer } from "~/question-kinds/typed-answer";
import type { SessionPart } from "./session-parts";
import { SessionQuestion } from "./session-question";
import { useSessionForm } from "./use-session-form";

/** The form that removes the mark of a question that does not apply. */
export const undoFormId = (question: number) => `undo-${question}`;

/** The form of the page, for buttons outside of it. */
export const sessionFormId = "session-form";

const unsaved = new Set(["failed", "signedOut", "stale", "staleOwn", "closed", "noAccess"]);

/** Why the answers of the page are not all saved: errors of fields, else that this one is not. */
function savingErrors(parts: SessionPart[], group: SaverGroup<number, TypedAnswer>): Record<string, string[]> {
  const found = parts.map(({ data: { place } }) => {
    const state = group.of(place.question)?.state();
    if (!state) return {};
    const errors = unsaved.has(state.kind) ? { text: ["answerNotSaved"] } : state.fieldErrors;
    return prefixErrors(place.question, errors);
  });
  return Object.assign({}, ...found) as Record<string, string[]>;
}

type Props = {
  data: OwnSession;
  parts: SessionPart[];
  /** Of the form that was sent, by the names of its fields. */
  fieldErrors: Record<string, string[]>;
  /** Called with what was saved of a question. */
  onSaved: (key: { session: number; question: number }, typed: TypedAnswer) => void;
};

/** All answers of a session: one native form, whose answers scripts keep saved each by itself. */
export function SessionForm({ data, parts, fieldErrors, onSaved }: Props) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const hydrated = useHydrated();
  const { head, nextSession, userId } = data;
  const nextUrl =
    nextSession === null
      ? paths.respondCheck(language, head.id)
      : paths.respondSession(language, { submissionId: head.id, session: nextSession });
  const { group, attempt, leaving, onSubmit } = useSessionForm(parts, { nextUrl, userId, onSaved });
  const errors = attempt > 0 ? savingErrors(parts, group) : fieldErrors;
  const questionOf = (field: string) => {
    const part = parts.find(({ data: { place } }) => field.startsWith(answerPrefix(place.question)));
    return part ? t("session.question", { question: part.data.place.question }) : null;
  };
  return (
    <form id={sessionFormId} method="post" autoComplete="off" className="session-form" onSubmit={onSubmit}>
      <EarlyCopy />
      <ErrorSummary fieldErrors={errors} attempt={attempt} labelOf={questionOf} />
      {parts.some(({ data }) => data.kind === "text") ? <FormOfText /> : null}
      {parts.map((part) => {
        const { question } = part.data.place;
        const saver = group.of(question);
        const copyKey = hydrated ? undefined : copyOf(part.data).key;
        return (
          <SessionQuestion key={question} data={part.data} copyKey={copyKey} prefix={answerPrefix(question)}>
            {part.stale ? <SessionMerge data={part.data} conflict={part.stale} /> : null}
            {part.data.answer.notApplicable !== null ? (
              <MarkedNotApplicable data={part.data} formId={undoFormId(question)} />
            ) : saver ? (
              <SessionAnswer part={part} saver={saver} />
            ) : null}
          </SessionQuestion>
        );
      })}
      <LeaveDialog {...leaving} />
      <div className="buttons session-buttons">
        <button className="button" name="intent" value="continue">
          {t(nextSession === null ? "session.saveAndCheck" : "session.saveAndContinue")}
        </button>
        <button className="button button-second" name="intent" value="save">
          {t("question.save")}
        </button>
      </div>
      <WithoutScripts
        save={null}
        ways={[
          { intent: "overview", label: t("question.overview") },
          { intent: "check", label: t("question.check") },
        ]}
      />
    </form>
  );
}
