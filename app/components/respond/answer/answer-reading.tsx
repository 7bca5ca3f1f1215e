import { useTranslation } from "react-i18next";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { isAnswered } from "~/question-kinds/answer-content";
import { readingsOf } from "~/question-kinds/reading-register";

/** An answer that can no longer be changed. */
export function AnswerReading({ data: { head, answer, kind } }: { data: OwnAnswer }) {
  const { t } = useTranslation("respond");
  const { DraftReading } = readingsOf(kind);
  return (
    <>
      <p className="notice">{t(head.writeClosed ? `closed.${head.writeClosed}` : "question.readOnly")}</p>
      <h2 className="visually-hidden">{t("question.answer")}</h2>
      {isAnswered(answer) ? <DraftReading answer={answer} /> : <p className="quiet">{t("question.notAnswered")}</p>}
    </>
  );
}
