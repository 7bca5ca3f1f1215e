import { useTranslation } from "react-i18next";
import { ShownText } from "~/components/respond/shown-text";
import type { SessionPart } from "./session-parts";
import { SessionQuestion } from "./session-question";

function Reading({ part: { data, start, failed } }: { part: SessionPart }) {
  const { t } = useTranslation("respond");
  const { answer } = data;
  const typed = failed && start.text !== answer.text ? start : null;
  return (
    <SessionQuestion data={data}>
      {answer.text.trim() === "" ? (
        <p className="quiet">{t("question.notAnswered")}</p>
      ) : (
        <ShownText text={answer.text} language={answer.language} />
      )}
      {typed ? (
        <div className="notice notice-warning">
          <p>{t("session.typedNotSaved")}</p>
          <ShownText text={typed.text} language={typed.language} />
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
