import { useTranslation } from "react-i18next";
import { isAnswered, isSameContent } from "~/question-kinds/answer-content";
import { readingsOf } from "~/question-kinds/reading-register";
import { shownContent } from "~/components/respond/answer/shown-content";
import { MarkedNotApplicable } from "~/components/respond/not-applicable/marked-not-applicable";
import type { SessionPart } from "./session-parts";
import { SessionQuestion } from "./session-question";

function Reading({ part: { data, start, failed } }: { part: SessionPart }) {
  const { t } = useTranslation("respond");
  const { answer } = data;
  const { DraftReading } = readingsOf(data.kind);
  const content = shownContent(start.typed, data);
  const typed = failed && !isSameContent(content, answer) ? content : null;
  return (
    <SessionQuestion data={data}>
      <MarkedNotApplicable data={data} formId="" />
      {isAnswered(answer) ? <DraftReading answer={answer} /> : null}
      {isAnswered(answer) || answer.notApplicable !== null ? null : (
        <p className="quiet">{t("question.notAnswered")}</p>
      )}
      {typed ? (
        <div className="notice notice-warning">
          <p>{t("session.typedNotSaved")}</p>
          <DraftReading answer={typed} />
        </div>
      ) : null}
    </SessionQuestion>
  );
}

/** The answers of a session that can no longer be changed, with what was typed too late. */
export function SessionReading({ parts }: { parts: SessionPart[] }) {
  const { t } = useTranslation("respond");
  const closed = parts[0]?.data.head.writeClosed;
  return (
    <>
      {closed ? <p className="notice">{t(`closed.${closed}`)}</p> : null}
      {parts.map((part) => (
        <Reading key={part.data.place.question} part={part} />
      ))}
    </>
  );
}
